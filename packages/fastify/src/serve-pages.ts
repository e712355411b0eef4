import { assertPages, replaceFields } from '@statuskit/core/adapter'
import type { ProblemPages } from '@statuskit/core/catalogue'
import type { Reply, Request } from './fastify-types.ts'
import { fieldsOf } from './fields.ts'

/** The members of Fastify's instance that a plugin with routes uses. */
interface RouteInstance {
  readonly prefix: string
  all(url: string, options: { readonly schema: { readonly hide: true } }, handler: PageHandler): unknown
}

type PageHandler = (request: Request, reply: Reply) => unknown

/** A Fastify plugin with the routes of the pages, for any server and type provider. */
export type PagesPlugin = (instance: RouteInstance, options: object, done: (error?: Error) => void) => void

/**
 * Returns the plugin that serves the pages of a problem catalogue under its base path. Its routes are hidden from
 * @fastify/swagger.
 *
 * @throws {TypeError} if it is registered with a prefix that the base path doesn't begin with
 * @example
 * await app.register(problems)
 * await app.register(servePages(problemPages(catalogue)))
 */
export function servePages(pages: ProblemPages): PagesPlugin {
  assertPages(pages)
  return function pagesPlugin(instance, _options, done) {
    const { prefix } = instance
    if (!pages.path.startsWith(`${prefix}/`)) {
      const error = new TypeError(
        `@statuskit/fastify: the pages are at ${pages.path}, outside the prefix ${prefix}. Register servePages(pages) without the prefix.`,
      )
      return done(error)
    }
    const path = pages.path.slice(prefix.length)
    const hidden = { schema: { hide: true } } as const
    instance.all(`${path}*`, hidden, sendPage)
    if (path !== '/') instance.all(path.slice(0, -1), hidden, sendPage)
    return done()
  }

  function sendPage(request: Request, reply: Reply): unknown {
    const { method = 'GET' } = request.raw
    const page = pages.answer({ method, path: request.originalUrl, headers: request.headers })
    if (page === undefined || page.problem !== undefined) throw page?.problem
    reply.code(page.status)
    replaceFields(fieldsOf(reply), page.headers, reply.raw.stream !== undefined)
    return (reply.send as (body: string) => unknown)(page.body)
  }
}
