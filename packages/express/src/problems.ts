import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  answer,
  logToConsole,
  nodeRequestFacts,
  type ProblemsOptions,
  type RequestFacts,
  sendResponse,
} from '@statuskit/core/adapter'
import { routedMethods } from './allow.ts'

/** The request as Express passes it. */
export type ExpressRequest = IncomingMessage & { readonly originalUrl?: string }

/** An error handler of Express. */
export type ErrorHandler = (
  error: unknown,
  request: ExpressRequest,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void

/**
 * The error handler that answers every error with a problem. It goes last, after all routes and after `notFound()`.
 *
 * @throws {TypeError} when it is given to Express without being called
 * @example
 * app.use(notFound())
 * app.use(problems())
 */
export function problems(options?: ProblemsOptions): ErrorHandler
export function problems(options: ProblemsOptions = {}, ...handled: unknown[]): ErrorHandler {
  if (handled.length > 0) throw new TypeError('problems() makes the handler: write app.use(problems())')
  // Express recognises an error handler by its four parameters.
  return function handleProblem(error, request, response, _next) {
    answerWithProblem(error, request, response, options)
  }
}

/** Answers a thrown value with a problem. */
export function answerWithProblem(
  thrown: unknown,
  request: ExpressRequest,
  response: ServerResponse,
  options: ProblemsOptions,
): void {
  const send = sendResponse.bind(undefined, response)
  answer(thrown, requestFacts(request, response), options, { send, log: logToConsole })
}

/** What is known of a request, and of its response the status and headers that it has. */
export function requestFacts(request: ExpressRequest, response: ServerResponse): RequestFacts {
  return nodeRequestFacts(request, response, {
    url: request.originalUrl,
    methods: () => routedMethods(request),
    responseStatus: response.statusCode,
  })
}
