import { type AdapterOptions, noRouteProblem, requireOptions } from '@statuskit/core/adapter'
import type { H3, H3Event } from 'h3'
import { routedMethods } from './allow.ts'
import { bareError } from './bare-status.ts'
import { errorHandler } from './error-handler.ts'
import { requireApp } from './h3-version.ts'
import { createHttpResponse } from './http-response.ts'
import { respond } from './respond.ts'
import { contentOf } from './returned.ts'
import { answerForStream } from './stream.ts'

/** The options of the adapter; hooks have h3's event as `request.raw`. */
export type ProblemsOptions = AdapterOptions<H3Event>

/** h3's result for a request that matches no route. */
const NOT_FOUND = Symbol.for('h3.notFound')
/** h3 throws this after a Node handler has answered. It is not an error. */
const HANDLED = Symbol.for('h3.handled')

/**
 * Answers every error of an app with a problem, and requests that match no route with a 404 or 405. Call it before you add
 * middleware: h3 wraps and prints errors that get past the first one.
 *
 * @throws {TypeError} if the app has an `onError`, is already being served, or is not an h3 2 app, or an option does not exist
 * or can't have its value
 * @example
 * const app = new H3()
 * problems(app)
 * app.get('/orders/:id', getOrder)
 */
export function problems(app: H3, options: ProblemsOptions = {}): void {
  requireApp(app)
  requireOptions('@statuskit/h3: problems()', options, ['fillBareStatuses'])
  if (app.config.onError !== undefined) {
    throw new TypeError('@statuskit/h3: the app already has an onError. Remove it, and use the options map and log.')
  }
  if (Object.isFrozen(app.config)) {
    throw new TypeError('@statuskit/h3: the app is already being served. Call problems(app) before serve(app).')
  }
  // Handles errors before the first middleware, such as a malformed path, and after it, such as a BigInt in JSON.
  app.config.onError = errorHandler(options)
  app.use(function answerProblems(event, next) {
    const fail = (thrown: unknown): Response => {
      if (thrown === HANDLED) throw thrown
      return respond(thrown === NOT_FOUND ? noRoute(event) : thrown, event, options, createHttpResponse)
    }
    const check = (result: unknown): unknown => {
      const failure = failureOf(result, event, options)
      if (failure !== undefined) return fail(failure)
      answerForStream(contentOf(result), event, options)
      return result
    }
    try {
      const result = next()
      return isPromise(result) ? result.then(check, fail) : check(result)
    } catch (thrown) {
      return fail(thrown)
    }
  })
}

/** The error that a handler returned instead of throwing it; `undefined` for a response. */
function failureOf(result: unknown, event: H3Event, { fillBareStatuses }: ProblemsOptions): unknown {
  if (result === NOT_FOUND || result instanceof Error) return result
  return fillBareStatuses === true ? bareError(result, event) : undefined
}

function noRoute(event: H3Event): Error {
  const { method, url } = event.req
  return noRouteProblem({ method, url, methods: () => routedMethods(event) })
}

function isPromise(result: unknown): result is Promise<unknown> {
  return typeof (result as Partial<Promise<unknown>> | undefined)?.then === 'function'
}
