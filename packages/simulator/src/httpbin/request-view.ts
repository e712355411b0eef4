import { shownValue, toAscii } from '../plan/document/echo.ts'
import type { Coding, Plan } from '../plan/plan.ts'
import { Refusal } from '../plan/request/refusal.ts'
import { fieldOf, hostOf, type SimulatorRequest } from '../plan/request/request.ts'
import { parseForm } from './form.ts'
import { parseSeconds, type Reply, reply, type Visit } from './visit.ts'

/** What a route can show of a request, in the order in which httpbin writes it. */
const MEMBERS = ['args', 'data', 'files', 'form', 'headers', 'json', 'method', 'origin', 'url'] as const

type Member = (typeof MEMBERS)[number]

/** The members for requests without a body. */
export const HEAD_MEMBERS: readonly Member[] = ['args', 'headers', 'origin', 'url']
const BODY_MEMBERS: readonly Member[] = [...HEAD_MEMBERS, 'data', 'files', 'form', 'json']

/** `/get`: the query, the headers, and where they came from. */
export function planGet(visit: Visit, answer: Reply = {}): Plan {
  return replyView(visit, HEAD_MEMBERS, answer)
}

/** `/post`, `/put`, `/patch`, `/delete`: the same, and the body. */
export function planBody(visit: Visit): Plan {
  return replyView(visit, BODY_MEMBERS)
}

/** `/anything`: all of it, for any path below it. */
export function planAnything(visit: Visit): Plan {
  return replyView(visit, MEMBERS)
}

/** `/delay/{seconds}`: the request, later. */
export function planDelay(visit: Visit): Plan {
  const [seconds = ''] = visit.segments
  const members = BODY_MEMBERS.filter((member) => member !== 'json')
  return replyView(visit, members, { delay: parseSeconds('delay', seconds) })
}

/** `/headers`, `/ip` and `/user-agent`: one member. */
export function planHeaders(visit: Visit): Plan {
  return replyView(visit, ['headers'])
}

export function planIp(visit: Visit): Plan {
  return replyView(visit, ['origin'])
}

export function planUserAgent(visit: Visit): Plan {
  return replyMembers(visit, { 'user-agent': fieldOf(visit.request, 'user-agent') ?? null })
}

/** `/gzip`, `/deflate`, `/brotli`, `/zstd`: the request, compressed, whatever the client accepts. */
export function planCoded(coding: Coding, flag: string): (visit: Visit) => Plan {
  return (visit) => {
    if (!visit.settings.runtime.codings.includes(coding)) {
      throw new Refusal(
        501,
        'coding',
        `This runtime can't compress with ${coding}. Use /gzip, or a later version of it.`,
      )
    }
    const { headers, method, origin } = membersOf(visit, ['headers', 'method', 'origin'])
    const members = Object.entries({ [flag]: true, headers, method, origin }).sort(byName)
    return replyMembers(visit, Object.fromEntries(members), { coding })
  }
}

function replyView(visit: Visit, members: readonly Member[], answer: Reply = {}): Plan {
  return replyMembers(visit, membersOf(visit, members), answer)
}

/** Members as JSON. The `json` member isn't indented: the indentation of nested arrays can be far longer than the array. */
function replyMembers(visit: Visit, members: Readonly<Record<string, unknown>>, answer: Reply = {}): Plan {
  const lines = Object.entries(members).map(([name, value]) => `  ${JSON.stringify(name)}: ${indented(name, value)}`)
  return reply(visit, { ...answer, type: 'application/json', body: toAscii(`{\n${lines.join(',\n')}\n}\n`) })
}

function indented(name: string, value: unknown): string {
  return name === 'json' ? JSON.stringify(value) : JSON.stringify(value, null, 2).replaceAll('\n', '\n  ')
}

/** Parts of a request by their names. */
export function membersOf(visit: Visit, shown: readonly Member[]): Record<string, unknown> {
  const { request } = visit
  const body = bodyOf(visit, shown)
  const all: Readonly<Record<Member, () => unknown>> = {
    args: () => grouped(visit.parameters),
    data: () => body.data,
    files: () => body.files,
    form: () => body.form,
    headers: () => headersOf(visit),
    json: () => body.json,
    method: () => request.method,
    origin: () => originOf(request),
    url: () => urlOf(request),
  }
  return Object.fromEntries(MEMBERS.filter((member) => shown.includes(member)).map((member) => [member, all[member]()]))
}

