import { logToConsole, malformedPathProblem, noRouteProblem, type ProblemsOptions } from '@statuskit/core/adapter'
import type { H3Event, HTTPError } from 'h3'
import { routedMethods } from './allow.ts'
import { requireEvent } from './h3-version.ts'
import { respond } from './respond.ts'

/** The options of {@link errorHandler}; hooks have h3's event as `request.raw`. */
export type ErrorHandlerOptions = ProblemsOptions<H3Event>

/**
 * The error handler of a Nitro service, as the default export of the file that `errorHandler` of its configuration names.
 * For h3 alone, use {@link problems}, which sees every value that is thrown.
 *
 * @example
 * export default errorHandler({ traceId: true })
 */
export function errorHandler(options: ErrorHandlerOptions = {}): (error: HTTPError, event: H3Event) => Response {
  // h3 has already printed these errors. Print only what was left out of the response.
  const printed: ErrorHandlerOptions = { log: (entry) => entry.omitted.length > 0 && logToConsole(entry), ...options }
  return function answerError(error, event) {
    requireEvent(event)
    const isPrinted = error.unhandled === true && event.app?.config.silent !== true
    return respond(routingError(error, event) ?? error, event, isPrinted ? printed : options)
  }
}

/** The problem of a request that h3 itself refused; `undefined` for any other error. */
function routingError({ status, message }: HTTPError, event: H3Event): Error | undefined {
  const { method, url } = event.req
  if (status === 400 && message === 'Bad Request') return malformedPathProblem(url)
  if (status !== 404 || message !== `Cannot find any route matching [${method}] ${event.url}`) return undefined
  return noRouteProblem({ method, url, methods: () => routedMethods(event) })
}
