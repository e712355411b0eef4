import { type AdapterOptions, noRouteProblem } from '@statuskit/core/adapter'
import type { H3, H3Event } from 'h3'
import { routedMethods } from './allow.ts'
import { bareError } from './bare-status.ts'
import { errorHandler } from './error-handler.ts'
import { requireApp } from './h3-version.ts'
import { respond } from './respond.ts'
import { contentOf } from './returned.ts'
import { answerForStream } from './stream.ts'

/** The options of the adapter; hooks have h3's event as `request.raw`. */
export type ProblemsOptions = AdapterOptions<H3Event>

/** What h3 takes for a request that no route matched. */
const NOT_FOUND = Symbol.for('h3.notFound')
/** What h3 throws where a Node handler has answered: no error. */
const HANDLED = Symbol.for('h3.handled')

/**
 * Answers every error of an app with a problem, and requests that match no route with a 404 or 405. Call it before you add
 * middleware: h3 wraps what gets past the first one, and prints it.
 *
 * @throws {TypeError} when the app has an `onError`, is being served already, or is not one of h3 2
 * @example
 * const app = new H3()
 * problems(app)
 * app.get('/orders/:id', getOrder)
 */
export function problems(app: H3, options: ProblemsOptions = {}): void {
  requireApp(app)
  if (app.config.onError !== undefined) {
    throw new TypeError('@statuskit/h3: the app has an onError; remove it, and use the options map and log instead')
  }
  if (Object.isFrozen(app.config)) {
    throw new TypeError('@statuskit/h3: call problems(app) before you serve the app')
  }
  // For what fails before the first middleware, such as a malformed path, and after it, such as JSON that has a bigint.
  app.config.onError = errorHandler(options)
  app.use(function answerProblems(event, next) {
    const fail = (thrown: unknown): Response => {
      if (thrown === HANDLED) throw thrown
      return respond(thrown === NOT_FOUND ? noRoute(event) : thrown, event, options)
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

/** What a handler returned in place of throwing it; `undefined` for a response. */
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
