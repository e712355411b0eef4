import { problem } from '@statuskit/core'
import { validationProblem } from '@statuskit/core/adapter'
import type { H3Event, HTTPError } from 'h3'

/** The details that an `HTTPError` was created with. It keeps them as its `cause`. */
interface Details {
  readonly status?: unknown
  readonly statusCode?: unknown
  readonly headers?: unknown
  readonly cause?: unknown
  readonly unhandled?: unknown
}

/** The type of a parser's error, by h3's message. Core has a detail for each type. */
const PARSER_ERRORS: readonly (readonly [message: RegExp, type: string])[] = [
  [/^Invalid (?:JSON|form data) body$/, 'entity.parse.failed'],
  [/^Request body size exceeds the limit of \d+ bytes$/, 'entity.too.large'],
]

/** The original error, if h3 wrapped it in an `unhandled` `HTTPError`. Any other value is returned unchanged. */
export function originalOf(thrown: unknown): unknown {
  if (!isHttpError(thrown) || thrown.unhandled !== true) return thrown
  const { cause } = thrown
  if (!isDetails(cause) || cause.unhandled !== true) return cause
  // `fromNodeHandler` wraps once more. The service itself may have made an error that is unhandled.
  return 'cause' in cause && cause.status === undefined ? cause.cause : thrown
}

/**
 * Turns an `HTTPError` into a value that core can answer. Below 500, its message, `data` and `body` are sent. A status and
 * headers that h3 copied from another error are ignored. A thrown number is a status, as in h3.
 */
export function convertHttpError(thrown: unknown, { req }: H3Event): unknown {
  if (typeof thrown === 'number') return { status: thrown }
  if (!isHttpError(thrown) || thrown.unhandled === true) return thrown
  const { status, data, body, message } = thrown
  const details = (thrown.cause ?? {}) as Details
  const borrowed = details instanceof Error ? details : ownStatusOf(details) === undefined && details.cause
  if (borrowed instanceof Error) return borrowed
  const issues = issuesOf(thrown, details)
  if (issues !== undefined) {
    const location = req.method === 'GET' || req.method === 'HEAD' ? 'query' : undefined
    return validationProblem(issues as never, { in: location, cause: thrown })
  }
  const type = PARSER_ERRORS.find(([known]) => known.test(message))?.[1]
  const text = textOf(thrown, details)
  const headers = details.headers === undefined ? undefined : toRecord(thrown.headers)
  const extensions = { ...body, ...(data !== undefined && { data }) }
  if (status >= 400 && status < 500 && Object.keys(extensions).length > 0) {
    return problem(status as 400, { detail: text || undefined, headers, extensions, cause: thrown })
  }
  // Core leaves out the details of a 5xx, and reports that. A log has no line for an error that repeats its cause.
  const wrapped = new Error(message, { cause: thrown })
  return Object.assign(wrapped, { ...extensions, status, headers, expose: text !== '', type })
}

function isHttpError(thrown: unknown): thrown is HTTPError {
  try {
    // Some HTTP clients have errors with the same name.
    return thrown instanceof Error && thrown.name === 'HTTPError' && 'unhandled' in thrown && 'statusText' in thrown
  } catch {
    // A proxy may throw on every access.
    return false
  }
}

function isDetails(cause: unknown): cause is Details {
  return typeof cause === 'object' && cause !== null && !(cause instanceof Error)
}

function ownStatusOf({ status, statusCode }: Details): unknown {
  return status ?? statusCode
}

/** The issues that h3's validation found, or a validator's error. `undefined` if the service chose another status. */
function issuesOf({ status, data }: HTTPError, { cause }: Details): unknown {
  if ((status !== 400 && status !== 422) || !isDetails(data) || !('issues' in data)) return undefined
  const { issues, message } = data as { readonly issues: unknown; readonly message?: unknown }
  if (issues !== undefined || cause instanceof Error) return issues ?? cause
  // A function that validates returned `false`.
  return message === 'Validation failed' ? [{ message }] : undefined
}

/** The service's own message. Empty if h3 wrote the message, or copied it from another error. */
function textOf({ status, statusText, message }: HTTPError, { cause }: Details): string {
  const made = ['HTTPError', status, statusText].filter(Boolean).join(' ')
  return message === made || (cause instanceof Error && cause.message === message) ? '' : message
}

function toRecord(headers: Headers | undefined): Record<string, string | string[]> {
  const cookies = headers?.getSetCookie() ?? []
  return { ...Object.fromEntries(headers ?? []), ...(cookies.length > 0 && { 'set-cookie': cookies }) }
}
