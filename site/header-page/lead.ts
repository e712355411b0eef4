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

/** The first words of a page: what the header is for, or where it is defined if that is all we know. */
export function lead(header: Known): string {
  const warning = header.direction === 'request' ? 'It belongs to requests.' : WARNINGS[header.registration]
  const text = purposeOf(header) ?? kindOf(header)
  return warning === undefined ? text : `${text} ${warning}`
}

function kindOf({ direction, spec }: Known): string {
  const kind = direction === 'both' ? 'A header of requests and responses' : 'A response header'
  const [source] = verified(spec, '; ').map(sourceName)
  return source === undefined ? `${kind}.` : `${kind}, defined in ${source}.`
}
