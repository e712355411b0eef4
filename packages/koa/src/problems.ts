import {
  type AdapterOptions,
  type Delivery,
  type LogEntry,
  malformedPathProblem,
  render,
  reportResponse,
} from '@statuskit/core/render'
import { emitError } from './emit.ts'
import { factsOf } from './facts.ts'
import type { Context } from './koa-types.ts'
import { answerInsteadOfDestroy, placeResponse, sendLate } from './response.ts'
import { unansweredError } from './unanswered.ts'

/** A middleware of Koa for any context. Generic, so that `app.use` adds nothing to the type of the context. */
export type ProblemsMiddleware = <C extends Context>(context: C, next: () => Promise<unknown>) => Promise<void>

/**
 * The middleware that answers every error of a service with a problem, and requests that no route takes with a 404 or 405.
 * It goes first: it sees what the middleware after it throws.
 *
 * @throws {TypeError} when it is given to Koa without being called
 * @example
 * app.use(problems())
 * app.use(router.routes())
 */
export function problems(options: AdapterOptions = {}, ...none: readonly never[]): ProblemsMiddleware {
  if (none.length > 0) throw new TypeError('problems() makes the middleware: write app.use(problems())')
  return async function answerProblems(context, next) {
    let watching = false
    // Koa asks for it anew each time: serialisation and streams fail after all middleware has returned. Before that it is
    // only told of clients that have gone, which the handlers see themselves.
    context.onerror = (error) => {
      if (error == null || !watching) return
      watching = false
      answer(error, context, options, sendLate)
    }
    try {
      const malformed = malformedPathProblem(context.originalUrl)
      if (malformed === undefined) await next()
      const error = malformed ?? unansweredError(context, options)
      if (error !== undefined) watching = answer(error, context, options, placeResponse, false) === 'sent'
      else {
        watching = true
        if (mayBePiped(context.body)) answerInsteadOfDestroy(context.res, context.onerror)
      }
    } catch (thrown) {
      watching = answer(thrown, context, options, placeResponse) === 'sent'
    }
  }
}

/** Answers a thrown value with a problem, and tells what became of it. Koa still has to send what was placed. */
function answer(
  thrown: unknown,
  context: Context,
  options: AdapterOptions,
  send: typeof placeResponse,
  byService = true,
): Delivery {
  const facts = factsOf(context)
  const rendered = render(thrown, facts, options)
  const delivery = send(context, rendered)
  const logger = (entry: LogEntry) => {
    // Koa does not emit what nobody threw: a path without a route, a bare 4xx.
    if (byService || entry.level === 'error') emitError(entry, context)
  }
  reportResponse(rendered, thrown, facts, options, logger, delivery)
  return delivery
}

/** Whether Koa may pipe a body: streams of Node and the web, a `Blob`, a `Response`; what is plain becomes JSON. */
function mayBePiped(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || Object.getPrototypeOf(body) === Object.prototype) return false
  return !Array.isArray(body) && !Buffer.isBuffer(body)
}
