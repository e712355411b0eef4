import { attempt } from '../../problem/attempt.ts'
import { has, isObject, peek } from '../request/peek.ts'

/** Headers that servers add to every response. A service does not put them on an error that it throws. */
const RESPONSE_FIELDS = /^(?:date|server|via|transfer-encoding|content-(?:length|encoding))$/i

/** The `code` of undici errors that carry a response. Its other errors carry none. */
const UNDICI_RESPONSE = /^UND_ERR_(?:RESPONSE|REQ_RETRY)/

/** The `code` of an error on a connection that the service opened. */
const CONNECTION = /^(?:UND_ERR_|ECONN|EPIPE$|ETIMEDOUT$|ENOTFOUND$|EAI_|EHOSTUNREACH$|ENETUNREACH$)/

/**
 * Whether an HTTP client or an SDK created the error, so that its status, headers and message are another server's. It
 * is recognized by members that only the library sets. A class name is not enough, since services use the same names.
 */
export function isUpstreamError(thrown: object, headers: unknown): boolean {
  const code = peek(thrown, 'code')
  return (
    (typeof code === 'string' && UNDICI_RESPONSE.test(code)) ||
    hasResponse(thrown) ||
    hasResponseFields(headers) ||
    isOfSdk(thrown)
  )
}

/** The status of the response that an HTTP client's error carries, for errors without a status of their own. */
export function upstreamStatusOf(thrown: object): unknown {
  return (
    statusOf(peek(thrown, 'response')) ??
    statusOf(peek(thrown, 'context')) ??
    peek(peek(thrown, '$metadata'), 'httpStatusCode')
  )
}

/** Whether a connection of the service or a system call failed, which the request did not cause. */
export function isSystemError(thrown: unknown): boolean {
  return isOfSystem(thrown) || isOfSystem(peek(thrown, 'cause'))
}

/** Whether the error or its cause has the operating system's own message, which contains a path or an address. */
export function hasSyscall(thrown: unknown): boolean {
  return peek(thrown, 'syscall') !== undefined || peek(peek(thrown, 'cause'), 'syscall') !== undefined
}

function isOfSystem(error: unknown): boolean {
  const code = peek(error, 'code')
  return peek(error, 'syscall') !== undefined || (typeof code === 'string' && CONNECTION.test(code))
}

/** axios, got, ky, ofetch, superagent, gaxios, Octokit, Azure: the error has a response with headers. */
function hasResponse(thrown: object): boolean {
  const response = peek(thrown, 'response') ?? peek(thrown, 'context')
  if (statusOf(response) === undefined || !isObject(peek(response, 'headers'))) return false
  // An exception of NestJS belongs to the service: its `response` is the document that the service chose.
  return typeof peek(thrown, 'getStatus') !== 'function'
}

function statusOf(response: unknown): number | undefined {
  const status = peek(response, 'status') ?? peek(response, 'statusCode')
  return typeof status === 'number' ? status : undefined
}

function hasResponseFields(headers: unknown): boolean {
  if (!isObject(headers)) return false
  const isFetch = typeof peek(headers, 'get') === 'function'
  const names = attempt(() => (isFetch ? [...(headers as Map<string, string>).keys()] : Object.keys(headers)))
  if (names === undefined) return true
  return names.some((name) => RESPONSE_FIELDS.test(name) || (isFetch && name === 'content-type'))
}

/** Errors without a response, recognized by members that only one library sets. Each line names the library. */
function isOfSdk(thrown: object): boolean {
  return (
    // axios, when it got no response
    peek(thrown, 'isAxiosError') === true ||
    // SDKs that Fern generates: Cohere, Auth0
    isObject(peek(peek(thrown, 'rawResponse'), 'headers')) ||
    // Clerk
    peek(thrown, 'clerkError') === true ||
    // Wreck
    peek(peek(thrown, 'data'), 'isResponseError') === true ||
    // AWS
    isObject(peek(thrown, '$metadata')) ||
    // Supabase: auth, storage, database
    peek(thrown, '__isAuthError') === true ||
    peek(thrown, '__isStorageError') === true ||
    (peek(thrown, 'name') === 'PostgrestError' && has(thrown, 'hint') && has(thrown, 'details')) ||
    // Stripe
    (has(thrown, 'rawType') && has(thrown, 'raw')) ||
    // OpenAI, Anthropic and other SDKs that Stainless generates
    (has(thrown, 'requestID') && typeof peek(peek(thrown, 'headers'), 'get') === 'function') ||
    // Mailgun
    peek(thrown, 'type') === 'MailgunAPIError' ||
    // CouchDB's nano
    (peek(thrown, 'scope') === 'couch' && has(thrown, 'errid')) ||
    // Postmark
    typeof peek(thrown, 'setUpStackTrace') === 'function' ||
    // Elasticsearch
    (has(peek(thrown, 'meta'), 'statusCode') && has(peek(thrown, 'meta'), 'headers')) ||
    isOfTwilio(thrown) ||
    isOfAlgolia(thrown)
  )
}

function isOfTwilio(thrown: object): boolean {
  if (!has(thrown, 'moreInfo') || !has(thrown, 'details')) return false
  const moreInfo = peek(thrown, 'moreInfo')
  // A gateway in front of Twilio sends no link.
  if (moreInfo === undefined) return peek(peek(thrown, 'constructor'), 'name') === 'RestException'
  return typeof moreInfo === 'string' && moreInfo.startsWith('https://www.twilio.com/')
}

/** Version 5 keeps the attempts in `stackTrace`, version 4 in `transporterStackTrace`. */
function isOfAlgolia(thrown: object): boolean {
  const tries = peek(thrown, 'stackTrace') ?? peek(thrown, 'transporterStackTrace')
  return Array.isArray(tries) && has(peek(tries, 0), 'triesLeft')
}
