import { formatChallenges, isChallengeList } from '../../fields/challenge.ts'
import { splitList } from '../../fields/list.ts'
import { formatAllow } from '../../fields/token-list.ts'
import { REQUIRED_FIELDS } from '../../status/required-fields.gen.ts'
import { callHook } from '../request/hooks.ts'
import type { Rendering } from '../request/rendering.ts'
import { fieldOf } from '../request/request.ts'
import { type FieldRecord, hasField } from './field-record.ts'

/** Adds what the status requires and the service can say, and reports what is still missing. */
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
  const value = callHook('challenge', () => formatChallenges(challenge), rendering)
  if (value !== undefined && isChallengeList(value)) fields['WWW-Authenticate'] = value
  else rendering.omit('challenge', 'the option has no valid value')
}

/** Whoever threw a foreign 405 knows no methods; where the router does not either, an empty list is a valid value. */
function addAllow(fields: FieldRecord, rendering: Rendering): void {
  const { problem, foreign, request } = rendering
  if (problem.status !== 405 || !foreign || isSet('Allow', fields, rendering)) return
  fields.Allow = formatAllow(callHook('methods', () => request.methods?.() ?? [], rendering) ?? []) ?? ''
}

/** Upgrade belongs to a connection, which HTTP/2 and HTTP/3 hide, and needs Connection beside it (RFC 9110, section 7.8). */
function keepConnection(fields: FieldRecord, rendering: Rendering): void {
  const { problem, request } = rendering
  const names = Object.keys(fields).filter((name) => name.toLowerCase() === 'upgrade')
  if (names.length === 0) return
  if (request.httpVersion === '1.1') {
    // Naming an option here replaces the server's own `close`, which a client that asked for it waits for.
    const close = splitList((fieldOf(request, 'connection') ?? '').toLowerCase()).includes('close')
    fields.Connection = close ? 'upgrade, close' : 'upgrade'
    return
  }
  for (const name of names) delete fields[name]
  // Where the status requires it, the report on the missing field is enough.
  if (problem.status !== 426) rendering.omit('Upgrade', 'only HTTP/1.1 has this field')
}

/** Whether the problem has a field, or the service has set it on the response: Passport does so with its challenges. */
function isSet(name: string, fields: FieldRecord, { request }: Rendering): boolean {
  if (hasField(fields, name)) return true
  try {
    return request.responseField?.(name) !== undefined
  } catch {
    return false
  }
}

function reportMissing(fields: FieldRecord, rendering: Rendering): void {
  const { status } = rendering.problem
  const name = REQUIRED_FIELDS[status]
  if (name === undefined || isSet(name, fields, rendering)) return
  if (rendering.omitted.some(({ what }) => what === name)) return
  const why = name === 'Upgrade' ? 'only HTTP/1.1 has it, or the problem has none' : 'the problem has none'
  rendering.omit(name, `a ${status} needs it; ${why}`)
}
