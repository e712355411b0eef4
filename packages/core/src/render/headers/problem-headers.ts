import { formatChallenges, isChallengeList } from '../../fields/challenge.ts'
import { splitList } from '../../fields/list.ts'
import { formatAllow } from '../../fields/token-list.ts'
import { addFields } from '../../problem/fields.ts'
import type { Omission } from '../../problem/omission.ts'
import type { Problem } from '../../problem/types.ts'
import { REQUIRED_FIELDS } from '../../status/required-fields.gen.ts'
import { callHook } from '../request/hooks.ts'
import { fieldOf } from '../request/request.ts'
import type { ProblemsOptions, RequestFacts } from '../request/types.ts'

type Written = Record<string, string | readonly string[]>

/** Fields that the rendering itself answers for. */
const RENDERED =
  /^(?:content-(?:type|length|encoding|language)|transfer-encoding|trailer|connection|keep-alive|proxy-connection)$/i

/** Fields of challenges, whose parameters a client has to find its way through. */
const CHALLENGED = /^(?:www|proxy)-authenticate$/i

/** The problem's fields as they are written, with those that its status requires and no other value of the same field. */
export function problemFields(
  problem: Problem,
  foreign: boolean,
  request: RequestFacts,
  options: ProblemsOptions,
  omitted: Omission[],
): Written {
  const fields: Written = {}
  const given: Written = {}
  addFields(given, problem.headers, omitted)
  for (const name of Object.keys(given)) {
    if (RENDERED.test(name)) omitted.push({ what: name, reason: 'the response writes this field itself' })
    else if (CHALLENGED.test(name) && ![given[name] ?? []].flat().every(isChallengeList)) {
      omitted.push({ what: name, reason: 'it is no list of challenges (RFC 9110, section 11.6.1)' })
    } else {
      // The last of several spellings wins, as it does on the wire.
      takeField(fields, name)
      fields[name] = given[name] as string
    }
  }
  completeFields(fields, problem.status, foreign, request, options, omitted)
  keepConnection(fields, problem.status, request, omitted)
  reportMissing(fields, problem.status, request, omitted)
  return fields
}

/** Whether a field is there, whatever the case of its name. */
export function hasField(fields: Written, name: string): boolean {
  return Object.hasOwn(fields, name) || Object.keys(fields).some((key) => key.toLowerCase() === name.toLowerCase())
}

/** Removes a field, whatever the case of its name, and gives its lines; `undefined` when it was not there. */
export function takeField(fields: Written, name: string): readonly string[] | undefined {
  const lines: string[] = []
  for (const key of Object.keys(fields)) {
    if (key.toLowerCase() !== name.toLowerCase()) continue
    lines.push(...[fields[key] ?? []].flat())
    delete fields[key]
  }
  return lines.length === 0 ? undefined : lines
}

function completeFields(
  fields: Written,
  status: number,
  foreign: boolean,
  request: RequestFacts,
  options: ProblemsOptions,
  omitted: Omission[],
): void {
  const { challenge } = options
  if (status === 401 && challenge !== undefined && !isThere('WWW-Authenticate', fields, request)) {
    const value = callHook('challenge', () => formatChallenges(challenge), omitted)
    if (value === undefined || !isChallengeList(value))
      omitted.push({ what: 'challenge', reason: 'the option has no valid value' })
    else fields['WWW-Authenticate'] = value
  }
  // The thrower of a foreign 405 knows no methods; where the router does not either, an empty list is a valid value.
  if (status === 405 && foreign && !isThere('Allow', fields, request)) {
    fields.Allow = formatAllow(callHook('methods', () => request.methods?.() ?? [], omitted) ?? []) ?? ''
  }
}

/** Upgrade belongs to a connection, which HTTP/2 and HTTP/3 hide, and needs Connection beside it (RFC 9110, section 7.8). */
function keepConnection(fields: Written, status: number, request: RequestFacts, omitted: Omission[]): void {
  const names = Object.keys(fields).filter((name) => name.toLowerCase() === 'upgrade')
  if (names.length === 0) return
  if (request.httpVersion === '1.1') {
    // Naming an option here takes the place of the server's own `close`, which a client that asked for it waits for.
    const close = splitList((fieldOf(request, 'connection') ?? '').toLowerCase()).includes('close')
    fields.Connection = close ? 'upgrade, close' : 'upgrade'
    return
  }
  for (const name of names) delete fields[name]
  // The report on the missing field says enough where the status requires it.
  if (status !== 426) omitted.push({ what: 'Upgrade', reason: 'only HTTP/1.1 has this field' })
}

/** Whether the problem has a field, or the service has set it on the response: Passport does so with its challenges. */
function isThere(name: string, fields: Written, request: RequestFacts): boolean {
  return hasField(fields, name) || callHook('responseField', () => request.responseField?.(name), []) !== undefined
}

function reportMissing(fields: Written, status: number, request: RequestFacts, omitted: Omission[]): void {
  const name = REQUIRED_FIELDS[status]
  if (name === undefined || isThere(name, fields, request) || omitted.some(({ what }) => what === name)) return
  const why = name === 'Upgrade' ? 'only HTTP/1.1 has it, or the problem has none' : 'the problem has none'
  omitted.push({ what: name, reason: `a ${status} needs it; ${why}` })
}
