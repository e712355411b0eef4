import { assertPages, replaceFields } from '@statuskit/core/adapter'
import type { ProblemPages } from '@statuskit/core/catalogue'
import type { RequestHandler } from 'express'

/**
 * Returns the middleware that serves the pages of a problem catalogue under its base path. Errors, such as an unknown page,
 * go to `problems()`.
 *
 * @example
 * app.use(servePages(problemPages(catalogue)))
 */
export function servePages(pages: ProblemPages): RequestHandler {
  assertPages(pages)
  return function servePage(request, response, next) {
    const page = pages.answer({ method: request.method, path: request.originalUrl, headers: request.headers })
    if (page === undefined || page.problem !== undefined) return next(page?.problem)
    response.statusCode = page.status
    replaceFields(response, page.headers)
    response.end(page.body)
  }
}
