import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  nodeRequestFacts,
  type ProblemsOptions,
  type RequestFacts,
  render,
  reportResponse,
  sendResponse,
} from '@statuskit/core/render'
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
    answer(error, request, response, options)
  }
}

/** Answers a thrown value with a problem. */
export function answer(
  thrown: unknown,
  request: ExpressRequest,
  response: ServerResponse,
  options: ProblemsOptions,
): void {
  const facts = factsOf(request, response)
  const rendered = render(thrown, facts, options)
  const delivery = sendResponse(response, rendered)
  reportResponse(rendered, thrown, facts, options, logToConsole, delivery)
}

/** What is known of a request; of its response only the fields that it has. */
export function factsOf(request: ExpressRequest, response?: ServerResponse): RequestFacts {
  return nodeRequestFacts(request, {
    url: request.originalUrl,
    methods: () => routedMethods(request),
    responseField: response && ((name) => response.getHeader(name)),
  })
}
