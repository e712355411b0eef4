import { answerClientError, type ClientSocket } from '@statuskit/core/adapter'
import { createAnswer } from './answer.ts'
import type { ProblemsOptions } from './options.ts'
import type { PlatformRequest, Reply } from './platform.ts'

/** The options of Fastify's constructor that no module can set. */
export interface FastifyServerOptions {
  readonly clientErrorHandler: (error: Error, socket: ClientSocket) => void
  readonly frameworkErrors: (error: Error, request: PlatformRequest, reply: Reply) => void
}

/**
 * The options of `FastifyAdapter` that answer with problems what never reaches Nest: a path that cannot be decoded or is too
 * long, and what Node's HTTP parser refuses. On Express the module needs no such options.
 *
 * @example
 * const app = await NestFactory.create(AppModule, new FastifyAdapter(problemServerOptions(options)))
 */
export function problemServerOptions<Raw = unknown>(options: ProblemsOptions<Raw> = {}): FastifyServerOptions {
  return {
    clientErrorHandler: (error, socket) => answerClientError(error, socket, options),
    frameworkErrors: createAnswer(undefined, options as ProblemsOptions),
  }
}
