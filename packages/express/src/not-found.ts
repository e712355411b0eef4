import { noRouteProblem } from '@statuskit/core/adapter'
import type { RequestHandler } from 'express'
import { routedMethods } from './allow.ts'
import { requestFacts } from './problems.ts'

/**
 * Returns the handler for requests that match no route: 405 with `Allow` if routes for the path have other methods, 400
 * if the path can't be decoded, else 404. Put it after all routes and before `problems()`.
 *
 * @throws {TypeError} if it is passed to Express without being called
 * @example
 * app.use(notFound())
 * app.use(problems())
 */
export function notFound(): RequestHandler
export function notFound(...handled: unknown[]): RequestHandler {
  if (handled.length > 0) throw new TypeError('notFound must be called: write app.use(notFound())')
  return function answerNotFound(request, response, next) {
    const facts = requestFacts(request, response)
    // Express answers OPTIONS itself, with the methods of the routes, if nothing else does.
    const answersItself = request.method === 'OPTIONS' && routedMethods(request).length > 0
    next(answersItself ? undefined : noRouteProblem(facts))
  }
}
