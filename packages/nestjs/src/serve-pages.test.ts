import { defineProblem } from '@statuskit/core'
import { problemCatalogue, problemPages } from '@statuskit/core/catalogue'
import { expect, it } from 'vitest'
import { PLATFORMS, startService } from '../test/service.ts'
import { servePages } from './serve-pages.ts'

const Closed = defineProblem({ type: '/api/problems/closed', title: 'Closed', status: 409 })
const pages = problemPages(problemCatalogue([Closed], { base: '/api/problems/' }))
const MARKDOWN = { headers: { Accept: 'text/markdown' } }

it.each(PLATFORMS)('serves pages on %s, and leaves other paths alone', async (platform) => {
  const { ask } = await startService({ platform, prepare: (app) => app.use(servePages(pages)) })
  const page = await ask('GET', '/api/problems/closed', MARKDOWN)
  expect([page.status, page.headers.vary]).toEqual([200, 'Accept'])
  expect(page.headers['content-type']).toBe('text/markdown; charset=utf-8')
  const head = await ask('HEAD', '/api/problems/closed.md')
  expect(head.headers['content-length']).toBe(page.headers['content-length'])
  expect((await ask('GET', '/api/problems')).headers.location).toBe('problems/')
  const unknown = await ask('GET', '/api/problems/nothing')
  expect([unknown.status, unknown.headers['content-type']]).toEqual([404, 'application/problem+json'])
  expect((await ask('PUT', '/api/problems/closed')).headers.allow).toBe('GET, HEAD, OPTIONS')
  expect((await ask('GET', '/alive')).status).toBe(200)
})

it('refuses a catalogue in place of its pages', () => {
  expect(() => servePages({} as never)).toThrow('servePages(problemPages(catalogue))')
})
