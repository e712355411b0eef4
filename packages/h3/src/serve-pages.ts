import { assertPages } from '@statuskit/core/adapter'
import type { ProblemPages } from '@statuskit/core/catalogue'
import type { Middleware } from 'h3'
import { takeEarlierFields } from './earlier-fields.ts'

/**
 * Returns the middleware that serves the pages of a problem catalogue under its base path. Call `problems(app)` first, which
 * answers its errors, such as an unknown page.
 *
 * @example
 * problems(app)
 * app.use(servePages(problemPages(catalogue)))
 */
export function servePages(pages: ProblemPages): Middleware {
  assertPages(pages)
  return function servePage(event, next) {
    const { method, url, headers } = event.req
    const page = pages.answer({ method, path: new URL(url).pathname, headers })
    if (page === undefined) return next()
    if (page.problem !== undefined) throw page.problem
    const fields = takeEarlierFields(event.res)
    for (const [name, value] of Object.entries(page.headers)) {
      if (name === 'Vary') fields.append(name, value)
      else fields.set(name, value)
    }
    return new Response(page.body === '' ? null : page.body, { status: page.status, headers: fields })
  }
}
