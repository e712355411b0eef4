import {
  type AdapterOptions,
  type LogEntry,
  malformedPathProblem,
  nodeRequestFacts,
  type RequestFacts,
  render,
  reportResponse,
} from '@statuskit/core/render'
import { routedMethods } from './allow.ts'
import { emitError } from './emit.ts'
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
    const facts = factsOf(context)
    const answer = (thrown: unknown, send: typeof placeResponse, byService = true) => {
      const rendered = render(thrown, facts, options)
      const delivery = send(context, rendered)
      const logger = (entry: LogEntry) => {
        // Koa does not emit what nobody threw: a path without a route, a bare 4xx.
        if (byService || entry.level === 'error') emitError(entry, context)
      }
      reportResponse(rendered, thrown, facts, options, logger, delivery)
      // Koa still has to send what was placed; all else is over, and its failure is told once.
      watching = delivery === 'sent' && send === placeResponse
    }
    let watching = false
    // Koa asks for it anew each time: serialisation and streams fail after all middleware has returned. Before that it is
    // only told of clients that have gone, which the handlers see themselves.
    context.onerror = (error) => {
      if (error != null && watching) answer(error, sendLate)
    }
    try {
      const malformed = malformedPathProblem(facts.url)
      if (malformed === undefined) await next()
      const error = malformed ?? unansweredError(context, facts, options)
      if (error !== undefined) answer(error, placeResponse, false)
      else {
        watching = true
        if (mayBePiped(context.body)) answerInsteadOfDestroy(context.res, context.onerror)
      }
    } catch (thrown) {
      answer(thrown, placeResponse)
    }
  }
}

function factsOf(context: Context): RequestFacts {
  return nodeRequestFacts(context.req, {
    url: context.originalUrl,
    methods: () => routedMethods(context),
    responseField: (name) => context.res.getHeader(name),
  })
}

/** Whether Koa may pipe a body: streams of Node and the web, a `Blob`, a `Response`; what is plain becomes JSON. */
function mayBePiped(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || Array.isArray(body) || Buffer.isBuffer(body)) return false
  return Object.getPrototypeOf(body) !== Object.prototype
}
