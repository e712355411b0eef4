import { isProblem } from '@statuskit/core'
import { answer, type Delivery, malformedPathProblem, requireOptions } from '@statuskit/core/adapter'
import { emitError } from './emit.ts'
import { requestFacts } from './facts.ts'
import type { Context, ProblemsOptions } from './koa-types.ts'
import { answerInsteadOfDestroy, mayBePiped, placeResponse, sendLate } from './response.ts'
import { unansweredError } from './unanswered.ts'

/** A Koa middleware for any context. It is generic, so that `app.use` adds nothing to the type of the context. */
export type ProblemsMiddleware = <C extends Context>(context: C, next: () => Promise<unknown>) => Promise<void>

/**
 * Returns the middleware that answers every error of a service with a problem, and requests that match no route with a
 * 404 or 405. Put it first, so that it catches errors of the middleware after it.
 *
 * @throws {TypeError} if it is passed to Koa without being called, or an option does not exist or can't have its value
 * @example
 * app.use(problems())
 * app.use(router.routes())
 */
export function problems(options?: ProblemsOptions): ProblemsMiddleware
export function problems(options: ProblemsOptions = {}, ...handled: unknown[]): ProblemsMiddleware {
  if (handled.length > 0) throw new TypeError('problems must be called: write app.use(problems())')
  requireOptions('@statuskit/koa: problems()', options, ['fillBareStatuses'])
  return async function answerProblems(context, next) {
    let watching = false
    // Koa calls this for errors after all middleware has returned, such as those of serialization and streams. Before
    // that, it calls it only for clients that have gone, which the handlers notice themselves.
    context.onerror = (error) => {
      if (error == null || !watching) return
      watching = false
      answerWithProblem(error, context, options, sendLate)
    }
    try {
      const malformed = malformedPathProblem(context.originalUrl)
      if (malformed === undefined) await next()
      if (isProblem(context.body)) throw context.body
      const error = malformed ?? unansweredError(context, options)
      if (error !== undefined) watching = answerWithProblem(error, context, options, placeResponse, false) === 'sent'
      else {
        watching = true
        if (mayBePiped(context.body)) answerInsteadOfDestroy(context.res, context.onerror)
      }
    } catch (thrown) {
      watching = answerWithProblem(thrown, context, options, placeResponse) === 'sent'
    }
  }
}

/** Answers a thrown value with a problem and returns the outcome. Koa still has to send a response that was placed. */
function answerWithProblem(
  thrown: unknown,
  context: Context,
  options: ProblemsOptions,
  send: typeof placeResponse,
  byService = true,
): Delivery {
  return answer(thrown, requestFacts(context), options, {
    send: (rendered) => send(context, rendered),
    log(entry) {
      // Koa does not emit a response that nobody threw: a path without a route, or a bare 4xx.
      if (byService || entry.level === 'error') emitError(entry, context)
    },
  })
}
