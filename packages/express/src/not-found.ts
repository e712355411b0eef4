import { BAD_REQUEST, METHOD_NOT_ALLOWED, NOT_FOUND, type Problem, problem } from '@statuskit/core'
import { isMalformedPath } from '@statuskit/core/render'
import { routedMethods } from './allow.ts'
import type { ExpressRequest } from './problems.ts'

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
    const thrown = problemOf(request)
    // Express answers OPTIONS with the same methods by itself, when nothing else does.
    next(request.method === 'OPTIONS' && thrown.status === METHOD_NOT_ALLOWED ? undefined : thrown)
  }
}

function problemOf(request: ExpressRequest): Problem {
  if (isMalformedPath(request.url ?? '/')) {
    return problem(BAD_REQUEST, { detail: 'The path has a malformed percent-encoding.', stack: false })
  }
  const allow = routedMethods(request)
  if (allow.length === 0 || allow.includes(request.method ?? '')) return problem(NOT_FOUND, { stack: false })
  return problem(METHOD_NOT_ALLOWED, { allow, stack: false })
}
