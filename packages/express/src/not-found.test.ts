import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expectProblem } from '@statuskit/testkit'
import express from 'express'
import { expect, it, onTestFinished, vi } from 'vitest'
import { type Service, startService } from '../test/service.ts'
import { notFound } from './not-found.ts'
import { problems } from './problems.ts'

let service: Service

async function statusAndAllow(method: string, path: string): Promise<string> {
  const { status, headers, body } = await service.ask(method, path)
  if (method !== 'HEAD') expect(JSON.parse(body).status).toBe(status)
  return `${status} ${headers.allow ?? '-'}`
}

it('tells a missing route from a missing method, as the router stands', async () => {
  let add: () => void = () => undefined
  service = await startService((app) => {
    const ok = (_request: unknown, response: express.Response) => {
      response.send('ok')
    }
    app.get('/orders', ok)
    app.post('/orders', ok)
    app.route('/orders/:id').get(ok).delete(ok)
    app.get('/passes/on', (_request, _response, next) => next())
    const inner = express.Router()
    inner.put('/items/:item', ok)
    const outer = express.Router()
    outer.use('/shop/:shop', inner)
    app.use('/nested', outer)
    app.use(['/a', '/b'], express.Router().patch('/c', ok))
    app.all('/any', (_request, _response, next) => next())
    add = () => app.router.put('/orders', ok)
  })
  expect(await statusAndAllow('DELETE', '/orders')).toBe('405 GET, HEAD, POST')
  expect(await statusAndAllow('PROPFIND', '/orders?x=1')).toBe('405 GET, HEAD, POST')
  expect(await statusAndAllow('POST', '/orders/7')).toBe('405 DELETE, GET, HEAD')
  expect(await statusAndAllow('GET', '/nested/shop/1/items/2')).toBe('405 PUT')
  expect(await statusAndAllow('GET', '/b/c')).toBe('405 PATCH')
  expect(await statusAndAllow('GET', '/nowhere')).toBe('404 -')
  expect(await statusAndAllow('GET', '/nested/nowhere')).toBe('404 -')
  expect(await statusAndAllow('GET', '/passes/on')).toBe('404 -')
  expect(await statusAndAllow('GET', '/any')).toBe('404 -')
  expect(await statusAndAllow('HEAD', '/passes/on')).toBe('404 -')
  add()
  expect(await statusAndAllow('DELETE', '/orders')).toBe('405 GET, HEAD, POST, PUT')
})

it.each<[name: string, build: (app: express.Express) => void, count: number]>([
  ['before a route', (app) => app.use(notFound()).get('/orders', () => undefined), 1],
  [
    'before a router',
    (app) =>
      app.use(notFound()).use(
        '/orders',
        express.Router().get('/', () => undefined),
      ),
    1,
  ],
  [
    'after all routes',
    (app) =>
      app
        .get('/orders/7', () => undefined)
        .use(notFound())
        .use(express.json()),
    0,
  ],
  ['below a path', (app) => app.use('/orders', notFound()).get('/', () => undefined), 0],
])('warns once of routes that it keeps from their requests: %s', async (_name, build, count) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  onTestFinished(() => warn.mockRestore())
  service = await startService(build)
  for (let asked = 0; asked < 2; asked++) expect((await service.ask('GET', '/orders')).status).toBe(404)
  expect(warn.mock.calls.filter(([text]) => text.includes('notFound() comes before routes'))).toHaveLength(count)
})

it("leaves Express's own answer to OPTIONS alone", async () => {
  service = await startService((app) => {
    app.get('/orders', (_request, response) => {
      response.send('ok')
    })
  })
  expect(await service.ask('OPTIONS', '/orders')).toMatchObject({ status: 200, headers: { allow: 'GET, HEAD' } })
})

it.each([
  ['a path', '/api', '/api/here'],
  ['a path that ends in a slash', '/trail/', '/trail/here'],
  ['several paths', ['/m1', '/m2'], '/m2/here'],
  ['a path with a parameter', '/shop/:shop', '/shop/7/here'],
  ['another case', '/Case', '/case/here'],
  ['the root', '/', '/here'],
])('works inside an application mounted at %s', async (_name, mount, path) => {
  service = await startService((app) => {
    const mounted = express()
    mounted.get('/here', (_request, response) => {
      response.send('ok')
    })
    mounted.use(
      '/inner',
      express.Router().put('/deep', (_request, response) => void response.send('ok')),
    )
    mounted.use(notFound())
    app.use(mount, mounted)
  })
  expect(await statusAndAllow('POST', path)).toBe('405 GET, HEAD')
  expect(await statusAndAllow('POST', path.replace('here', 'there'))).toBe('404 -')
  expect(await statusAndAllow('POST', path.replace('here', 'inner/deep'))).toBe('405 PUT')
})

