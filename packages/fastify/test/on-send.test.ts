import compress from '@fastify/compress'
import { problem } from '@statuskit/core'
import { expectProblem } from '@statuskit/testkit'
import type { FastifyInstance } from 'fastify'
import { expect, it } from 'vitest'
import { startService } from './service.ts'

const SERVER_ERROR = { title: 'Internal Server Error', status: 500 }

/** A session store that is down: it fails on whatever is sent, except what the suite asks for in between. */
function failOnSend(app: FastifyInstance): void {
  app.addHook('onSend', async (request) => {
    if (request.url !== '/alive') throw new Error('connect ECONNREFUSED 10.0.0.5:6379 SECRET')
  })
}

it.each([
  ['a success', '/ok'],
  ['a problem', '/conflict'],
  ['a request that matches no route', '/nowhere'],
])('an onSend hook that fails on %s leaks nothing', async (_what, path) => {
  const service = await startService((app) => {
    failOnSend(app)
    app.get('/ok', async () => 'fine')
    app.get('/conflict', async (_request, reply) => {
      reply.header('X-Request-Id', '7').header('ETag', '"x"')
      throw problem(409)
    })
  })
  const answer = await service.ask('GET', path)
  expectProblem(answer, SERVER_ERROR)
  expect(JSON.stringify(answer)).not.toContain('SECRET')
  expect(answer.headers).not.toHaveProperty('etag')
  if (path === '/conflict') expect(answer.headers['x-request-id']).toBe('7')
  expect(service.entries.at(-1)).toMatchObject({ level: 'error', problem: { status: 500 } })
})

it('hooks of plugins that are registered before may change what is sent', async () => {
  const service = await startService(async (app) => {
    await app.register(compress, { threshold: 0 })
    app.get('/', async () => {
      throw problem(409)
    })
  })
  const answer = await service.ask('GET', '/', { headers: { 'Accept-Encoding': 'identity' } })
  expectProblem(answer, { title: 'Conflict', status: 409 }, answer.headers.vary)
})

it('trailers of the abandoned response are not announced', async () => {
  const service = await startService((app) =>
    app.get('/', async (_request, reply) => {
      reply.trailer('X-Digest', async () => 'SECRET')
      throw problem(409)
    }),
  )
  const answer = await service.ask('GET', '/')
  expectProblem(answer, { title: 'Conflict', status: 409 })
  expect(answer.headers).not.toHaveProperty('transfer-encoding')
  expect(answer.headers).not.toHaveProperty('trailer')
})
