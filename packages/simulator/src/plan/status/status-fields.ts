import { NOT_MODIFIED, type ResponseField } from '@statuskit/core'
import { formatContentRange, formatUnsatisfiedRange, parseEntityTags, splitList } from '@statuskit/core/fields'
import type { Context } from '../context.ts'
import { fieldOf, hostOf, type SimulatorRequest } from '../request/request.ts'
import { pathOf, sendableQuery } from '../request/target.ts'
import { challengesOf } from './challenge.ts'
import { COMMON_METHODS } from './methods.ts'
import { REPRESENTATION } from './representation.ts'
import type { StatusFacts } from './status-facts.ts'

/** A header that was added to the response, and why. */
export interface AddedField {
  readonly name: string
  readonly value: string
  readonly why: string
}

/** What a header's value can depend on. */
interface Subject {
  readonly context: Context
  readonly facts: StatusFacts
  /** The length of the body, in bytes. */
  readonly length: number
}

/** Where a redirect leads by default. */
function defaultLocation({ settings: { base = '' } }: Context): string {
  return `${base}/api/status/200`
}

/** The interop version of the draft that core's table cites for 104. */
const UPLOAD_INTEROP_VERSION = '8'

/** The values of the headers in core's table; they depend on the header, not on the status. */
const VALUES: Readonly<Record<string, (subject: Subject) => string | readonly string[] | undefined>> = {
  // A 405 must not list the refused method.
  Allow: ({ context, facts }) =>
    (facts.class === 'client-error' ? without(context.request.method) : COMMON_METHODS).join(', '),
  Connection: () => 'upgrade',
  'Content-Range': ({ facts, length }) =>
    facts.class === 'successful'
      ? formatContentRange(0, length - 1, length)
      : formatUnsatisfiedRange(REPRESENTATION.length),
  ETag: ({ context, facts }) => (facts.code === NOT_MODIFIED && askedTag(context.request)) || REPRESENTATION.etag,
  Link: ({ context }) => `<${defaultLocation(context)}>; rel="blocked-by"`,
  Location: ({ context }) => defaultLocation(context),
  'Proxy-Authenticate': ({ context }) => challengesOf(context, context.options.auth ?? 'basic'),
  // Prefer a protocol that the client offers.
  Upgrade: ({ context }) => splitList(fieldOf(context.request, 'upgrade') ?? 'websocket')[0],
  'Upload-Draft-Interop-Version': () => UPLOAD_INTEROP_VERSION,
  // Headless browsers wait forever on a Basic or Digest challenge.
  'WWW-Authenticate': ({ context }) => challengesOf(context, context.options.auth ?? 'bearer'),
}

/** The conditions in core's table that the simulator's responses meet. */
const HOLDING = [
  'when it announces the upload resource; not allowed while appending',
  'as long as the protocol is a draft',
  'when a single part is sent',
  'when a 200 response would have carried it',
  'when sent over HTTP/1.1',
  'when the request was for byte ranges',
  'when the sender is the one that blocks',
]

function without(method: string): readonly string[] {
  // A resource that refuses GET refuses HEAD too.
  const refused = method === 'GET' || method === 'HEAD' ? ['GET', 'HEAD'] : [method]
  return COMMON_METHODS.filter((known) => !refused.includes(known))
}

/** The tag of the representation that the client has, which a 304 says is current (RFC 9110, section 15.4.5). */
function askedTag(request: SimulatorRequest): string | undefined {
  return parseEntityTags(fieldOf(request, 'if-none-match') ?? '').tags[0]
}

/** The headers that the status requires or recommends, from core's table. */
export function statusFields(context: Context, facts: StatusFacts, length: number): AddedField[] {
  const added: AddedField[] = []
  for (const field of facts.registered?.responseFields ?? []) {
    if (field.requirement === 'optional' || !holds(field, context)) continue
    const value = VALUES[field.name]?.({ context, facts, length })
    const reference = field.references[0]
    const source = reference === undefined ? '' : ` by ${reference.document}, section ${reference.section}`
    const why = `${field.requirement}${source}${field.when === undefined ? '' : `, ${field.when}`}`
    for (const line of value === undefined ? [] : [value].flat()) added.push({ name: field.name, value: line, why })
  }
  return added
}

/** The headers that the request sets. */
export function askedFields({ options, request }: Context, status: number): AddedField[] {
  const added: AddedField[] = []
  const { fields, location, retryAfter, allow } = options
  if (location !== undefined) added.push(locationField(location, request, status))
  if (retryAfter !== undefined)
    added.push({ name: 'Retry-After', value: retryAfter, why: 'set by the retry-after option' })
  if (allow !== undefined) added.push({ name: 'Allow', value: allow, why: 'set by the allow option' })
  for (let at = 0; at < fields.length; at += 2) {
    added.push({ name: fields[at] as string, value: fields[at + 1] as string, why: 'set by the h option' })
  }
  return added
}

/**
 * A redirect to its own path keeps the query. Otherwise the next request would lack the location option, and a loop would
 * end after one turn.
 */
function locationField(location: string, request: SimulatorRequest, status: number): AddedField {
  const why = 'set by the location option'
  const [path = '', query = ''] = pathOf(request.target).split(/\?(.*)/s)
  if (status < 300 || status > 399 || query === '' || pathOf(location) !== path || !isOnHost(location, request))
    return { name: 'Location', value: location, why }
  return {
    name: 'Location',
    value: `${location}?${sendableQuery(query)}`,
    why: `${why}; the query is kept, because it leads to the path of this request`,
  }
}

function isOnHost(location: string, request: SimulatorRequest): boolean {
  const [, host] = /^https?:\/\/([^/?#]*)/i.exec(location) ?? []
  return host === undefined || host === hostOf(request)
}

function holds({ when }: ResponseField, { request }: Context): boolean {
  if (when === undefined || HOLDING.includes(when)) return true
  const methods = /^when answering ([A-Z]+(?: or [A-Z]+)*)$/.exec(when)?.[1]
  return methods?.split(' or ').includes(request.method) ?? false
}