it('sees the path that Express routes by: rewritten, or of a target in absolute form', async () => {
  service = await startService((app) => {
    app.use((request, _response, next) => {
      request.url = request.url.replace(/^\/v1/, '')
      next()
    })
    app.get('/x', (_request, response) => {
      response.send('ok')
    })
  })
  expect(await statusAndAllow('POST', '/v1/x')).toBe('405 GET, HEAD')
  expect(await statusAndAllow('POST', 'http://localhost/x')).toBe('405 GET, HEAD')
  expect(await service.ask('OPTIONS', 'http://localhost/x')).toMatchObject({
    status: 200,
    headers: { allow: 'GET, HEAD' },
  })
})

it('works inside a router, which tells nobody where it is in its application', async () => {
  const ok = (_request: unknown, response: express.Response) => void response.send('ok')
  service = await startService((app) => {
    app.get('/x', ok)
    app.use('/nested', express.Router().put('/x', ok).use(notFound()))
    const mounted = express()
    const inner = express.Router().put('/deep', ok).use(notFound())
    mounted.use('/a', express.Router().use('/b', inner))
    // A path that only looks like the one that is asked for.
    mounted.get('/api/a/b/ghost', ok)
    app.use('/api', mounted)
  })
  expect(await statusAndAllow('POST', '/nested/x')).toBe('405 PUT')
  expect(await statusAndAllow('POST', '/api/a/b/deep')).toBe('405 PUT')
  expect(await statusAndAllow('POST', '/api/a/b/ghost')).toBe('404 -')
})

it('knows the route of a router for its own path, and takes a route for all methods for none', async () => {
  service = await startService((app) => {
    app.use(
      '/nested',
      express.Router().get('/', (_request, response) => void response.send('ok')),
    )
    app.route('/all').all((_request, _response, next) => next())
  })
  expect(await statusAndAllow('POST', '/nested')).toBe('405 GET, HEAD')
  expect(await statusAndAllow('POST', '/all')).toBe('404 -')
})

it('takes a URL within a path for what it is', async () => {
  service = await startService((app) => app.put('/x', (_request, response) => void response.send('ok')))
  expect(await statusAndAllow('POST', 'HTTP://localhost/x')).toBe('405 PUT')
  expect(await statusAndAllow('POST', '/xhttp://localhost')).toBe('404 -')
})

it("answers after next('router') in a nested router, and is skipped after one in the application", async () => {
  service = await startService((app) => {
    app.use(
      '/nested',
      express.Router().get('/', (_request, _response, next) => next('router')),
    )
    app.get('/own', (_request, _response, next) => next('router'))
  })
  expectProblem(await service.ask('GET', '/nested'), { title: 'Not Found', status: 404 })
  expect(await service.ask('GET', '/own')).toMatchObject({
    status: 404,
    headers: { 'content-type': expect.stringContaining('text/html') },
  })
})

it.each([
  ['problems() comes first', (app: express.Express) => app.use(problems()).use(notFound()), 1],
  ['problems() comes last', (app: express.Express) => app.use(notFound()).use(problems()), 0],
  ['problems() comes first and last', (app: express.Express) => app.use(problems(), notFound(), problems()), 0],
  ['there is another error handler', (app: express.Express) => app.use(notFound()), 0],
  ['it is mounted', (app: express.Express) => app.use(express().use(problems()).use(notFound())).use(problems()), 0],
  ['it is in a router', (app: express.Express) => app.use(problems()).use(express.Router().use(notFound())), 0],
])('warns once, if at all, of an order in which nothing answers its error: %s', async (_name, build, count) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  vi.spyOn(console, 'error').mockReturnValue()
  vi.spyOn(console, 'info').mockReturnValue()
  onTestFinished(() => void vi.restoreAllMocks())
  const app = express()
  build(app)
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  for (const path of ['/a', '/b']) await fetch(`http://127.0.0.1:${port}${path}`)
  expect(warn.mock.calls.filter(([text]) => text.includes('notFound() comes after problems()'))).toHaveLength(count)
})
