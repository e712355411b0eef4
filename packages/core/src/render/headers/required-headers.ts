import { formatChallenges, isChallengeList } from '../../fields/challenge.ts'
import { splitList } from '../../fields/lists/list.ts'
import { formatAllow } from '../../fields/lists/token-list.ts'
import { REQUIRED_FIELDS } from '../../status/required-fields.gen.ts'
import { callHook } from '../request/hooks.ts'
import { type RenderOptions, WANTED_CHALLENGE } from '../request/options.ts'
import type { Rendering } from '../request/rendering.ts'
import { fieldOf } from '../request/request.ts'
import { type FieldRecord, hasField } from './field-record.ts'

/** Adds the headers that the status requires, if the service can supply them, and reports those still missing. */
export function completeHeaders(fields: FieldRecord, rendering: Rendering): void {
  addChallenge(fields, rendering)
  addAllow(fields, rendering)
  keepConnection(fields, rendering)
  reportMissing(fields, rendering)
}

function addChallenge(fields: FieldRecord, rendering: Rendering): void {
  const { challenge } = rendering.options
  if (rendering.problem.status !== 401 || challenge === undefined || isSet('WWW-Authenticate', fields, rendering))
    return
  const value = callHook('challenge', () => toChallenges(challenge), rendering)
  if (value !== undefined) fields['WWW-Authenticate'] = value
  else rendering.omit('challenge', `the option must be ${WANTED_CHALLENGE}`)
}

/** The header for challenges that a service gives; `undefined` if they are not valid. */
export function toChallenges(given: RenderOptions['challenge']): string | undefined {
  const value = given && formatChallenges(given)
  return value && isChallengeList(value) ? value : undefined
}

/**
 * Adds `Allow` to a 405 that other code threw. Without methods from the router, it is an empty list, which is a valid
 * value.
 */
function addAllow(fields: FieldRecord, rendering: Rendering): void {
  const { problem, foreign, request } = rendering
  if (problem.status !== 405 || !foreign || isSet('Allow', fields, rendering)) return
  fields.Allow = formatAllow(callHook('methods', () => request.methods?.() ?? [], rendering) ?? []) ?? ''
}

/**
 * Sends `Upgrade` on HTTP/1.1 only, with the `Connection` that it needs (RFC 9110, section 7.8). HTTP/2 and HTTP/3
 * forbid both.
 */
function keepConnection(fields: FieldRecord, rendering: Rendering): void {
  const { problem, request } = rendering
  const names = Object.keys(fields).filter((name) => name.toLowerCase() === 'upgrade')
  if (names.length === 0) return
  if (request.httpVersion === '1.1') {
    // This header replaces the one that the server sets, so `close` is repeated: a client that sent it waits for the end.
    const close = splitList((fieldOf(request, 'connection') ?? '').toLowerCase()).includes('close')
    fields.Connection = close ? 'upgrade, close' : 'upgrade'
    return
  }
  for (const name of names) delete fields[name]
  // If the status requires the header, it is already reported as missing.
  if (problem.status !== 426) rendering.omit('Upgrade', 'this header can be sent over HTTP/1.1 only')
}

/**
 * Whether the problem has a header, or the service has set it on the response, as Passport does with its challenges.
 */
function isSet(name: string, fields: FieldRecord, { request }: Rendering): boolean {
  if (hasField(fields, name)) return true
  try {
    return request.responseField?.(name) !== undefined
  } catch {
    return false
  }
}

/** What sets a required header. */
const SOURCES: Readonly<Record<string, string>> = {
  'WWW-Authenticate': 'pass challenge to problem(), or set it for all responses in the options of the adapter',
  'Proxy-Authenticate': 'pass challenge to problem()',
  Allow: 'pass allow to problem()',
  Upgrade: 'pass upgrade to problem()',
}

function reportMissing(fields: FieldRecord, rendering: Rendering): void {
  const { status } = rendering.problem
  const name = REQUIRED_FIELDS[status]
  if (name === undefined || isSet(name, fields, rendering)) return
  if (rendering.omitted.some(({ what }) => what === name)) return
  const why =
    name === 'Upgrade' ? 'the problem does not set it, or the request is not HTTP/1.1' : 'the problem does not set it'
  rendering.omit(name, `a ${status} requires this header, but ${why}: ${SOURCES[name]}`)
}
