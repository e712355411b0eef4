import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createServer as createHttp2Server } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { type HttpBindings, type ServerType, serve } from '@hono/node-server'
import { answerClientErrors } from '@statuskit/core/adapter'
import {
  type Exception,
  type Exceptions,
  expectProblem,
  type FetchFramework,
  onlyEntry,
  type Route,
  type Setup,
} from '@statuskit/testkit'
import type { NodeExchange, NodeFramework, NodeRunning, NodeSetup } from '@statuskit/testkit/node'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { expect, onTestFinished, vi } from 'vitest'
import { problems } from '../src/index.ts'

type App = Hono<{ Bindings: HttpBindings }>
type AppContext = Context<{ Bindings: HttpBindings }>

/** The versions of Hono and its server that the suite runs on. */
export interface Versions {
  readonly Hono: typeof Hono
  readonly bodyLimit: typeof bodyLimit
  readonly serve: typeof serve
}

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

const PROXY: Exception = {
  reason:
    "Hono checks whether a thrown value is an `Error`. If the value is a proxy that throws, `log` gets the proxy's error",
  async instead(service) {
    expectProblem(await service.ask('GET', '/'), { title: 'Internal Server Error', status: 500 })
    expect(onlyEntry(service)).toMatchObject({ level: 'error', thrown: { message: 'SECRET' } })
  },
}

/** What Hono itself makes impossible, on every runtime. */
const EXCEPTIONS: Exceptions = {
  'throws-a-proxy-that-throws': PROXY,
  'rejects-with-a-proxy-that-throws': PROXY,
  'content-too-large': {
    reason: '`bodyLimit` throws a 413 without a message, so the problem has no `detail`',
    async instead(service) {
      const headers = { 'Content-Type': 'application/json' }
      const answer = await service.ask('POST', '/', { headers, body: `"${'SECRET'.repeat(40)}"` })
      expectProblem(answer, { title: 'Content Too Large', status: 413 })
    },
  },
  'content-charset': {
    reason: '`context.req.json()` reads JSON as UTF-8, whatever the charset',
    async instead(service) {
      const headers = { 'Content-Type': 'application/json; charset=x' }
      expect(await service.ask('POST', '/', { headers, body: '{}' })).toMatchObject({ status: 200, body: 'read' })
    },
  },
}

const SERVER_ERROR_INSTEAD: Exception = {
  reason: 'Hono forgets the status set before an error, and so does the adapter: an error without a status is a 500',
  async instead(service) {
    expectProblem(await service.ask('GET', '/'), { title: 'Internal Server Error', status: 500 })
    expect(onlyEntry(service)).toMatchObject({ level: 'error', thrown: { message: 'SECRET' } })
  },
}

const CUT_UNSEEN: Exception = {
  reason:
    '@hono/node-server sends streams after Hono is done. If one fails, the response is cut and the server logs the error',
  async instead(service) {
    const logged = vi.spyOn(console, 'error').mockReturnValue()
    onTestFinished(() => logged.mockRestore())
    const answer = await service.ask('GET', '/')
    expect(answer).toMatchObject({ cut: true })
    expect(answer.body).not.toMatch(/about:blank|SECRET/)
    expect(service.entries).toEqual([])
    expect(logged.mock.calls).toMatchObject([[{ message: 'SECRET' }]])
  },
}

/** Hono as the suite sees it over fetch. */
export function createFetchFramework(versions: Versions): FetchFramework {
  return {
    name: 'Hono',
    exceptions: EXCEPTIONS,
    start(setup) {
      const app = createApp(setup, versions)
      return { fetch: (request) => app.fetch(request), addRoute: (method, path) => addAnswer(app, method, path) }
    },
  }
}

/** Hono with @hono/node-server as the suite sees it over sockets. */
export function createNodeFramework(versions: Versions): NodeFramework {
  return {
    name: 'Hono',
    protocols: ['HTTP/1.1', 'HTTP/2'],
    start: (setup) => start(setup, versions),
    readme,
    exceptions: {
      ...EXCEPTIONS,
      'status-of-response-throws': SERVER_ERROR_INSTEAD,
      'status-of-response-rejects': SERVER_ERROR_INSTEAD,
      'stream-first-byte': CUT_UNSEEN,
      'cut-stream': CUT_UNSEEN,
    },
  }
}

const CURRENT: Versions = { Hono, bodyLimit, serve }

export const fetchFramework: FetchFramework = createFetchFramework(CURRENT)
export const framework: NodeFramework = createNodeFramework(CURRENT)

function createApp({ routes, options }: Setup | NodeSetup, versions: Versions): App {
  const app: App = new versions.Hono()
  problems(app, options)
  app.use(versions.bodyLimit({ maxSize: 100 }))
  for (const route of routes as readonly Route<NodeExchange>[]) addRoute(app, route, versions)
  return app
}

function addRoute(app: App, { method, path, place, handle }: Route<NodeExchange>, versions: Versions): void {
  const run = async (context: AppContext) => {
    if (context.req.header('content-type')?.startsWith('application/json')) await context.req.json()
    return (await handle(exchangeOf(context))) as Response
  }
  // A handler that throws at once does so in Hono too.
  const now = (context: AppContext) =>
    context.req.raw.body === null ? (handle(exchangeOf(context)) as Response) : run(context)
  if (place === 'middleware') app.use(path, async (context) => now(context))
  else if (place === 'nested')
    app.route('/outer', new versions.Hono().route('/inner', new versions.Hono().on(method, path, now as never)))
  else app.on(method, path, now)
}

function addAnswer(app: App, method: string, path: string): void {
  app.on(method, path, (context) => context.text(path))
}

function exchangeOf(context: AppContext): NodeExchange {
  const { incoming, outgoing } = Object(context.env) as HttpBindings
  return {
    request: incoming,
    response: outgoing,
    setHeader(name, value) {
      for (const line of [value].flat()) context.header(name, line, { append: true })
    },
    send: (status, content) =>
      content === undefined ? context.body(null, status as 200) : context.text(content, status as 200),
    json: (data) => context.json(data as never),
    setStatus: (status) => context.status(status as 200),
    stream: (content) => context.body(Readable.toWeb(content) as ReadableStream),
  }
}

async function start(setup: NodeSetup, versions: Versions): Promise<NodeRunning> {
  const app = createApp(setup, versions)
  const sessions = new Set<{ destroy(): void }>()
  const server = await new Promise<ServerType>((resolve) => {
    const over =
      setup.protocol === 'HTTP/2' ? { createServer: createHttp2Server } : { createServer, serverOptions: setup.server }
    const made = versions.serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0, ...over } as never, () =>
      resolve(made),
    )
  })
  answerClientErrors(server, setup.options)
  server.on('session', (session) => sessions.add(session))
  return {
    port: (server.address() as AddressInfo).port,
    addRoute: (method, path) => addAnswer(app, method, path),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
        for (const session of sessions) session.destroy()
      }),
  }
}
