import { isProblem } from '@statuskit/core'
import { malformedPathProblem } from '@statuskit/core/adapter'
import type { App, Context, Handler } from './hono-types.ts'
import { requireHono48 } from './hono-version.ts'

/** Answers a request with a problem. */
type Fail = (thrown: unknown, context: Context) => Promise<Response>

/**
 * Guards the handlers that are added from now on: what they throw that isn't an `Error`, which Hono's error handler misses,
 * is answered, and so are a problem that they return and a path that can't be decoded. A middleware could do this too, but Hono composes handlers for each
 * request that has one, at a twelfth of the cost of a small response.
 */
export function guardHandlers({ router }: App, fail: Fail): void {
  const { add } = router
  router.add = (method, path, [handler, route]) => {
    requireHono48(route)
    const guarded = guardHandler(handler, fail)
    // A parent takes its parts' handlers from their routes. A proxy keeps what other packages attach to them.
    route.handler = new Proxy(handler, { apply: (_handler, _this, [context, next]) => guarded(context, next) })
    add.call(router, method, path, [guarded, route])
  }
}

function guardHandler(handler: Handler, fail: Fail): Handler {
  return function guarded(context, next) {
    const malformed = malformedPathProblem(context.req.url)
    if (malformed !== undefined) return fail(malformed, context)
    const answerOrRethrow = (thrown: unknown) => {
      if (isError(thrown)) throw thrown
      return fail(thrown, context)
    }
    try {
      const returned = handler(context, next)
      return returned instanceof Promise ? returned.then(throwProblem, answerOrRethrow) : throwProblem(returned)
    } catch (thrown) {
      return answerOrRethrow(thrown)
    }
  }
}

/** Throws what a handler returned if it is a problem, so that it is answered like any other error. */
function throwProblem(returned: unknown): unknown {
  if (isProblem(returned)) throw returned
  return returned
}

/** Whether Hono passes a thrown value to its error handler. It asks in the same way, and a proxy may throw. */
function isError(thrown: unknown): boolean {
  return thrown instanceof Error
}
