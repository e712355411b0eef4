import auth from '@fastify/auth'
import bearerAuth from '@fastify/bearer-auth'
import { expectProblem, onlyEntry } from '@statuskit/testkit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { expect, it } from 'vitest'
import { startService } from '../service.ts'

const UNAUTHORIZED = { title: 'Unauthorized', status: 401 }

it('answers with the status that a function of @fastify/auth has set, without its message', async () => {
  const service = await startService(async (app) => {
    await app.register(auth)
    const verify = (_request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void) => {
      void reply.code(401).header('WWW-Authenticate', 'Basic realm="x"')
      done(new Error('SECRET'))
    }
    app.get('/', { preHandler: app.auth([verify]) }, async () => 'yes')
  })
  const answer = await service.ask('GET', '/')
  expectProblem(answer, UNAUTHORIZED)
  expect(answer.headers['www-authenticate']).toBe('Basic realm="x"')
  expect(onlyEntry(service)).toMatchObject({ level: 'error', thrown: { message: 'SECRET' } })
})

it.each(['sends an error', 'throws'])('answers with the status of a reply whose handler %s', async (how) => {
  const service = await startService((app) => {
    app.get('/', async (_request, reply) => {
      void reply.code(403)
      if (how === 'throws') throw new Error('SECRET')
      return reply.send(new Error('SECRET'))
    })
  })
  expectProblem(await service.ask('GET', '/'), { title: 'Forbidden', status: 403 })
})

it('answers what @fastify/bearer-auth hands to @fastify/auth', async () => {
  const service = await startService(
    async (app) => {
      await app.register(auth)
      await app.register(bearerAuth, { keys: ['good'], addHook: false })
      const { verifyBearerAuth } = app
      if (verifyBearerAuth === undefined) throw new Error('the plugin has not decorated the instance')
      app.get('/', { preHandler: app.auth([verifyBearerAuth]) }, async () => 'yes')
    },
    { challenge: { scheme: 'Bearer', realm: 'api' } },
  )
  const answer = await service.ask('GET', '/')
  expectProblem(answer, UNAUTHORIZED)
  expect(answer.headers['www-authenticate']).toBe('Bearer realm="api"')
  expect((await service.ask('GET', '/', { headers: { Authorization: 'Bearer good' } })).status).toBe(200)
})
