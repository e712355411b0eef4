import createError from '@fastify/error'
import sensible from '@fastify/sensible'
import { expectProblem, onlyEntry } from '@statuskit/testkit'
import { expect, it } from 'vitest'
import { startService } from '../service.ts'

it("answers the errors of @fastify/sensible, the reply's shorthands too", async () => {
  const service = await startService(async (app) => {
    await app.register(sensible)
    app.get('/thrown', async () => {
      throw app.httpErrors.notFound('There is no order 7.')
    })
    app.get('/reply', (_request, reply) => reply.notFound())
    app.get('/teapot', (_request, reply) => reply.imateapot('Tea only.'))
    app.get('/secret', (_request, reply) => reply.internalServerError('SECRET'))
    app.get('/any', (_request, reply) => reply.getHttpError(429, 'Slow down.'))
    app.get('/assert', async () => app.assert(false, 409, 'The order exists.'))
  })
  expectProblem(await service.ask('GET', '/thrown'), {
    title: 'Not Found',
    status: 404,
    detail: 'There is no order 7.',
  })
  expectProblem(await service.ask('GET', '/reply'), { title: 'Not Found', status: 404 })
  expectProblem(await service.ask('GET', '/teapot'), { title: "I'm a teapot", status: 418, detail: 'Tea only.' })
  expectProblem(await service.ask('GET', '/secret'), { title: 'Internal Server Error', status: 500 })
  expectProblem(await service.ask('GET', '/any'), { title: 'Too Many Requests', status: 429, detail: 'Slow down.' })
  expectProblem(await service.ask('GET', '/assert'), { title: 'Conflict', status: 409, detail: 'The order exists.' })
})

it('answers an error of @fastify/error with its status, and keeps its message for the log', async () => {
  const SoldOut = createError('SOLD_OUT', 'SECRET %s', 409)
  const service = await startService((app) =>
    app.get('/', async () => {
      throw new SoldOut('SECRET')
    }),
  )
  expectProblem(await service.ask('GET', '/'), { title: 'Conflict', status: 409 })
  expect(onlyEntry(service)).toMatchObject({ level: 'info', thrown: { code: 'SOLD_OUT', message: 'SECRET SECRET' } })
})
