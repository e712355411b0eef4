import { noRouteProblem, requireOptions } from '@statuskit/core/adapter'
import type { Instance, ProblemsOptions, Reply, Request } from './fastify-types.ts'
import { createOnSend } from './on-send.ts'
import { requestFacts, sendProblem } from './send-problem.ts'

/** A Fastify plugin for any server and type provider. */
export type ProblemsPlugin = (instance: Instance, options: ProblemsOptions, done: (error?: Error) => void) => void

/**
 * The plugin that answers every error of a service with a problem, and requests that match no route with a 404 or 405.
 * Register it first, with `await`: routes declared before it is ready keep Fastify's own error handler.
 *
 * Registering it fails with a `TypeError` if an option does not exist or can't have its value.
 *
 * @example
 * const app = Fastify(problemServerOptions())
 * await app.register(problems)
 */
export const problems: ProblemsPlugin = /* @__PURE__ */ Object.assign(
  function problems(instance: Instance, options: ProblemsOptions, done: (error?: Error) => void): void {
    if (instance === undefined)
      throw new TypeError('problems is the plugin: write await app.register(problems, options)')
    const wrong = optionsError(options)
    if (wrong !== undefined) {
      done(wrong)
      return
    }
    const answerNoRoute = (request: Request, reply: Reply): void =>
      sendProblem(noRouteProblem(requestFacts(request, reply)), request, reply, options)
    const ownsNoRoute = options.notFound !== false
    instance.setErrorHandler((error, request, reply) => {
      // Fastify reads the content before it finds that no route matches.
      if (ownsNoRoute && request.is404 && isOfContent(error)) answerNoRoute(request, reply)
      else sendProblem(error, request, reply, options)
    })
    instance.addHook('onSend', createOnSend(options))
    done(ownsNoRoute ? setNotFoundHandler(instance, answerNoRoute) : undefined)
  },
  // The symbols that fastify-plugin sets. The handlers are for the instance that registers the plugin, not only for the
  // plugin.
  {
    [Symbol.for('skip-override')]: true,
    [Symbol.for('fastify.display-name')]: '@statuskit/fastify',
    [Symbol.for('plugin-meta')]: { name: '@statuskit/fastify', fastify: '5.x' },
  },
)

/**
 * The error of wrong options; thrown by a plugin, it would end the process. `register` has options of its own, and
 * `@fastify/autoload` passes those of the application to each plugin.
 */
function optionsError(options: ProblemsOptions): Error | undefined {
  try {
    requireOptions('@statuskit/fastify: problems', options, ['fillBareStatuses', 'notFound'], 'ignored')
    return undefined
  } catch (error) {
    return error as Error
  }
}

/** Sets the not-found handler and returns the error if there already is one. Each prefix can have only one. */
function setNotFoundHandler(
  instance: Instance,
  handler: (request: Request, reply: Reply) => unknown,
): Error | undefined {
  try {
    instance.setNotFoundHandler(handler)
    return undefined
  } catch (cause) {
    const hint =
      'a not-found handler is already set; register problems once, and before the handler, or with { notFound: false } to keep it'
    return new Error(`@statuskit/fastify: ${hint}`, { cause })
  }
}

/** Whether Fastify created the error because it could not read the content. */
function isOfContent(error: unknown): boolean {
  try {
    return /^FST_ERR_(?:CTP_|ROUTE_MISSING_CONTENT_TYPE$)/.test((error as { code: string }).code)
  } catch {
    return false
  }
}
