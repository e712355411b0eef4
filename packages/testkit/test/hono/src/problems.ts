import {
  type AdapterOptions,
  bareStatusError,
  malformedPathProblem,
  noRouteProblem,
  toResponse,
} from '@statuskit/core/adapter'
import type { Context, Hono } from 'hono'

/**
 * Answers every error of an app with a problem, and requests without a route with a 404 or 405. Goes before all routes.
 *
 * @example
 * problems(app, { traceId: true })
 */
export function problems(app: Hono, options: AdapterOptions<Request> = {}): void {
  const answer = (thrown: unknown, context: Context) => {
    const { req, res } = context
    const methods = () => routedMethods(app, req.path)
    return toResponse(thrown, { request: req.raw, earlier: res.headers, methods }, options)
  }
  app.onError(answer)
  app.notFound((context) => {
    const { method, url, path } = context.req
    return answer(noRouteProblem({ method, url, methods: () => routedMethods(app, path) }), context)
  })
  app.use(async (context, next) => {
    try {
      const malformed = malformedPathProblem(context.req.url)
      if (malformed !== undefined) throw malformed
      await next()
      const { error, res } = context
      const isBare = options.fillBareStatuses === true && error === undefined && res.body === null
      const bare = isBare ? bareStatusError(res.status) : undefined
      if (bare !== undefined) throw bare
    } catch (thrown) {
      // Hono calls `onError` only with errors, and rethrows any other value.
      context.res = answer(thrown, context)
    }
  })
}

function routedMethods({ routes }: Hono, path: string): string[] {
  const matches = (pattern: string) => new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`).test(path)
  const methods = routes.filter((route) => matches(route.path)).map(({ method }) => method)
  return methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : method === 'ALL' ? [] : [method]))
}
