import { isToken } from '@statuskit/core/fields'
import { REDACTED } from '../plan/document/echo.ts'
import type { Plan } from '../plan/plan.ts'
import { assertField } from '../plan/request/field-rules.ts'
import { quote, refuse } from '../plan/request/refusal.ts'
import { fieldOf, type SimulatorRequest } from '../plan/request/request.ts'
import { isSecure } from './request-view.ts'
import { reply, replyJson, type Visit } from './visit.ts'

/** The characters of a value that needs no quotes (RFC 6265, section 4.1.1). */
const COOKIE_OCTETS = /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/

/** `/cookies`: the cookies of the request; without their values if the simulator is shared. */
export function planCookies(visit: Visit): Plan {
  const shown = (value: string) => (visit.settings.allowed.siteFields ? value : REDACTED)
  const cookies = [...cookiesOf(visit.request)].map(([name, value]) => [name, shown(value)])
  return replyJson(visit, { cookies: Object.fromEntries(cookies) })
}

/** `/cookies/set?name=value` and `/cookies/set/{name}/{value}`: sets cookies, then leads to the list. */
export function planSetCookies(visit: Visit): Plan {
  const [name, value] = visit.segments
  const pairs = name === undefined || value === undefined ? firstValues(visit) : ([[name, value]] as const)
  return redirectToList(
    visit,
    [...pairs].map(([each, text]) => formatCookie(visit, each, text)),
  )
}

/** `/cookies/delete?name`: ends cookies, then leads to the list. */
export function planDeleteCookies(visit: Visit): Plan {
  return redirectToList(
    visit,
    [...firstValues(visit)].map(
      ([name]) => `${cookieName(name)}=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/`,
    ),
  )
}

/** The cookies of a request, by name; the first one of each. */
export function cookiesOf(request: SimulatorRequest): Map<string, string> {
  const cookies = new Map<string, string>()
  // Several lines of Cookie are joined with commas, which no cookie contains.
  for (const pair of (fieldOf(request, 'cookie') ?? '').split(/; ?|, /)) {
    const equals = pair.indexOf('=')
    const name = pair.slice(0, Math.max(equals, 0)).trim()
    if (name !== '' && !cookies.has(name)) cookies.set(name, unquote(pair.slice(equals + 1).trim()))
  }
  return cookies
}

/** The value of `Set-Cookie` for a cookie. */
export function formatCookie({ request }: Visit, name: string, value: string): string {
  return `${cookieName(name)}=${quoteValue(value)}${isSecure(request) ? '; Secure' : ''}; Path=/`
}

function cookieName(name: string): string {
  if (isToken(name)) return name
  throw refuse(
    'cookie',
    `${quote(name)} is not a cookie name. Use letters, digits and dashes, as in /cookies/set?name=value.`,
  )
}

/** A value in quotes if it needs them, with other bytes in octal, as Python's servers write it. */
function quoteValue(value: string): string {
  if (COOKIE_OCTETS.test(value)) return value
  let quoted = ''
  for (const byte of new TextEncoder().encode(value)) {
    const character = String.fromCharCode(byte)
    if (character === '"' || character === '\\') quoted += `\\${character}`
    else if (byte === 0x20 || COOKIE_OCTETS.test(character)) quoted += character
    else quoted += `\\${byte.toString(8).padStart(3, '0')}`
  }
  return `"${quoted}"`
}

function unquote(value: string): string {
  if (value.length < 2 || !value.startsWith('"') || !value.endsWith('"')) return value
  const bytes: number[] = []
  for (const [, octal, escaped, plain] of value.slice(1, -1).matchAll(/\\([0-3][0-7]{2})|\\(.)|([^\\])/gs)) {
    bytes.push(octal === undefined ? (escaped ?? plain ?? '').charCodeAt(0) : Number.parseInt(octal, 8))
  }
  return new TextDecoder().decode(Uint8Array.from(bytes))
}

function firstValues({ parameters }: Visit): Map<string, string> {
  const values = new Map<string, string>()
  for (const [name, value] of parameters) if (!values.has(name)) values.set(name, value)
  return values
}

function redirectToList(visit: Visit, cookies: readonly string[]): Plan {
  const { settings, request } = visit
  for (const cookie of cookies) assertField('Set-Cookie', cookie, settings.allowed, request)
  const fields = ['Location', `${visit.prefix}/cookies`, ...cookies.flatMap((value) => ['Set-Cookie', value])]
  return reply(visit, { status: 302, fields })
}
