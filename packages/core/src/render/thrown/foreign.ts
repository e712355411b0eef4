import { isProblemStatus } from '../../problem/problem.ts'
import { has, isObject, peek } from '../request/peek.ts'
import type { Report } from '../request/report.ts'
import type { RequestFacts } from '../request/request.ts'
import { reportUnsent } from './exposed.ts'
import { readHttpException } from './http-exception.ts'
import { findKnownError, type KnownError } from './known-errors.ts'
import { isPhrase } from './phrase.ts'
import { hasSyscall, isSystemError, isUpstreamError, upstreamStatusOf } from './upstream.ts'

/** What a thrown value that is no problem says of the response that it wants. */
export interface ForeignError {
  readonly status: number
  readonly detail?: string
  readonly headers?: unknown
  /** Whether the status is that of the response so far, since the error has none. */
  readonly borrowed?: true
}

const SERVER_ERROR: ForeignError = { status: 500 }

/**
 * Reads the status, and what may be sent with it, off anything that was thrown. The status is the error's own; else the
 * one that the framework's response has; else 500. Never throws, and reads each property of a response once.
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
    `the error looks like one of an HTTP client or an SDK, and ${status} is the status of ${whose}; see map`,
  )
}

/** A status given as a number, or as digits. */
function toStatus(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{3}$/.test(value) ? Number(value) : value
  return isProblemStatus(number) ? number : undefined
}

/** An error without a status, where the service has set one on the response: `reply.code(401); throw new Error()`. */
function fromResponse(thrown: object, headers: unknown, { responseStatus }: RequestFacts): ForeignError {
  const status = toStatus(responseStatus)
  if (status === undefined || !isError(thrown) || isSystemError(thrown)) return SERVER_ERROR
  return { status, headers, borrowed: true }
}

/** Whether a value is an error, of another realm too. */
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
  // A parser keeps the raw content on its error, and quotes it in the message.
  if (has(thrown, 'body')) return undefined
  const message = peek(thrown, 'message')
  // The phrase alone, which http-errors and Boom use as a message, explains nothing that the title does not.
  const text = typeof message === 'string' && !isPhrase(message, status) ? message || undefined : undefined
  if (typeof expose === 'boolean') reportUnsent(thrown, status, expose ? text : undefined, report)
  return status < 500 && (isForClients || expose === true) && !hasSyscall(thrown) ? text : undefined
}
