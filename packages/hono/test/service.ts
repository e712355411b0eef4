import type { LogEntry } from '@statuskit/core/adapter'
import type { Answer, Question } from '@statuskit/testkit'
import { Hono } from 'hono'
import type { ProblemsOptions } from '../src/index.ts'
import { problems } from '../src/index.ts'

/** A service without a socket. */
export interface TestService {
  readonly entries: LogEntry[]
  ask(method: string, path: string, question?: Question): Promise<Answer>
}

/** An application with the adapter, as `build` makes it, and what its log hook is given. */
export function serve(build: (app: Hono) => unknown, options: ProblemsOptions = {}): TestService {
  const entries: LogEntry[] = []
  const app = new Hono()
  problems(app, { log: (entry) => void entries.push(entry), ...options })
  build(app)
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
