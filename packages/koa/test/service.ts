import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { LogEntry } from '@statuskit/core/adapter'
import type { Answer, Question } from '@statuskit/testkit'
import { askHttp1 } from '@statuskit/testkit/node'
import type Koa from 'koa'
import { afterEach, beforeEach, expect, vi } from 'vitest'

/** A service under test. After each response, its connection must serve the next request. */
export interface Service {
  readonly port: number
  ask(method: string, path: string, question?: Question): Promise<Answer>
}

/** Starts the applications of a test. Each one stops when its test ends, and no error may have escaped from it. */
export function watchServices(): (app: Koa) => Promise<Service> {
  const started: (() => Promise<void>)[] = []
  const escaped = vi.fn()
  const events = ['unhandledRejection', 'uncaughtException', 'warning'] as const

  beforeEach(() => {
    escaped.mockClear()
    for (const event of events) process.on(event, escaped)
  })

  afterEach(async () => {
    await Promise.all(started.splice(0).map((close) => close()))
    for (const event of events) process.off(event, escaped)
    expect(escaped).not.toHaveBeenCalled()
  })

  return async (app) => {
    app.use((context, next) => {
      if (context.path !== '/alive') return next()
      context.body = 'yes'
    })
    const server = createServer(app.callback()).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    started.push(
      () =>
        new Promise((resolve) => {
          server.close(() => resolve())
          server.closeAllConnections()
        }),
    )
    const { port } = server.address() as AddressInfo
    return { port, ask: (...question) => askHttp1(port, ...question) }
  }
}

/** A log hook that keeps its entries. */
export function keepEntries(): { readonly entries: LogEntry[]; readonly log: (entry: LogEntry) => void } {
  const entries: LogEntry[] = []
  return { entries, log: (entry) => void entries.push(entry) }
}
