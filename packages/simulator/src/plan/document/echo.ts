import { ERROR_CODES } from '../request/error-code.ts'
import type { SimulatorRequest } from '../request/request.ts'
import { parseTarget } from '../request/target.ts'

/** Replaces a credential. */
export const REDACTED = 'redacted'

/** Names of headers and parameters whose values are, or could be, credentials. */
const SECRET =
  /auth|cookie|token|secret|passw|pwd|api-?_?key|access-?_?key|session|credential|signature|jwt|^(?:key|sig|code)$/i

/**
 * The request as it was received, as JSON: `{"method":…,"target":…,"httpVersion":…,"headers":[["Host","…"],…]}`. Values
 * that could be credentials are replaced.
 */
export function echoOf(request: SimulatorRequest): string {
  const { target, httpVersion, lines } = request
  // For HEAD it isn't sent, but Content-Length must be that of GET (RFC 9110, section 8.6).
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const version = httpVersion === undefined ? '' : `,"httpVersion":"${httpVersion}"`
  let headers = ''
  for (let at = 0; at < lines.length; at += 2) {
    const name = lines[at] as string
    headers += `${at === 0 ? '' : ','}["${name}",${jsonOf(shownValue(name, lines[at + 1] as string))}]`
  }
  return `{"method":"${method}","target":${jsonOf(redactTarget(target))}${version},"headers":[${headers}]}`
}

/** The requested path, `/api/status/207`: without credentials, and valid in a URI reference. */
export function shownPath({ target }: SimulatorRequest): string {
  const path = redactTarget(target)
    .replace(/^https?:\/\/[^/?#]*/i, '')
    .replace(/[?#].*/, '')
    .replace(/[^\x21-\x7e]/gu, encodeURIComponent)
  return path === '' ? '/' : path
}

/** A request target without possible credentials: user information, parameters, and the path of /auth. */
export function redactTarget(target: string): string {
  if (PLAIN_TARGET.test(target)) return target
  const mark = target.indexOf('?')
  const path = (mark === -1 ? target : target.slice(0, mark)).replace(/^([a-z][a-z\d+.-]*:\/\/)[^/@]*@/i, '$1')
  const segments = parseTarget(path)?.segments ?? []
  // It can be under a base path.
  const at = segments.indexOf('auth')
  const safe =
    at !== -1 && at + 1 < segments.length
      ? `/${segments
          .slice(0, at + 2)
          .map(encodeURIComponent)
          .join('/')}/${REDACTED}`
      : path
  return mark === -1
    ? safe
    : `${safe}?${target
        .slice(mark + 1)
        .split('&')
        .map((parameter) => redactParameter(parameter, hasOwnCode(segments)))
        .join('&')}`
}

/** Most targets, which have nothing to hide. */
const PLAIN_TARGET = /^\/(?:api\/status|seq|limit|fault|redirect)\/[\w.,:+;\-/]*$/

function redactParameter(parameter: string, ownCode: boolean): string {
  const equals = parameter.indexOf('=')
  if (equals === -1) return parameter
  const name = parameter.slice(0, equals)
  // `auth` is one of the simulator's options and only names a scheme.
  if (name === 'auth' || !SECRET.test(decodeName(name))) return parameter
  if (name === 'code' && (ownCode || isErrorCode(parameter.slice(equals + 1)))) return parameter
  return `${name}=${REDACTED}`
}

/** Whether `code` is an option of the route, and not what an authorization server sends. */
function hasOwnCode([first, second]: readonly string[]): boolean {
  const route = first === 'httpbin' ? second : first
  return route === 'fault' || route === 'drip'
}

/** Whether a value names an error code of HTTP/2, as an option of a sequence does. */
function isErrorCode(value: string): boolean {
  return (ERROR_CODES as readonly string[]).includes(value.toUpperCase())
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** The value of a header, replaced if it could be a credential. */
export function shownValue(name: string, value: string): string {
  if (isSecret(name)) return REDACTED
  return name.length === 7 && /^referer$/i.test(name) ? redactTarget(value) : value
}

/** How many names are cached; clients send few. */
const NAMES = 200
const secrets = new Map<string, boolean>()

function isSecret(name: string): boolean {
  let secret = secrets.get(name)
  if (secret === undefined) {
    secret = SECRET.test(name) && !/^simulate-auth$/i.test(name)
    if (secrets.size < NAMES) secrets.set(name, secret)
  }
  return secret
}

/** JSON in pure ASCII, so that its length in characters and bytes is the same. */
function jsonOf(text: string): string {
  // Most values need no escaping, and testing for it is cheaper than serializing.
  if (/^[\x20\x21\x23-\x5b\x5d-\x7e]*$/.test(text)) return `"${text}"`
  return toAscii(JSON.stringify(text))
}

/** JSON text with all non-ASCII characters as `\u` escapes. */
export function toAscii(json: string): string {
  return json.replace(/[\x7f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
