import { expectProblem } from '@statuskit/testkit'
import { expect, it } from 'vitest'
import { startService } from './service.ts'

const JSON_CONTENT = { 'Content-Type': 'application/json' }

it.each([
  ['malformed', 'PUT', { headers: JSON_CONTENT, body: '{"a' }],
  ['too large', 'PUT', { headers: JSON_CONTENT, body: JSON.stringify('a'.repeat(200)) }],
  ['of an unknown type', 'PUT', { headers: { 'Content-Type': 'image/png' }, body: 'a' }],
  ['of no type', 'QUERY', {}],
])('says that no route takes a request, not that its content is %s', async (_what, method, question) => {
  const service = await startService((app) => app.get('/orders', async () => 'all'), undefined, { bodyLimit: 100 })
  const answer = await service.ask(method, '/orders', question)
  expectProblem(answer, { title: 'Method Not Allowed', status: 405 })
  expect(answer.headers.allow).toBe('GET, HEAD')
  expectProblem(await service.ask(method, '/nowhere', question), { title: 'Not Found', status: 404 })
})

it('answers with what a hook throws before it looks for a route', async () => {
  const service = await startService((app) =>
    app.addHook('onRequest', async (request) => {
      if (request.is404) throw Object.assign(new Error('SECRET'), { statusCode: 403 })
    }),
  )
  expectProblem(await service.ask('PUT', '/nowhere'), { title: 'Forbidden', status: 403 })
})
