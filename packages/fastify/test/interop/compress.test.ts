import compress from '@fastify/compress'
import { problem } from '@statuskit/core'
import { expect, it } from 'vitest'
import { startService } from '../service.ts'

const DETAIL = 'ä'.repeat(5000)

it.each(['/thrown', '/streamed'])('compresses problems whole, and says so: %s', async (path) => {
  const service = await startService(async (app) => {
    await app.register(compress, { threshold: 0, customTypes: /json|html/ })
    app.get('/thrown', async () => {
      throw problem(409, { detail: DETAIL })
    })
    app.get('/streamed', async (_request, reply) => {
      reply.header('Content-Encoding', 'br').header('Content-Length', '3')
      throw problem(409, { detail: DETAIL })
    })
  })
  const response = await fetch(`http://127.0.0.1:${service.port}${path}`, { headers: { 'Accept-Encoding': 'gzip' } })
  expect(response.status).toBe(409)
  expect(response.headers.get('content-encoding')).toBe('gzip')
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(response.headers.get('vary')?.toLowerCase()).toContain('accept-encoding')
  expect(await response.json()).toMatchObject({ title: 'Conflict', detail: DETAIL })
})

it('answers content that does not decompress', async () => {
  const service = await startService(async (app) => {
    await app.register(compress)
    app.post('/', async () => 'read')
  })
  const ask = (coding: string) =>
    service.ask('POST', '/', {
      headers: { 'Content-Type': 'application/json', 'Content-Encoding': coding },
      body: '{"SECRET":1}',
    })
  for (const [coding, status] of [
    ['gzip', 400],
    ['SECRET', 415],
  ] as const) {
    const answer = await ask(coding)
    expect(answer).toMatchObject({ status, headers: { 'content-type': 'application/problem+json' } })
    expect(JSON.stringify(answer)).not.toContain('SECRET')
  }
})
