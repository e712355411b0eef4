import { isProblemStatus } from '../../problem/problem.ts'
import { has, isObject, peek } from '../request/peek.ts'
import type { Report } from '../request/report.ts'
import type { RequestFacts } from '../request/request.ts'
import { reportUnsent } from './exposed.ts'
import { readHttpException } from './http-exception.ts'
import { findKnownError, type KnownError } from './known-errors.ts'
import { isPhrase } from './phrase.ts'
import { hasSyscall, isSystemError, isUpstreamError, upstreamStatusOf } from './upstream.ts'

/** The response that a thrown value asks for, if it is not a problem. */
export interface ForeignError {
  readonly status: number
  readonly detail?: string
  readonly headers?: unknown
  /** Set if the status was taken from the response, because the error has none. */
  readonly borrowed?: true
}

const SERVER_ERROR: ForeignError = { status: 500 }

/**
 * Reads the status, and the parts that may be sent, from any thrown value. The status is the error's own, or else the
 * one set on the framework's response, or else 500. Never throws, and reads each property of a response once.
 */
export function readForeignError(thrown: unknown, request: RequestFacts, report: Report): ForeignError {
  if (!isObject(thrown)) return SERVER_ERROR
  const boom = peek(thrown, 'isBoom') === true ? peek(thrown, 'output') : undefined
  const headers = peek(boom ?? thrown, 'headers')
  const own =
    toStatus(peek(boom, 'statusCode')) ?? toStatus(peek(thrown, 'status')) ?? toStatus(peek(thrown, 'statusCode'))
  if (isUpstreamError(thrown, headers)) {
    reportUpstream(own ?? toStatus(upstreamStatusOf(thrown)), request, report)
    return SERVER_ERROR
  }
  const known = findKnownError(thrown)
  const status = own ?? toStatus(known?.status)
  if (status === undefined) return fromResponse(thrown, headers, request)
  const exception = readHttpException(thrown)
  const isForClients = boom !== undefined || exception !== undefined
  const detail = detailOf(thrown, status, isForClients, known, report)
  return { status, headers: exception?.headers ?? headers, ...(detail !== undefined && { detail }) }
}

function reportUpstream(upstream: number | undefined, request: RequestFacts, report: Report): void {
  const status = upstream ?? toStatus(request.responseStatus)
  if (status === undefined) return
  const whose = upstream === undefined ? 'the response so far' : 'another server'
  report.omit(
    'status',
    `${status}, the status of ${whose}, is not sent: the error seems to come from an HTTP client or an SDK. Set one with map.`,
  )
}

/** Reads a status given as a number or as digits. */
function toStatus(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{3}$/.test(value) ? Number(value) : value
  return isProblemStatus(number) ? number : undefined
}

/** The response to an error without a status, if the service has set one: `reply.code(401); throw new Error()`. */
function fromResponse(thrown: object, headers: unknown, { responseStatus }: RequestFacts): ForeignError {
  const status = toStatus(responseStatus)
  if (status === undefined || !isError(thrown) || isSystemError(thrown)) return SERVER_ERROR
  return { status, headers, borrowed: true }
}

/** Whether a value is an error of any realm. */
function isError(value: object): boolean {
  try {
    return value instanceof Error || Object.prototype.toString.call(value) === '[object Error]'
  } catch {
    return false
  }
}

function detailOf(
  thrown: object,
  status: number,
  isForClients: boolean,
  known: KnownError | undefined,
  report: Report,
): string | undefined {
  if (known !== undefined) return status < 500 ? known.detail : undefined
  const expose = peek(thrown, 'expose')
  // A body parser keeps the raw content on its error and quotes it in the message.
  if (has(thrown, 'body')) return undefined
  const message = peek(thrown, 'message')
  // http-errors and Boom use the phrase as a message. It says no more than the title.
  const text = typeof message === 'string' && !isPhrase(message, status) ? message || undefined : undefined
  if (typeof expose === 'boolean') reportUnsent(thrown, status, expose ? text : undefined, report)
  return status < 500 && (isForClients || expose === true) && !hasSyscall(thrown) ? text : undefined
}
