import type { AddressInfo } from 'node:net'
import type { LogEntry, ProblemsOptions } from '@statuskit/core/adapter'
import type { Answer, Question } from '@statuskit/testkit'
import { askHttp1 } from '@statuskit/testkit/node'
import express, { type Express } from 'express'
import { onTestFinished } from 'vitest'
import { notFound, problems } from '../src/index.ts'

/** A service that runs during a test, with its log and a way to send it requests. */
export interface Service {
  readonly entries: LogEntry[]
  ask(method: string, path: string, question?: Question): Promise<Answer>
}

/** Starts an application with the adapter on a free loopback port. */
export async function startService(routes: (app: Express) => void, options: ProblemsOptions = {}): Promise<Service> {
  const entries: LogEntry[] = []
  const app = express()
  app.get('/alive', (_request, response) => {
    response.send('yes')
  })
  routes(app)
  app.use(notFound())
  app.use(problems({ log: (entry) => entries.push(entry), ...options }))
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const { port } = server.address() as AddressInfo
  return { entries, ask: (method, path, question) => askHttp1(port, method, path, question) }
}
