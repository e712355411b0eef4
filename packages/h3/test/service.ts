import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { LogEntry } from '@statuskit/core/adapter'
import type { Answer, Question } from '@statuskit/testkit'
import { askHttp1 } from '@statuskit/testkit/node'
import { H3, type H3Config } from 'h3'
import { toNodeHandler } from 'h3/node'
import { onTestFinished } from 'vitest'
import { type ProblemsOptions, problems } from '../src/index.ts'

/** A service under test, and what its log hook is given. */
export interface TestService {
  readonly entries: LogEntry[]
  ask(method: string, path: string, question?: Question): Promise<Answer>
}

/** An app with the adapter, as `build` makes it, without a socket. */
export function serve(build: (app: H3) => unknown, options: ProblemsOptions = {}, config: H3Config = {}): TestService {
  const { app, entries } = createApp(build, options, config)
  return {
    entries,
    async ask(method, path, { headers = {}, body } = {}) {
      const response = await app.request(path, { method, headers, ...(body !== undefined && { body }) })
      const lines = [...response.headers].map(([name, value]) => `${name}: ${value}`)
      const fields = Object.fromEntries(response.headers)
      return { status: response.status, phrase: '', headers: fields, lines, body: await response.text(), cut: false }
    },
  }
}

/** The same over a socket of Node. The service ends with its test. */
export async function serveOnNode(build: (app: H3) => unknown, options: ProblemsOptions = {}): Promise<TestService> {
  const { app, entries } = createApp(build, options, {})
  app.get('/alive', () => 'yes')
  const server = createServer(toNodeHandler(app) as RequestListener).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  )
  const { port } = server.address() as AddressInfo
  return { entries, ask: (...question) => askHttp1(port, ...question) }
}

function createApp(build: (app: H3) => unknown, options: ProblemsOptions, config: H3Config) {
  const entries: LogEntry[] = []
  const app = new H3(config)
  problems(app, { log: (entry) => void entries.push(entry), ...options })
  build(app)
  return { app, entries }
}
