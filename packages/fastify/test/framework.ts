import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import type { Route } from '@statuskit/testkit'
import type { NodeExchange, NodeFramework, NodeRunning, NodeSetup } from '@statuskit/testkit/node'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { expect } from 'vitest'
import { problemServerOptions, problems } from '../src/index.ts'

const EXCEPTIONS: NodeFramework['exceptions'] = {
  'throw-after-end': {
    reason: 'Fastify itself logs an error that is thrown after a complete response',
    async instead(service) {
      expect(await service.ask('GET', '/')).toMatchObject({ status: 200, body: 'whole', cut: false })
      expect(service.entries).toEqual([])
    },
  },
  'content-charset': {
    reason: 'Fastify reads JSON as UTF-8, whatever the charset',
    async instead(service) {
      const headers = { 'Content-Type': 'application/json; charset=x' }
      expect(await service.ask('POST', '/', { headers, body: '{}' })).toMatchObject({ status: 200, body: 'read' })
    },
  },
  'added-route': {
    reason: 'Fastify accepts no new routes after it has started',
    async instead(service) {
      expect(service.addRoute).toBeUndefined()
    },
  },
}

/** Fastify, as the shared test suite uses it. */
export const framework: NodeFramework = {
  name: 'Fastify',
  protocols: ['HTTP/1.1', 'HTTP/2'],
  start,
  readme: readFileSync(new URL('../README.md', import.meta.url), 'utf8'),
  exceptions: EXCEPTIONS,
}

async function start({ protocol, routes, options, server }: NodeSetup): Promise<NodeRunning> {
  const shared = { bodyLimit: 100, ...problemServerOptions(options) }
  const app =
    protocol === 'HTTP/2'
      ? (Fastify({ ...shared, http2: true }) as unknown as FastifyInstance)
      : Fastify({ ...shared, http: server })
  await app.register(problems, options)
  for (const route of routes) await addRoute(app, route)
  await app.listen({ host: '127.0.0.1', port: 0 })
  return {
    port: (app.server.address() as AddressInfo).port,
    async close() {
      app.server.closeAllConnections?.()
      await app.close()
    },
  }
}

async function addRoute(
  app: FastifyInstance,
  { method, path, place = 'handler', handle }: Route<NodeExchange>,
): Promise<void> {
  const run = (request: FastifyRequest, reply: FastifyReply) => handle(exchangeOf(request, reply))
  const route = { method, url: path, handler: run }
  if (place === 'handler') app.route(route)
  else if (place === 'middleware')
    app.route({ ...route, onRequest: async (request, reply) => void (await run(request, reply)) })
  else {
    await app.register(
      async (outer) => {
        await outer.register(async (inner) => void inner.route(route), { prefix: '/inner' })
      },
      { prefix: '/outer' },
    )
  }
}

function exchangeOf(request: FastifyRequest, reply: FastifyReply): NodeExchange {
  return {
    request: request.raw,
    response: reply.raw,
    setHeader: (name, value) => void reply.header(name, value),
    send: (status, content) => reply.code(status).send(content),
    setStatus: (status) => void reply.code(status),
    stream: (content) => reply.send(content),
    json: (data) => reply.send(data),
  }
}
