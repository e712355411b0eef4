import { defineProblem } from '@statuskit/core'
import { problemCatalogue, problemPages } from '@statuskit/core/catalogue'
import Fastify from 'fastify'
import { expect, it } from 'vitest'
import { problems } from './problems.ts'
import { servePages } from './serve-pages.ts'

const Closed = defineProblem({ type: '/api/problems/closed', title: 'Closed', status: 409 })
const pages = problemPages(problemCatalogue([Closed], { base: '/api/problems/' }))

it.each([undefined, '/api'])('serves pages with the prefix %s, and keeps Vary', async (prefix) => {
  const app = Fastify()
  await app.register(problems, { log: () => undefined })
  app.addHook('onRequest', async (_request, reply) => void reply.header('Vary', 'Origin'))
  await app.register(servePages(pages), { ...(prefix !== undefined && { prefix }) })
  const page = await app.inject({ url: '/api/problems/closed', headers: { accept: 'text/markdown' } })
  expect([page.statusCode, page.headers.vary]).toEqual([200, 'Origin, Accept'])
  expect(page.body).toMatch(/^# Closed/)
  const head = await app.inject({ url: '/api/problems/closed.md', method: 'HEAD' })
  expect([head.statusCode, head.headers['content-length'], head.body]).toEqual([
    200,
    page.headers['content-length'],
    '',
  ])
  expect((await app.inject('/api/problems')).headers.location).toBe('problems/')
  expect((await app.inject('/api/problems/nothing')).headers['content-type']).toBe('application/problem+json')
  expect((await app.inject({ url: '/api/problems/closed', method: 'PUT' })).headers.allow).toBe('GET, HEAD, OPTIONS')
})

it('refuses a prefix that the pages are not in', async () => {
  const app = Fastify()
  const registered = app.register(servePages(pages), { prefix: '/v1' })
  await expect(registered.ready()).rejects.toThrow('the pages are at /api/problems/, outside the prefix /v1.')
})

it('refuses a catalogue in place of its pages', () => {
  expect(() => servePages({} as never)).toThrow('servePages(problemPages(catalogue))')
})
