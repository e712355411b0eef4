import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createServer as createHttp2Server } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { bodyParser } from '@koa/bodyparser'
import Router from '@koa/router'
import { answerClientErrors } from '@statuskit/core/adapter'
import { type Exception, expectProblem, onlyEntry, type Route } from '@statuskit/testkit'
import type { NodeExchange, NodeFramework, NodeRunning, NodeService, NodeSetup } from '@statuskit/testkit/node'
import Koa, { type Context, type Middleware } from 'koa'
import { expect } from 'vitest'
import { problems } from '../src/index.ts'

const SERVER_ERROR_INSTEAD: Exception<NodeService> = {
  reason: 'Koa resets a status set before an error, and so does the adapter: an error without a status is a 500',
  async instead(service) {
    expectProblem(await service.ask('GET', '/'), { title: 'Internal Server Error', status: 500 })
    expect(onlyEntry(service)).toMatchObject({ level: 'error', thrown: { message: 'SECRET' } })
  },
}

/** Koa, as the shared test suite uses it. */
export const framework: NodeFramework = {
  name: 'Koa',
  protocols: ['HTTP/1.1', 'HTTP/2'],
  start,
  readme: readFileSync(new URL('../README.md', import.meta.url), 'utf8'),
  exceptions: {
    'status-of-response-throws': SERVER_ERROR_INSTEAD,
    'status-of-response-rejects': SERVER_ERROR_INSTEAD,
    'content-charset': {
      reason: '@koa/bodyparser reads JSON as UTF-8, whatever the charset',
      async instead(service) {
        const headers = { 'Content-Type': 'application/json; charset=x' }
        expect(await service.ask('POST', '/', { headers, body: '{}' })).toMatchObject({ status: 200, body: 'read' })
      },
    },
  },
}

async function start({ protocol, routes, options, server: serverOptions }: NodeSetup): Promise<NodeRunning> {
  const app = new Koa()
  app.use(problems(options))
  app.use(bodyParser({ jsonLimit: '100b', jsonStrict: false }))
  const router = new Router()
  for (const route of routes) addRoute(app, router, route)
  app.use(router.routes())
  const server = protocol === 'HTTP/2' ? createHttp2Server(app.callback()) : createServer(serverOptions, app.callback())
  answerClientErrors(server, options)
  const sessions = new Set<{ destroy(): void }>()
  server.on('session', (session) => sessions.add(session))
  server.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    addRoute: (method, path) => {
      router.register(path, [method], (context) => {
        context.body = path
      })
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
        for (const session of sessions) session.destroy()
      }),
  }
}

function addRoute(app: Koa, router: Router, { method, path, place = 'handler', handle }: Route<NodeExchange>): void {
  const run: Middleware = (context) => handle(exchangeOf(context))
  if (place === 'middleware') {
    app.use((context, next) => (context.path === path ? run(context, next) : next()))
  } else if (place === 'handler') router.register(path, [method], run as never)
  else {
    const inner = new Router({ prefix: '/inner' })
    inner.register(path, [method], run as never)
    const outer = new Router({ prefix: '/outer' })
    outer.use(inner.routes())
    router.use(outer.routes())
  }
}

function exchangeOf(context: Context): NodeExchange {
  return {
    request: context.req,
    response: context.res,
    setHeader: (name, value) => context.set(name, value as string),
    send(status, content) {
      context.status = status
      if (content !== undefined) context.body = content
    },
    setStatus(status) {
      context.status = status
    },
    stream(content) {
      context.body = content
    },
    json(data) {
      context.body = data
    },
  }
}
