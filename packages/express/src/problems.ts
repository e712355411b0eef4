import {
  type ProblemsOptions as AnyProblemsOptions,
  answer,
  type HookRequest,
  logToConsole,
  nodeRequestFacts,
  requireOptions,
  sendResponse,
} from '@statuskit/core/adapter'
import type { ErrorRequestHandler, Request, Response } from 'express'
import { routedMethods } from './allow.ts'
import { requireExpress5 } from './express-version.ts'

/** The options of the adapter. Hooks get Express's request as `request.raw`. */
export type ProblemsOptions = AnyProblemsOptions<Request>

/**
 * Returns the error handler that answers every error with a problem. Put it last, after all routes and after
 * `notFound()`.
 *
 * @throws {TypeError} if it is passed to Express without being called, or an option does not exist or can't have its
 * value
 * @example
 * app.use(notFound())
 * app.use(problems())
 */
export function problems(options?: ProblemsOptions): ErrorRequestHandler
// Express recognizes an error handler by its four parameters, also one that was not called.
export function problems(
  options?: ProblemsOptions,
  request?: unknown,
  _response?: unknown,
  _next?: unknown,
): ErrorRequestHandler {
  if (request !== undefined) throw new TypeError('problems must be called: write app.use(problems())')
  const own = options ?? {}
  requireOptions('@statuskit/express: problems()', own)
  return function handleProblem(error, request, response, _next) {
    answerWithProblem(error, request, response, own)
  }
}

/** Answers a thrown value with a problem. */
export function answerWithProblem(
  thrown: unknown,
  request: Request,
  response: Response,
  options: ProblemsOptions,
): void {
  const send = sendResponse.bind(undefined, response)
  answer(thrown, requestFacts(request, response), options, { send, log: logToConsole })
}

/**
 * The facts of a request, with the status and headers already set on its response.
 *
 * @throws {TypeError} if the request comes from Express 4
 */
export function requestFacts(request: Request, response: Response): HookRequest<Request> {
  requireExpress5(request)
  return nodeRequestFacts(request, response, {
    raw: request,
    url: request.originalUrl,
    methods: () => routedMethods(request),
    responseStatus: response.statusCode,
  })
}
