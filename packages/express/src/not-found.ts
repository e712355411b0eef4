import { noRouteProblem } from '@statuskit/core/adapter'
import type { RequestHandler } from 'express'
import { layersOf, matchedPath, routedMethods } from './allow.ts'
import { requestFacts } from './problems.ts'

const ORDER =
  '@statuskit/express: notFound() comes after problems(), so Express itself answers errors and unknown paths, in HTML. Put problems() last.'
const BEFORE_ROUTES =
  '@statuskit/express: notFound() comes before routes, which get no requests. Put it after all routes.'

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
  if (handled.length > 0)
    throw new TypeError('notFound takes no options, and must be called: write app.use(notFound())')
  let checked = false
  return function answerNotFound(request, response, next) {
    const facts = requestFacts(request, response)
    if (!checked) {
      checked = true
      if (isAfterProblems(request.app, answerNotFound)) console.warn(ORDER)
      if (isBeforeRoutes(request.app, answerNotFound)) console.warn(BEFORE_ROUTES)
    }
    // Express answers OPTIONS itself, with the methods of the routes, if nothing else does.
    const answersItself = request.method === 'OPTIONS' && routedMethods(request).length > 0
    next(answersItself ? undefined : noRouteProblem(facts))
  }
}

/** Whether a handler comes after all error handlers of `problems()` in its application. Either may be in a router, too. */
function isAfterProblems(
  app: { readonly router?: unknown; readonly parent?: unknown },
  handler: RequestHandler,
): boolean {
  // The errors of a mounted application go on to the one that it is mounted on.
  if (app.parent !== undefined) return false
  const handlers = layersOf(app.router).map(({ handle }) => handle)
  const isError = (handle: unknown) => typeof handle === 'function' && handle.name === 'handleProblem'
  const place = handlers.indexOf(handler)
  return place !== -1 && handlers.some(isError) && !handlers.slice(place).some(isError)
}

/** Whether a handler for all paths comes before routes of its application. One below a path leaves others to them. */
function isBeforeRoutes(app: { readonly router?: unknown }, handler: RequestHandler): boolean {
  const layers = layersOf(app.router)
  const place = layers.findIndex((layer) => layer.handle === handler && matchedPath(layer, '/') !== undefined)
  const later = place === -1 ? [] : layers.slice(place + 1)
  return later.some(({ route, handle }) => route !== undefined || layersOf(handle).length > 0)
}
