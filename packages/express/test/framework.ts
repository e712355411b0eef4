import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline } from 'node:stream/promises'
import { answerClientErrors } from '@statuskit/core/adapter'
import { type Exception, expectProblem, onlyEntry, type Route } from '@statuskit/testkit'
import type { NodeExchange, NodeFramework, NodeRunning, NodeService, NodeSetup } from '@statuskit/testkit/node'
import express, { type Express, type Request, type RequestHandler, type Response } from 'express'
import { expect } from 'vitest'
import { fillBareStatuses, notFound, problems } from '../src/index.ts'

const FALSY = ['null', 'undefined', '0', 'an-empty-string', 'false']

const EXCEPTIONS: NodeFramework['exceptions'] = {
  ...Object.fromEntries(
    FALSY.flatMap((name) => [
      [
        `throws-${name}`,
        {
          reason: 'Express ignores a falsy value that is thrown synchronously, and goes on to the next route',
          async instead(service) {
            expectProblem(await service.ask('GET', '/'), { title: 'Not Found', status: 404 })
          },
        },
      ],
      [
        `rejects-with-${name}`,
        {
          reason: 'Express replaces a falsy rejection with an error of its own, which is the one in the log',
          async instead(service) {
            expectProblem(await service.ask('GET', '/'), { title: 'Internal Server Error', status: 500 })
            expect(onlyEntry(service).thrown).toBeInstanceOf(Error)
          },
        },
      ],
    ]) satisfies [string, Exception<NodeService>][],
  ),
  'stream-first-byte': {
    reason: "Express has no method to send a stream, and Node's pipeline ends the response if the stream fails",
    async instead(service) {
      expect(await service.ask('GET', '/')).toMatchObject({ status: 0, cut: true, body: '' })
      expect(onlyEntry(service)).toMatchObject({ level: 'error', aborted: false, thrown: { message: 'SECRET' } })
    },
  },
  'options-unrouted': {
    reason: 'Express answers OPTIONS itself, with the methods of the routes',
    async instead(service) {
      expect(await service.ask('OPTIONS', '/orders')).toMatchObject({
        status: 200,
        headers: { allow: 'GET, HEAD, POST' },
      })
      expectProblem(await service.ask('OPTIONS', '/nowhere'), { title: 'Not Found', status: 404 })
    },
  },
}

/** Express, as the shared test suite uses it. */
export const framework: NodeFramework = {
  name: 'Express',
  protocols: ['HTTP/1.1'],
  start,
  readme: readFileSync(new URL('../README.md', import.meta.url), 'utf8'),
  exceptions: EXCEPTIONS,
}

async function start({ routes, options, server: serverOptions }: NodeSetup): Promise<NodeRunning> {
  const { fillBareStatuses: fill, ...rest } = options
  const app = express()
  if (fill) app.use(fillBareStatuses(rest))
  app.use(express.json({ limit: 100, strict: false }))
  for (const route of routes) addRoute(app, route)
  app.use(notFound())
  app.use(problems(rest))
  const server = createServer(serverOptions, app)
  answerClientErrors(server, rest)
  server.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    addRoute: (method, path) => addHandler(app, method, path, (_request, response) => void response.send(path)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function addRoute(app: Express, { method, path, place = 'handler', handle }: Route<NodeExchange>): void {
  const run: RequestHandler = (request, response) => handle(exchangeOf(request, response)) as Promise<void>
  if (place === 'handler') addHandler(app, method, path, run)
  else if (place === 'middleware') {
    app.use(path, run)
    addHandler(app, method, path, (_request, response) => void response.send('not reached'))
  } else {
    const inner = express.Router()
    addHandler(inner, method, path, run)
    app.use('/outer', express.Router().use('/inner', inner))
  }
}

function addHandler(router: express.Router, method: string, path: string, handler: RequestHandler): void {
  router[method.toLowerCase() as 'get'](path, handler)
}

function exchangeOf(request: Request, response: Response): NodeExchange {
  return {
    request,
    response,
    setHeader: (name, value) => void response.set(name, value as string),
    send: (status, content) => {
      response.status(status)
      if (content === undefined) response.end()
      else response.send(content)
    },
    setStatus: (status) => void response.status(status),
    stream: (content) => pipeline(content, response),
    json: (data) => void response.json(data),
  }
}
