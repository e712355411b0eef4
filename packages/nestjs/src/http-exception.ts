import { problem } from '@statuskit/core'
import { isPhrase, type RequestFacts } from '@statuskit/core/adapter'
import { toValidationErrors } from '@statuskit/core/validation'

/** What is needed of Nest's `HttpException`. */
export interface HttpException {
  readonly message: string
  readonly cause?: unknown
  /** Since version 12. */
  readonly errorCode?: unknown
  getStatus(): number
  getResponse(): unknown
}

/** Whether a value is an exception of Nest, of any copy. */
export function isHttpException(thrown: unknown): thrown is HttpException {
  try {
    const { getStatus, getResponse } = Object(thrown) as Partial<HttpException>
    return typeof getStatus === 'function' && typeof getResponse === 'function'
  } catch {
    return false
  }
}

/** Whether Nest threw a value itself, because no route matched. */
export function isNoRoute(thrown: unknown, { method, url }: RequestFacts): boolean {
  return isHttpException(thrown) && thrown.message === `Cannot ${method} ${url}`
}

/**
 * The problem for an exception whose response is an object with members of its own, which become extensions. A list of
 * messages, which pipes make, becomes `errors`. Anything else stays what it is: core reads the message of an exception.
 */
export function fromHttpException(thrown: unknown): unknown {
  if (!isHttpException(thrown)) return thrown
  const status = thrown.getStatus()
  const { statusCode: _, message, error, ...members } = membersOf(thrown.getResponse())
  const { errorCode } = thrown
  const extensions = {
    ...members,
    ...(errorCode !== undefined && { errorCode }),
    ...(error !== undefined && !isUnsent(error, status) && { error }),
    ...(Array.isArray(message) && errorsOf(message)),
  }
  if (Reflect.ownKeys(extensions).length === 0) return thrown
  const detail = typeof message === 'string' && !isUnsent(message, status) ? message : undefined
  return problem(status as 400, { detail, extensions, cause: thrown, stack: false })
}

function membersOf(response: unknown): Readonly<Record<string, unknown>> {
  if (Array.isArray(response)) return { message: response }
  return typeof response === 'object' && response !== null ? { ...response } : {}
}

/** Whether a value is text that is not sent: the phrase of the status, or words about a server error. */
function isUnsent(value: unknown, status: number): boolean {
  return typeof value === 'string' && (status >= 500 || isPhrase(value, status))
}

/** The messages of a pipe, which name the member in their words alone; or the issues that a service passed on. */
function errorsOf(list: readonly unknown[]): object {
  if (!list.every((each) => typeof each === 'string')) return toValidationErrors(list as object[])
  // As errors of a query they have no pointer.
  return toValidationErrors(
    list.map((message) => ({ message })),
    { in: 'query' },
  )
}
