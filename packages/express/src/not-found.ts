import { noRouteProblem } from '@statuskit/core/adapter'
import type { RequestHandler } from 'express'
import { routedMethods } from './allow.ts'
import { requestFacts } from './problems.ts'

/**
 * The handler for requests that match no route: 405 with `Allow` where routes for the path have other methods, 400 where
 * the path cannot be decoded, else 404. It goes after all routes, before `problems()`.
 *
 * @throws {TypeError} when it is given to Express without being called
 * @example
 * app.use(notFound())
 * app.use(problems())
 */
export function notFound(): RequestHandler
export function notFound(...handled: unknown[]): RequestHandler {
  if (handled.length > 0) throw new TypeError('notFound() makes the handler: write app.use(notFound())')
  return function answerNotFound(request, response, next) {
    const facts = requestFacts(request, response)
    // Express answers OPTIONS with the methods by itself, when nothing else does.
    const answersItself = request.method === 'OPTIONS' && routedMethods(request).length > 0
    next(answersItself ? undefined : noRouteProblem(facts))
  }
}
