import Router from '@koa/router'
import { expectProblem } from '@statuskit/testkit'
import Koa from 'koa'
import { describe, expect, it } from 'vitest'
import { keepEntries, watchServices } from '../test/service.ts'
import { problems } from './index.ts'

const start = watchServices()

async function serviceWith(allowed?: Parameters<Router['allowedMethods']>[0]) {
  const { entries, log } = keepEntries()
  const router = new Router()
  router.get('/orders', (context) => {
    context.body = []
  })
  router.post('/orders', (context) => {
    context.status = 405
    context.body = 'my own'
  })
  const app = new Koa()
  app.use(problems({ log }))
  app.use(router.routes()).use(router.allowedMethods(allowed))
  const service = await start(app)
  return { service, entries }
}

describe('allowedMethods() of @koa/router', () => {
  it('has its 405 made a problem with its Allow', async () => {
    const { service, entries } = await serviceWith()
    const answer = await service.ask('DELETE', '/orders')
    expectProblem(answer, { title: 'Method Not Allowed', status: 405 })
    expect(answer.headers.allow).toBe('HEAD, GET, POST')
    expect(entries).toMatchObject([{ level: 'info', problem: { status: 405 }, omitted: [] }])
  })

  it('has its 501 made a problem with its Allow', async () => {
    const { service } = await serviceWith()
    const answer = await service.ask('PROPFIND', '/orders')
    expectProblem(answer, { title: 'Not Implemented', status: 501 })
    expect(answer.headers.allow).toBe('HEAD, GET, POST')
  })

  it('has its errors made problems when it throws', async () => {
    const { service } = await serviceWith({
      throw: true,
      notImplemented: () => Object.assign(new Error('SECRET'), { status: 501 }),
    })
    const refused = await service.ask('DELETE', '/orders')
    expectProblem(refused, { title: 'Method Not Allowed', status: 405 })
    expect(refused.headers.allow).toBe('GET, HEAD, POST')
    expectProblem(await service.ask('PROPFIND', '/orders'), { title: 'Not Implemented', status: 501 })
  })

  it('still answers OPTIONS, and a path without a route is a 404', async () => {
    const { service } = await serviceWith()
    expect(await service.ask('OPTIONS', '/orders')).toMatchObject({
      status: 200,
      headers: { allow: 'HEAD, GET, POST' },
    })
    expectProblem(await service.ask('GET', '/nowhere'), { title: 'Not Found', status: 404 })
  })

  it('leaves a 405 with content alone', async () => {
    const { service, entries } = await serviceWith()
    expect(await service.ask('POST', '/orders')).toMatchObject({ status: 405, body: 'my own' })
    expect(entries).toEqual([])
  })
})

describe('Allow of several routers', () => {
  it('has the methods of all that the request came by, and of no middleware', async () => {
    const first = new Router().use((_context, next) => next()).get('/orders/:id', () => undefined)
    const second = new Router({ prefix: '/orders' }).put('/:id', () => undefined).patch('/:id', () => undefined)
    const elsewhere = new Router({ host: 'elsewhere.example' }).delete('/orders/:id', () => undefined)
    const app = new Koa()
    app.use(problems({ log: () => undefined }))
    app.use(first.routes()).use(second.routes()).use(elsewhere.routes())
    const service = await start(app)
    const answer = await service.ask('POST', '/orders/7')
    expectProblem(answer, { title: 'Method Not Allowed', status: 405 })
    expect(answer.headers.allow).toBe('GET, HEAD, PATCH, PUT')
    // A route that passes the request on has its method: this is no 405.
    expectProblem(await service.ask('GET', '/orders/7'), { title: 'Not Found', status: 404 })
  })
})
