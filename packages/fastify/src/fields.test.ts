import Fastify from 'fastify'
import { expect, it } from 'vitest'
import { problems } from './problems.ts'

it('sends no field of an abandoned response that was set on the response of Node', async () => {
  const app = Fastify()
  await app.register(problems, { log: () => undefined })
  app.get('/', (_request, reply) => {
    reply.raw.setHeader('ETag', '"abandoned"')
    reply.raw.setHeader('X-Request-Id', '7')
    throw new Error('failed')
  })
  const { headers } = await app.inject('/')
  expect(headers).not.toHaveProperty('etag')
  expect(headers).toMatchObject({ 'content-type': 'application/problem+json', 'x-request-id': '7' })
  await app.close()
})