/** The client's address, as the nearest proxy says, or as the connection says. */
function originOf(request: SimulatorRequest): string {
  return fieldOf(request, 'x-forwarded-for') ?? request.address ?? 'unknown'
}

/** The URL that the client asked for. */
export function urlOf(request: SimulatorRequest): string {
  // Credentials in a URL are not part of the request (RFC 9110, section 4.2.4).
  if (/^https?:/i.test(request.target)) return request.target.replace(/^(https?:\/\/)[^/?#]*@/i, '$1')
  return `${schemeOf(request)}://${hostOf(request) ?? 'localhost'}${request.target}`
}

/** The scheme that the client used, as a proxy in front says, or as the connection says. */
function schemeOf(request: SimulatorRequest): 'http' | 'https' {
  const forwarded = fieldOf(request, 'x-forwarded-proto')?.toLowerCase()
  if (forwarded === 'http' || forwarded === 'https') return forwarded
  return request.secure ? 'https' : 'http'
}

/** Whether cookies can be sent only over TLS. */
export function isSecure(request: SimulatorRequest): boolean {
  return schemeOf(request) === 'https'
}

/** The headers by name, `Content-Type`, with repeated ones joined; without credentials if the simulator is shared. */
function headersOf({ request: { lines }, settings }: Visit): Record<string, string> {
  const headers = new Map<string, string>()
  for (let at = 0; at < lines.length; at += 2) {
    const name = titleCase(lines[at] as string)
    const sent = lines[at + 1] as string
    const value = settings.allowed.siteFields ? sent : shownValue(name, sent)
    const earlier = headers.get(name)
    headers.set(name, earlier === undefined ? value : `${earlier},${value}`)
  }
  return Object.fromEntries([...headers].sort(byName))
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?:^|-)[a-z]/g, (start) => start.toUpperCase())
}

interface Body {
  readonly data: string
  readonly files: Record<string, unknown>
  readonly form: Record<string, unknown>
  readonly json: unknown
}

const NO_BODY: Body = { data: '', files: {}, form: {}, json: null }

function bodyOf({ request }: Visit, shown: readonly Member[]): Body {
  const { body } = request
  if (!shown.includes('data') || !(body instanceof Uint8Array)) return NO_BODY
  const form = parseForm(fieldOf(request, 'content-type'), body)
  if (form === undefined) {
    const data = textOf(body, 'application/octet-stream')
    return { ...NO_BODY, data, json: shown.includes('json') ? jsonOf(data) : null }
  }
  const files = form.files.map(({ name, type, content }): [string, string] => [name, textOf(content, type)])
  return { ...NO_BODY, files: grouped(files), form: grouped(form.fields) }
}

/** Bytes as a text, or as a data URL if they aren't UTF-8. */
function textOf(bytes: Uint8Array, type: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return `data:${type};base64,${base64(bytes)}`
  }
}

function base64(bytes: Uint8Array): string {
  let binary = ''
  // In pieces, because a call has a limited number of arguments. 3 divides their length.
  for (let at = 0; at < bytes.length; at += 8190) binary += String.fromCharCode(...bytes.subarray(at, at + 8190))
  return btoa(binary)
}

/** How deep JSON can be nested to be shown. Engines write it with recursion, and each overflows its stack at another depth. */
const DEEPEST = 1000

/** A value that can be written again; `null` for what isn't JSON, or is nested too deeply. */
function jsonOf(text: string): unknown {
  try {
    const value = JSON.parse(text)
    return isDeeper(value, DEEPEST) ? null : value
  } catch {
    return null
  }
}

/** Whether arrays and objects are nested deeper than a limit; level by level, without recursion. */
function isDeeper(value: unknown, limit: number): boolean {
  let level = [value].filter(isNested)
  for (let depth = 0; level.length > 0; depth++) {
    if (depth === limit) return true
    level = level.flatMap((each) => Object.values(each).filter(isNested))
  }
  return false
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** Pairs by name: one value as it is, several as an array. */
function grouped(pairs: Iterable<readonly [string, string]>): Record<string, unknown> {
  const values = new Map<string, string[]>()
  for (const [name, value] of pairs) {
    const known = values.get(name)
    if (known === undefined) values.set(name, [value])
    else known.push(value)
  }
  return Object.fromEntries([...values].sort(byName).map(([name, all]) => [name, all.length === 1 ? all[0] : all]))
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : Number(one > other)
}
