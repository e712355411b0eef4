import { assertPages, replaceFields } from '@statuskit/core/adapter'
import type { ProblemPages } from '@statuskit/core/catalogue'
import type { ProblemsMiddleware } from './problems.ts'

/**
 * Returns the middleware that serves the pages of a problem catalogue under its base path. Put it after `problems()`, which
 * answers its errors, such as an unknown page.
 *
 * @example
 * app.use(problems())
 * app.use(servePages(problemPages(catalogue)))
 */
export function servePages(pages: ProblemPages): ProblemsMiddleware {
  assertPages(pages)
  return async function servePage(context, next) {
    const { method, originalUrl: path, req, res } = context
    const page = pages.answer({ method, path, headers: req.headers })
    if (page === undefined) return void (await next())
    if (page.problem !== undefined) throw page.problem
    context.status = page.status
    context.body = page.body
    // Koa has set headers for the body.
    replaceFields(res, page.headers)
  }
}
