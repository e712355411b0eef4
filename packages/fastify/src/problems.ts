import { type AdapterOptions, bareStatusError, noRouteProblem, type ProblemsOptions } from '@statuskit/core/adapter'
import type { Instance, Reply, Request } from './fastify-types.ts'
import { placeProblem, requestFacts, sendProblem } from './send-problem.ts'

/** A plugin of Fastify, of any server and type provider. */
export type ProblemsPlugin = (instance: Instance, options: AdapterOptions, done: () => void) => void

/**
 * The plugin that answers every error of a service with a problem, and requests that no route takes with a 404 or 405. It
 * goes first, with `await`: routes that are declared before it is ready keep Fastify's own error handler.
 *
 * @example
 * const app = Fastify(problemServerOptions())
 * await app.register(problems)
 */
export const problems: ProblemsPlugin = /* @__PURE__ */ Object.assign(
  function problems(instance: Instance, options: AdapterOptions, done: () => void): void {
    const answerNoRoute = (request: Request, reply: Reply): void =>
      sendProblem(noRouteProblem(requestFacts(request, reply)), request, reply, options)
    instance.setErrorHandler((error, request, reply) => {
      // Fastify reads content before it says that no route takes it.
      if (request.is404 && isOfContent(error)) answerNoRoute(request, reply)
      else sendProblem(error, request, reply, options)
    })
    instance.setNotFoundHandler(answerNoRoute)
    instance.addHook('onSend', (request, reply, payload, next) => {
      if (isStream(payload)) watch(payload, request, reply, options)
      const bare = options.fillBareStatuses === true && isEmpty(reply, payload) && bareStatusError(reply.statusCode)
      next(null, bare ? placeProblem(bare, request, reply, options) : payload)
    })
    done()
  },
  // What fastify-plugin sets: the handlers are for the instance that registers the plugin, not for the plugin alone.
  {
    [Symbol.for('skip-override')]: true,
    [Symbol.for('fastify.display-name')]: '@statuskit/fastify',
    [Symbol.for('plugin-meta')]: { name: '@statuskit/fastify', fastify: '5.x' },
  },
)

/** Whether Fastify made an error of content that it could not read. */
function isOfContent(error: unknown): boolean {
  try {
    return /^FST_ERR_(?:CTP_|ROUTE_MISSING_CONTENT_TYPE$)/.test((error as { code: string }).code)
  } catch {
    return false
  }
}

/** Cuts a response whose stream fails after its first bytes; Fastify ends one over HTTP/2 as if it were whole. */
function watch(stream: Stream, request: Request, reply: Reply, options: ProblemsOptions): void {
  stream.once('error', (error) => {
    // Before them Fastify calls the error handler.
    if (reply.raw.headersSent) placeProblem(error, request, reply, options)
  })
}

interface Stream {
  once(event: 'error', listener: (error: unknown) => void): unknown
}

function isStream(payload: unknown): payload is Stream {
  return typeof (payload as { pipe?: unknown } | null | undefined)?.pipe === 'function'
}

function isEmpty(reply: Reply, payload: unknown): boolean {
  return (payload == null || payload === '') && !reply.raw.headersSent
}
