import { answerClientError, type ClientSocket, requireOptions } from '@statuskit/core/adapter'
import { createAnswer } from './answer.ts'
import type { ProblemsOptions } from './options.ts'
import type { PlatformRequest, Reply } from './platform.ts'

/** The options of Fastify's constructor that a module can't set. */
export interface FastifyServerOptions {
  readonly clientErrorHandler: (error: Error, socket: ClientSocket) => void
  readonly frameworkErrors: (error: Error, request: PlatformRequest, reply: Reply) => void
}

/**
 * Options for `FastifyAdapter` that answer requests which never reach Nest: those with a path that can't be decoded or is too
 * long, and those that Node's HTTP parser refuses. On Express, the module does this by itself.
 *
 * @throws {TypeError} if an option does not exist or can't have its value
 * @example
 * const app = await NestFactory.create(AppModule, new FastifyAdapter(problemServerOptions(options)))
 */
export function problemServerOptions<Raw = unknown>(options: ProblemsOptions<Raw> = {}): FastifyServerOptions {
  requireOptions('problemServerOptions()', options, ['fillBareStatuses'])
  return {
    clientErrorHandler: (error, socket) => answerClientError(error, socket, options),
    frameworkErrors: createAnswer(undefined, options as ProblemsOptions),
  }
}
