import { defineProblem } from '@statuskit/core'
import { problemCatalogue, problemPages } from '@statuskit/core/catalogue'
import { Router } from 'express'
import { expect, it } from 'vitest'
import { startService } from '../test/service.ts'
import { servePages } from './serve-pages.ts'

const Closed = defineProblem({ type: '/api/problems/closed', title: 'Closed', status: 409 })
const pages = problemPages(problemCatalogue([Closed], { base: '/api/problems/' }))
const MARKDOWN = { headers: { Accept: 'text/markdown' } }

it('serves pages from a router with a prefix, keeps Vary, and leaves other paths alone', async () => {
  const { ask } = await startService((app) => {
    app.use((_request, response, next) => {
      response.setHeader('Vary', 'Origin')
      response.setHeader('Cache-Control', 'no-store')
      next()
    })
    const router = Router()
    router.use(servePages(pages))
    router.get('/orders', (_request, response) => void response.json([]))
    app.use('/api', router)
  })
  const page = await ask('GET', '/api/problems/closed', MARKDOWN)
  expect([page.status, page.headers.vary, page.headers['cache-control']]).toEqual([
    200,
    'Origin, Accept',
    'public, max-age=300',
  ])
  expect((await ask('GET', '/api/problems/nothing')).headers['content-type']).toBe('application/problem+json')
  expect((await ask('GET', '/api/orders')).status).toBe(200)
})

it('refuses a catalogue in place of its pages', () => {
  expect(() => servePages({} as never)).toThrow('servePages(problemPages(catalogue))')
})
