import { assertPages } from '@statuskit/core/adapter'
import type { ProblemPages } from '@statuskit/core/catalogue'
import type { MiddlewareHandler } from 'hono'

/**
 * Returns the middleware that serves the pages of a problem catalogue under its base path. Call `problems(app)` first, which
 * answers its errors, such as an unknown page.
 *
 * @example
 * problems(app)
 * app.use(servePages(problemPages(catalogue)))
 */
export function servePages(pages: ProblemPages): MiddlewareHandler {
  assertPages(pages)
  return async function servePage(context, next) {
    const { method, url, headers } = context.req.raw
    const page = pages.answer({ method, path: new URL(url).pathname, headers })
    if (page === undefined) return next()
    if (page.problem !== undefined) throw page.problem
    for (const [name, value] of Object.entries(page.headers)) {
      // @hono/node-server adds the length, and before 1.19.11 it would have sent both.
      if (name !== 'Content-Length') context.header(name, value, { append: name === 'Vary' })
    }
    return page.body === '' ? context.body(null, page.status as 204) : context.body(page.body, page.status as 200)
  }
}
