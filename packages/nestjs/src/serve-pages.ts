import { assertPages, type NodeRequest, type NodeResponse, replaceFields } from '@statuskit/core/adapter'
import type { ProblemPages } from '@statuskit/core/catalogue'

/** A middleware for both platforms. Express and Fastify both pass Node's request. */
export type PagesMiddleware = (
  request: NodeRequest & { readonly originalUrl?: string },
  response: NodeResponse,
  next: (error?: unknown) => void,
) => void

/**
 * Returns the middleware that serves the pages of a problem catalogue under its base path. Errors, such as an unknown page,
 * go to the module's filter.
 *
 * @example
 * const app = await NestFactory.create(AppModule)
 * app.use(servePages(problemPages(catalogue)))
 */
export function servePages(pages: ProblemPages): PagesMiddleware {
  assertPages(pages)
  return function servePage(request, response, next) {
    const { method = 'GET', originalUrl, url = '', headers } = request
    const page = pages.answer({ method, path: originalUrl ?? url, headers })
    if (page === undefined || page.problem !== undefined) return next(page?.problem)
    response.statusCode = page.status
    replaceFields(response, page.headers, response.stream !== undefined)
    response.end(page.body)
  }
}
