import { readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { createServer as createHttp2Server } from 'node:http2'
import type { AddressInfo } from 'node:net'
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
import { bodyLimit, H3, type H3Event, type HTTPMethod, readBody } from 'h3'
import { toNodeHandler } from 'h3/node'
import { expect } from 'vitest'
import { problems } from '../src/index.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** What h3 itself makes impossible, on every runtime. */
const EXCEPTIONS: Exceptions = {
  'content-charset': {
    reason: '`readBody` reads JSON as UTF-8, whatever the charset',
    async instead(service) {
      const headers = { 'Content-Type': 'application/json; charset=x' }
      expect(await service.ask('POST', '/', { headers, body: '{}' })).toMatchObject({ status: 200, body: 'read' })
    },
  },
}

const SERVER_ERROR_INSTEAD: Exception = {
  reason: 'h3 forgets the status set before an error, and so does the adapter: an error without a status is a 500',
  async instead(service) {
    expectProblem(await service.ask('GET', '/'), { title: 'Internal Server Error', status: 500 })
    expect(onlyEntry(service)).toMatchObject({ level: 'error', thrown: { message: 'SECRET' } })
  },
}

/** h3 as the suite sees it over fetch. */
export const fetchFramework: FetchFramework = {
  name: 'h3',
  exceptions: EXCEPTIONS,
  start(setup) {
    const app = createApp(setup)
    return { fetch: app.fetch, addRoute: (method, path) => addAnswer(app, method, path) }
  },
}

/** h3 on Node as the suite sees it over sockets. */
export const framework: NodeFramework = {
  name: 'h3',
  protocols: ['HTTP/1.1', 'HTTP/2'],
  start,
  readme,
  exceptions: {
    ...EXCEPTIONS,
    'status-of-response-throws': SERVER_ERROR_INSTEAD,
    'status-of-response-rejects': SERVER_ERROR_INSTEAD,
  },
}

function createApp({ routes, options }: Setup | NodeSetup): H3 {
  const app = new H3()
  problems(app, options)
  app.use(bodyLimit(100))
  for (const route of routes as readonly Route<NodeExchange>[]) addRoute(app, route)
  return app
}

function addRoute(app: H3, { method, path, place, handle }: Route<NodeExchange>): void {
  // A handler that throws at once does so in h3 too.
  const run = (event: H3Event) => (event.req.body === null ? handle(exchangeOf(event)) : readAndRun(event, handle))
  if (place === 'middleware') app.use(path, run)
  else if (place === 'nested')
    app.mount('/outer', new H3().mount('/inner', new H3().on(method as HTTPMethod, path, run)))
  else app.on(method as HTTPMethod, path, run)
}

async function readAndRun(event: H3Event, handle: Route<NodeExchange>['handle']): Promise<unknown> {
  await readBody(event)
  return handle(exchangeOf(event))
}

function addAnswer(app: H3, method: string, path: string): void {
  app.on(method as HTTPMethod, path, () => path)
}

function exchangeOf({ res, runtime }: H3Event): NodeExchange {
  const { req, res: outgoing } = runtime?.node ?? {}
  return {
    request: req as never,
    response: outgoing as never,
    setHeader(name, value) {
      for (const line of [value].flat()) res.headers.append(name, line)
    },
    send(status, content = '') {
      res.status = status
      if (!res.headers.has('Content-Type') && content !== '')
        res.headers.set('Content-Type', 'text/plain; charset=utf-8')
      return content
    },
    json: (data) => data,
    setStatus(status) {
      res.status = status
    },
    stream: (content) => content,
  }
}

async function start(setup: NodeSetup): Promise<NodeRunning> {
  const app = createApp(setup)
  const listener = toNodeHandler(app) as RequestListener
  const server =
    setup.protocol === 'HTTP/2' ? createHttp2Server(listener as never) : createServer(setup.server, listener)
  answerClientErrors(server, setup.options)
  const sessions = new Set<{ destroy(): void }>()
  server.on('session', (session) => sessions.add(session))
  server.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
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
