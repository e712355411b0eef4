import { defineProblem } from '@statuskit/core'
import { problemCatalogue, problemPages } from '@statuskit/core/catalogue'
import Koa from 'koa'
import { expect, it } from 'vitest'
import { watchServices } from '../test/service.ts'
import { problems } from './problems.ts'
import { servePages } from './serve-pages.ts'

const Closed = defineProblem({ type: '/api/problems/closed', title: 'Closed', status: 409 })
const pages = problemPages(problemCatalogue([Closed], { base: '/api/problems/' }))
const MARKDOWN = { headers: { Accept: 'text/markdown' } }
const start = watchServices()

it('serves pages, keeps Vary, and leaves other paths alone', async () => {
  const app = new Koa()
  app.use(problems({ log: () => undefined }))
  app.use((context, next) => {
    context.vary('Origin')
    return next()
  })
  app.use(servePages(pages))
  const { ask } = await start(app)
  const page = await ask('GET', '/api/problems/closed', MARKDOWN)
  expect([page.status, page.headers.vary]).toEqual([200, 'Origin, Accept'])
  expect(page.headers['content-type']).toBe('text/markdown; charset=utf-8')
  const head = await ask('HEAD', '/api/problems/closed.md')
  expect(head.headers['content-length']).toBe(page.headers['content-length'])
  const moved = await ask('GET', '/api/problems')
  expect([moved.status, moved.headers.location]).toEqual([308, 'problems/'])
  expect((await ask('GET', '/api/problems/nothing')).headers['content-type']).toBe('application/problem+json')
  expect((await ask('GET', '/alive')).status).toBe(200)
})

it('refuses a catalogue in place of its pages', () => {
  expect(() => servePages({} as never)).toThrow('servePages(problemPages(catalogue))')
})
