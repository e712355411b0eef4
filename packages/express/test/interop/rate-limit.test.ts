import { problem } from '@statuskit/core'
import { expectProblem, onlyEntry } from '@statuskit/testkit'
import { rateLimit } from 'express-rate-limit'
import { expect, it } from 'vitest'
import { fillBareStatuses } from '../../src/index.ts'
import { startService } from '../service.ts'

const LIMIT = { windowMs: 60_000, limit: 1, standardHeaders: 'draft-8', legacyHeaders: false } as const

it('answers what express-rate-limit refuses as the service says, with its fields', async () => {
  const service = await startService((app) => {
    app.get(
      '/',
      rateLimit({ ...LIMIT, handler: (_request, _response, next) => next(problem(429, { retryAfter: 60 })) }),
      (_request, response) => void response.send('yes'),
    )
  })
  expect((await service.ask('GET', '/')).status).toBe(200)
  const answer = await service.ask('GET', '/')
  expectProblem(answer, { title: 'Too Many Requests', status: 429 })
  expect(answer.headers).toMatchObject({
    ratelimit: expect.stringContaining('r=0'),
    'ratelimit-policy': expect.stringContaining('w=60'),
    'retry-after': '60',
  })
  expect(onlyEntry(service)).toMatchObject({ level: 'info', omitted: [] })
})

it('never touches its own 429, which has content', async () => {
  const service = await startService((app) => {
    app.use(fillBareStatuses())
    app.get('/', rateLimit(LIMIT), (_request, response) => void response.send('yes'))
  })
  await service.ask('GET', '/')
  expect(await service.ask('GET', '/')).toMatchObject({
    status: 429,
    body: expect.stringMatching(/^Too many requests/),
  })
})
