import { answer, type Delivery, malformedPathProblem } from '@statuskit/core/adapter'
import { emitError } from './emit.ts'
import { requestFacts } from './facts.ts'
import type { Context, ProblemsOptions } from './koa-types.ts'
import { answerInsteadOfDestroy, mayBePiped, placeResponse, sendLate } from './response.ts'
import { unansweredError } from './unanswered.ts'

/** A middleware of Koa for any context. Generic, so that `app.use` adds nothing to the type of the context. */
export type ProblemsMiddleware = <C extends Context>(context: C, next: () => Promise<unknown>) => Promise<void>

/**
 * The middleware that answers every error of a service with a problem, and requests that match no route with a 404 or 405.
 * It goes first, so that it sees what the middleware after it throws.
 *
 * @throws {TypeError} when it is given to Koa without being called
 * @example
 * app.use(problems())
 * app.use(router.routes())
 */
export function problems(options?: ProblemsOptions): ProblemsMiddleware
export function problems(options: ProblemsOptions = {}, ...handled: unknown[]): ProblemsMiddleware {
  if (handled.length > 0) throw new TypeError('problems() makes the middleware: write app.use(problems())')
  return async function answerProblems(context, next) {
    let watching = false
    // Koa asks for it anew each time: serialisation and streams fail after all middleware has returned. Before that it is
    // only told of clients that have gone, which the handlers see themselves.
    context.onerror = (error) => {
      if (error == null || !watching) return
      watching = false
      answerWithProblem(error, context, options, sendLate)
    }
    try {
      const malformed = malformedPathProblem(context.originalUrl)
      if (malformed === undefined) await next()
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

/** Answers a thrown value with a problem, and returns what became of it. Koa still has to send what was placed. */
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
      // Koa does not emit what nobody threw: a path without a route, a bare 4xx.
      if (byService || entry.level === 'error') emitError(entry, context)
    },
  })
}
