import { defineProblem } from '@statuskit/core'
import { problemCatalogue, problemPages } from '@statuskit/core/catalogue'
import { H3 } from 'h3'
import { expect, it } from 'vitest'
import { problems } from './problems.ts'
import { servePages } from './serve-pages.ts'

const Closed = defineProblem({ type: '/api/problems/closed', title: 'Closed', status: 409 })
const pages = problemPages(problemCatalogue([Closed], { base: '/api/problems/' }))

it('serves pages, keeps Vary, and leaves other paths alone', async () => {
  const app = new H3()
  problems(app, { log: () => undefined })
  app.use((event, next) => {
    event.res.headers.set('Vary', 'Origin')
    return next()
  })
  app.use(servePages(pages))
  app.get('/api/orders', () => 'orders')
  const page = await app.request('/api/problems/closed', { headers: { Accept: 'text/markdown' } })
  expect([page.status, page.headers.get('vary')]).toEqual([200, 'Origin, Accept'])
  expect(page.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
  expect(await page.text()).toMatch(/^# Closed/)
  const moved = await app.request('/api/problems')
  expect([moved.status, moved.headers.get('location')]).toEqual([308, 'problems/'])
  expect((await app.request('/api/problems/nothing')).headers.get('content-type')).toBe('application/problem+json')
  expect(await (await app.request('/api/orders')).text()).toBe('orders')
})

it('refuses a catalogue in place of its pages', () => {
  expect(() => servePages({} as never)).toThrow('servePages(problemPages(catalogue))')
})
