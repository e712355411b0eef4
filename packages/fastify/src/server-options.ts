import { answerClientError, requireOptions } from '@statuskit/core/adapter'
import type { ProblemsOptions, ServerOptions } from './fastify-types.ts'
import { sendProblem } from './send-problem.ts'

/**
 * Returns the options of Fastify's constructor that a plugin can't set. They answer, with problems, the requests that
 * no plugin sees: paths that can't be decoded or are too long, and requests that Node's HTTP parser refuses.
 *
 * @throws {TypeError} if an option does not exist or can't have its value
 * @example
 * const app = Fastify({ logger: true, ...problemServerOptions(options) })
 * await app.register(problems, options)
 */
export function problemServerOptions(options: ProblemsOptions = {}): ServerOptions {
  requireOptions('problemServerOptions()', options, ['fillBareStatuses', 'notFound'])
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
