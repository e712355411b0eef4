import type { IncomingMessage, ServerResponse } from 'node:http'
import { logResponse, type ProblemsOptions, type RequestFacts, render, sendResponse } from '@statuskit/core/render'
import { routedMethods } from './allow.ts'
import { logToConsole } from './console.ts'

/** The request as Express hands it on. */
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
export function problems(options: ProblemsOptions = {}, ...none: readonly never[]): ErrorHandler {
  if (none.length > 0) throw new TypeError('problems() makes the handler: write app.use(problems())')
  // Express takes a function for an error handler by its four parameters.
  return function handleProblem(error, request, response, _next) {
    const facts = factsOf(request)
    const rendered = render(error, facts, options)
    const delivery = sendResponse(response, rendered)
    logResponse(rendered, error, facts, options, logToConsole, delivery)
  }
}

function factsOf(request: ExpressRequest): RequestFacts {
  return {
    method: request.method ?? 'GET',
    url: request.originalUrl ?? request.url ?? '/',
    headers: request.headers,
    httpVersion: request.httpVersion,
    methods: () => routedMethods(request),
  }
}
