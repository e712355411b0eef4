import type { ResponseHeader } from '../../packages/inspector/scripts/response-headers.ts'
import { sourceName, verified } from './verified.ts'

type Known = Pick<ResponseHeader, 'purpose' | 'direction' | 'registration' | 'spec'>

/** What a header is for, in one sentence; `undefined` where its definition wasn't read. */
export function purposeOf({ purpose }: Pick<Known, 'purpose'>): string | undefined {
  return verified(purpose, '|')[0]
}

const WARNINGS: Readonly<Record<string, string>> = {
  deprecated: 'It is deprecated.',
  obsoleted: 'It is obsolete and should not be sent.',
}

/** The first words of a page: what the header is for, or what kind of header it is where that is all we know. */
export function lead(header: Known): string {
  const purpose = purposeOf(header)
  if (purpose === undefined) return kindOf(header)
  const warning = header.direction === 'request' ? 'It belongs to requests.' : WARNINGS[header.registration]
  return warning === undefined ? purpose : `${purpose} ${warning}`
}

function kindOf({ direction, registration, spec }: Known): string {
  const who = direction === 'both' ? 'A header of requests and responses' : 'A response header'
  const [first = ''] = verified(spec, '; ').map(sourceName)
  const states: Readonly<Record<string, string>> = {
    permanent: `defined in ${first}`,
    provisional: `with a provisional registration, defined in ${first}`,
    deprecated: 'that is deprecated',
    obsoleted: 'that is obsolete and should not be sent',
    unregistered: first === '' ? 'that is not registered' : `that is not registered, described in ${first}`,
    'de-facto': 'that is in use without a specification',
  }
  const state = states[registration] ?? ''
  return `${who} ${first === '' && state.endsWith('defined in ') ? "in IANA's registry" : state}.`
}
