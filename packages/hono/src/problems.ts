import { bareStatusError, malformedPathProblem, noRouteProblem, requireOptions } from '@statuskit/core/adapter'
import type { Env, Hono, Context as HonoContext, Schema } from 'hono'
import { routedMethods } from './allow.ts'
import { isSyntaxError, malformedJsonError } from './body.ts'
import { guardHandlers } from './handlers.ts'
import type { App, Context, ProblemsOptions } from './hono-types.ts'
import { requireApplication } from './hono-version.ts'
import { isEmpty, respond } from './respond.ts'

export type { ProblemsOptions } from './hono-types.ts'

/**
 * Answers every error of an application with a problem, and requests that match no route with a 404 or 405. Call it before
 * you add routes: Hono's error handler misses thrown values that aren't an `Error`.
 *
 * @throws {TypeError} if the application already has routes, is not a Hono 4.8 or later application, or an option does not
 * exist or can't have its value
 * @example
 * const app = new Hono()
 * problems(app)
 * app.get('/orders/:id', getOrder)
 */
export function problems<E extends Env, S extends Schema, B extends string>(
  app: Hono<E, S, B>,
  options: ProblemsOptions<HonoContext<E>> = {},
): void {
  requireApplication(app)
  requireOptions('@statuskit/hono: problems()', options, ['fillBareStatuses'])
  const given = app as unknown as App
  if (given.routes.some(({ method }) => method !== 'ALL')) {
    throw new TypeError('@statuskit/hono: the application already has routes. Call problems(app) before you add any.')
  }
  register(given, options as unknown as ProblemsOptions)
}

function register(app: App, options: ProblemsOptions): void {
  const fillsBareStatuses = options.fillBareStatuses === true
  /** Contexts that have been answered. A response to HEAD has no body, and must not count as a bare status. */
  const answered = new WeakSet<Context>()

  function answer(thrown: unknown, context: Context): Response | Promise<Response> {
    if (!isSyntaxError(thrown)) return place(thrown, context)
    return malformedJsonError(thrown, context).then((malformed) => place(thrown, context, malformed))
  }

  function place(thrown: unknown, context: Context, malformed?: Error): Response {
    const convert = malformed && (() => malformed)
    const methods = () => routedMethods(app, context.req.path)
    const response = respond(thrown, context, { methods, convert }, options)
    if (fillsBareStatuses) answered.add(context)
    // If the error came after the response was created, nobody reads its stream.
    if (context.finalized) context.res.body?.cancel().catch(() => undefined)
    // Otherwise Hono would overwrite the headers of the problem with those of the response so far.
    context.res = undefined
    return response
  }

  app.onError(answer)
  app.notFound(async (context) => {
    const { method, url, path } = context.req
    const thrown = malformedPathProblem(url) ?? noRouteProblem({ method, url, methods: () => routedMethods(app, path) })
    context.res = await answer(thrown, context)
    return context.res
  })
  guardHandlers(app, async (thrown, context) => {
    context.res = await answer(thrown, context)
    return context.res
  })

  if (!fillsBareStatuses) return
  app.use(async function fillBareStatus(context, next) {
    await next()
    if (answered.has(context)) return
    const bare = bareStatusError(context.res.status)
    if (bare !== undefined && (await isEmpty(context.res))) throw bare
  })
}
