import rateLimit from '@fastify/rate-limit'
import { problem } from '@statuskit/core'
import { expectProblem, onlyEntry } from '@statuskit/testkit'
import { expect, it } from 'vitest'
import { startService } from '../service.ts'

const LIMIT = { max: 2, timeWindow: '1 minute' }

it('answers what @fastify/rate-limit refuses with its status and its fields', async () => {
  const service = await startService(async (app) => {
    await app.register(rateLimit, { ...LIMIT, allowList: (request) => request.url === '/alive' })
    app.get('/', async () => 'yes')
  })
  expect((await service.ask('GET', '/')).status).toBe(200)
  expect((await service.ask('GET', '/')).status).toBe(200)
  const answer = await service.ask('GET', '/')
  expectProblem(answer, { title: 'Too Many Requests', status: 429 })
  expect(answer.headers).toMatchObject({ 'x-ratelimit-limit': '2', 'x-ratelimit-remaining': '0', 'retry-after': '60' })
  expect(onlyEntry(service)).toMatchObject({ level: 'info', omitted: [] })
})

it('answers the problem that the service builds for it', async () => {
  const service = await startService(async (app) => {
    await app.register(rateLimit, {
      ...LIMIT,
      allowList: (request) => request.url === '/alive',
      errorResponseBuilder: (_request, { max, ttl }) =>
        problem(429, { detail: `At most ${max} a minute.`, retryAfter: Math.ceil(ttl / 1000) }),
    })
    app.get('/', async () => 'yes')
  })
  await service.ask('GET', '/')
  await service.ask('GET', '/')
  const answer = await service.ask('GET', '/')
  expectProblem(answer, { title: 'Too Many Requests', status: 429, detail: 'At most 2 a minute.' })
  expect(answer.headers['retry-after']).toMatch(/^(?:59|60)$/)
})
