import type { Context } from '../context.ts'
import { acceptedBy } from './accepted.ts'
import type { AddedField } from './status-fields.ts'

/** What a good server sends with a status, although no standard requires it. */
interface Extras {
  readonly fields: readonly AddedField[]
  /** Members of the document. */
  readonly more: Readonly<Record<string, unknown>>
}

/** Other representations: what a 300 offers to choose from, and what a 406 could have sent. */
function alternativesUnder(base: string) {
  return [
    { href: `${base}/api/status/200?type=application/json&body=%22Hello%22`, type: 'application/json' },
    { href: `${base}/api/status/200?type=text/plain&body=Hello`, type: 'text/plain' },
  ]
}

/** Methods whose requests have a body, which can have a wrong media type. */
const WITH_BODY = ['POST', 'PUT', 'PATCH', 'QUERY']

/** A link for a 103 and its final response. */
export function hintUnder(base: string): AddedField {
  return {
    name: 'Link',
    value: `<${base}/api/status/200>; rel="preload"; as="fetch"`,
    why: 'optional by RFC 8297, section 2: the 103 announces it',
  }
}

/** The extras of a status that is sent after interim ones. */
export function extrasOf(
  { request, settings: { base = '' } }: Context,
  status: number,
  interim: readonly number[],
): Extras {
  const hints = interim.includes(103) ? [hintUnder(base)] : []
  if (status === 300 || status === 406) {
    const why = `optional by RFC 9110, section ${status === 300 ? '15.4.1' : '15.5.7'}: an available representation`
    const alternatives = alternativesUnder(base)
    const links = alternatives.map(({ href, type }) => ({
      name: 'Link',
      value: `<${href}>; rel="alternate"; type="${type}"`,
      why,
    }))
    return { fields: [...hints, ...links], more: { alternatives } }
  }
  if (status === 415 && WITH_BODY.includes(request.method)) {
    const [type, name] = acceptedBy(request.method)
    return { fields: [...hints, { name, value: type, why: 'the media type that is supported' }], more: {} }
  }
  return { fields: hints, more: {} }
}
