import type { AddressInfo } from 'node:net'
import type { Exchange, Framework, Route, Running, Setup } from '@statuskit/testkit'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { expect } from 'vitest'
import { problemServerOptions, problems } from '../src/index.ts'

const EXCEPTIONS: Framework['exceptions'] = {
  'a handler that throws after the response is complete leaves it alone': {
    reason: 'Fastify itself logs what is thrown after a complete response',
    async instead(service) {
      expect(await service.ask('GET', '/')).toMatchObject({ status: 200, body: 'whole', cut: false })
      expect(service.entries).toEqual([])
    },
  },
  'content that has an unknown charset is a 415 without a word of it': {
    reason: 'Fastify reads JSON as UTF-8, whatever the charset',
    async instead(service) {
      const headers = { 'Content-Type': 'application/json; charset=x' }
      expect(await service.ask('POST', '/', { headers, body: '{}' })).toMatchObject({ status: 200, body: 'read' })
    },
  },
  'a route that is added to the running router is in Allow': {
    reason: 'Fastify takes no route after it has started',
    async instead(service) {
      expect(service.addRoute).toBeUndefined()
    },
  },
}

/** Fastify as the contract sees it. */
export const framework: Framework = {
  name: 'Fastify',
  protocols: ['HTTP/1.1', 'HTTP/2'],
  start,
  readme: new URL('../README.md', import.meta.url),
  exceptions: EXCEPTIONS,
}

async function start({ protocol, routes, options, server }: Setup): Promise<Running> {
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

async function addRoute(app: FastifyInstance, { method, path, place = 'handler', handle }: Route): Promise<void> {
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

function exchangeOf(request: FastifyRequest, reply: FastifyReply): Exchange {
  return {
    request: request.raw,
    response: reply.raw,
    setHeader: (name, value) => void reply.header(name, value),
    send: (status, content) => reply.code(status).send(content),
    stream: (content) => reply.send(content),
    json: (data) => reply.send(data),
  }
}
