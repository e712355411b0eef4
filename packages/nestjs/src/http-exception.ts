import { problem } from '@statuskit/core'
import { isPhrase, type RequestFacts } from '@statuskit/core/adapter'
import { toValidationErrors } from '@statuskit/core/validation'

/** The parts of Nest's `HttpException` that the adapter reads. */
export interface HttpException {
  readonly message: string
  readonly cause?: unknown
  /** Since version 12. */
  readonly errorCode?: unknown
  getStatus(): number
  getResponse(): unknown
}

/** Whether a value is a Nest exception, from any copy of `@nestjs/common`. */
export function isHttpException(thrown: unknown): thrown is HttpException {
  try {
    const { getStatus, getResponse } = Object(thrown) as Partial<HttpException>
    return typeof getStatus === 'function' && typeof getResponse === 'function'
  } catch {
    return false
  }
}

/** Whether a value is Nest's own 404 for a request that matches no route. */
export function isNoRoute(thrown: unknown, { method, url }: RequestFacts): boolean {
  return isHttpException(thrown) && thrown.message === `Cannot ${method} ${url}`
}

/**
 * Turns an exception into a problem if its response is an object with more members than Nest's. They become extensions, and
 * a list of messages, as pipes create it, becomes `errors`. Other values are returned unchanged: core reads an exception's
 * message.
 */
export function fromHttpException(thrown: unknown): unknown {
  if (!isHttpException(thrown)) return thrown
  const status = thrown.getStatus()
  const { statusCode: _, message, error, ...members } = membersOf(thrown.getResponse(), status)
  const { errorCode } = thrown
  const extensions = {
    ...members,
    ...(errorCode !== undefined && { errorCode }),
    ...(error !== undefined && !isUnsent(error, status) && { error }),
    ...(Array.isArray(message) && errorsOf(message)),
  }
  if (Reflect.ownKeys(extensions).length === 0) {
    // `ThrottlerException: Too Many Requests`, the default of @nestjs/throttler, says nothing beside the title.
    const phrase = /^\w{1,60}Exception: (.*)$/.exec(thrown.message)?.[1]
    const isNamed = phrase !== undefined && isPhrase(phrase, status)
    return isNamed ? problem(status as 400, { cause: thrown, stack: false }) : thrown
  }
  const detail = typeof message === 'string' && !isUnsent(message, status) ? message : undefined
  return problem(status as 400, { detail, extensions, cause: thrown, stack: false })
}

/**
 * The members of an exception's response, except a `status` that needs no report though it isn't sent: the exception's own
 * number, and what @nestjs/terminus calls a failed health check, which says less than the members beside it.
 */
function membersOf(response: unknown, status: number): Readonly<Record<string, unknown>> {
  if (Array.isArray(response)) return { message: response }
  if (typeof response !== 'object' || response === null) return {}
  const { status: said, ...members } = response as Readonly<Record<string, unknown>>
  return said === status || said === 'error' || said === 'shutting_down' ? members : { ...response }
}

/** Whether a text is not sent: it is the status's phrase, or describes a server error. */
function isUnsent(value: unknown, status: number): boolean {
  return typeof value === 'string' && (status >= 500 || isPhrase(value, status))
}

/** The errors in a pipe's list of messages, or in the issues that a service passed on. */
function errorsOf(list: readonly unknown[]): object {
  if (!list.every((each) => typeof each === 'string')) return toValidationErrors(list as object[])
  // A message names its member only in its words. Errors of a query have no pointer.
  return toValidationErrors(
    list.map((message) => ({ message })),
    { in: 'query' },
  )
}
