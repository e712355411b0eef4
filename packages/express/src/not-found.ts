import { noRouteProblem } from '@statuskit/core/render'
import { routedMethods } from './allow.ts'
import { type ExpressRequest, factsOf } from './problems.ts'

/** A request handler of Express. */
export type RequestHandler = (request: ExpressRequest, response: unknown, next: (error?: unknown) => void) => void

/**
 * The handler for requests that no route took: 405 with `Allow` where routes for the path have other methods, 400 where
 * the path cannot be decoded, else 404. It goes after all routes, before `problems()`.
 *
 * @throws {TypeError} when it is given to Express without being called
 * @example
 * app.use(notFound())
 * app.use(problems())
 */
export function notFound(...none: readonly never[]): RequestHandler {
  if (none.length > 0) throw new TypeError('notFound() makes the handler: write app.use(notFound())')
  return function answerNotFound(request, _response, next) {
    // Express answers OPTIONS with the methods by itself, when nothing else does.
    const answersItself = request.method === 'OPTIONS' && routedMethods(request).length > 0
    next(answersItself ? undefined : noRouteProblem(factsOf(request)))
  }
}
