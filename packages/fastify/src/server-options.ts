import { answerClientError } from '@statuskit/core/adapter'
import type { ProblemsOptions, ServerOptions } from './fastify-types.ts'
import { sendProblem } from './send-problem.ts'

/**
 * The options of Fastify's constructor that a plugin cannot set: they answer with problems what no plugin sees, a path that
 * cannot be decoded or is too long, and what Node's HTTP parser refuses.
 *
 * @example
 * const app = Fastify({ logger: true, ...problemServerOptions(options) })
 * await app.register(problems, options)
 */
export function problemServerOptions(options: ProblemsOptions = {}): ServerOptions {
  return {
    clientErrorHandler(error, socket) {
      answerClientError(error, socket, options, ({ problem }) => {
        this.log.info({ statusCode: problem.status }, problem.title)
      })
    },
    frameworkErrors(error, request, reply) {
      sendProblem(error, request, reply, options)
    },
  }
}
