import type { AddressInfo } from 'node:net'
import type { AdapterOptions, LogEntry } from '@statuskit/core/adapter'
import type { Answer, Question } from '@statuskit/testkit'
import { askHttp1 } from '@statuskit/testkit/node'
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { onTestFinished } from 'vitest'
import { problemServerOptions, problems } from '../src/index.ts'

/** A service that runs during a test, with its log and a way to send it requests. */
export interface Service {
  readonly port: number
  readonly entries: LogEntry[]
  ask(method: string, path: string, question?: Question): Promise<Answer>
}

/**
 * Starts an application with the adapter on a free loopback port. Without `log` in the options, Fastify's logger is
 * used.
 */
export async function startService(
  routes: (app: FastifyInstance) => unknown,
  options?: AdapterOptions,
  server: FastifyServerOptions = {},
): Promise<Service> {
  const entries: LogEntry[] = []
  const all = options ?? { log: (entry) => void entries.push(entry) }
  const app = Fastify({ ...server, ...problemServerOptions(all) })
  await app.register(problems, all)
  app.get('/alive', async () => 'yes')
  await routes(app)
  await app.listen({ host: '127.0.0.1', port: 0 })
  onTestFinished(async () => {
    app.server.closeAllConnections()
    await app.close()
  })
  const { port } = app.server.address() as AddressInfo
  return { port, entries, ask: (method, path, question) => askHttp1(port, method, path, question) }
}
