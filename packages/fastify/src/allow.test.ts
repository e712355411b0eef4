import { expectProblem } from '@statuskit/testkit'
import { expect, it } from 'vitest'
import { startService } from '../test/service.ts'

const ok = async () => 'ok'

it('knows the routes of a target in absolute form, as a proxy sends it', async () => {
  const service = await startService((app) => app.put('/orders', ok).get('/', ok))
  for (const [target, allow] of [
    ['http://localhost/orders', 'PUT'],
    ['HTTPS://localhost:8080/orders?x=1', 'PUT'],
    ['http://localhost/', 'GET, HEAD'],
  ] as const) {
    const answer = await service.ask('PATCH', target)
    expect([target, answer.status, answer.headers.allow]).toEqual([target, 405, allow])
  }
})

it('takes a URL within a path for what it is', async () => {
  const service = await startService((app) => app.put('/orders', ok))
  expectProblem(await service.ask('PATCH', '/ordershttp://localhost'), { title: 'Not Found', status: 404 })
})

it('knows the routes for the host and the version of a request, and of those for others nothing', async () => {
  const service = await startService((app) => {
    app.route({ method: 'PUT', url: '/host', constraints: { host: 'shop.example' }, handler: ok })
    app.route({ method: 'PUT', url: '/version', constraints: { version: '2.0.0' }, handler: ok })
    app.route({ method: 'DELETE', url: '/version', handler: ok })
  })
  const ask = async (path: string, headers: Readonly<Record<string, string>>) => {
    const { status, headers: fields } = await service.ask('GET', path, { headers })
    return [status, fields.allow]
  }
  expect(await ask('/host', { Host: 'shop.example' })).toEqual([405, 'PUT'])
  expect(await ask('/host', { Host: 'else.example' })).toEqual([404, undefined])
  expect(await ask('/version', { 'Accept-Version': '2.0.0' })).toEqual([405, 'DELETE, PUT'])
  expect(await ask('/version', { 'Accept-Version': '1.0.0' })).toEqual([405, 'DELETE'])
})

it('names methods in the order of the alphabet', async () => {
  const service = await startService((app) =>
    app.route({ method: ['PUT', 'GET', 'DELETE', 'PATCH'], url: '/orders', handler: ok }),
  )
  expect((await service.ask('POST', '/orders')).headers.allow).toBe('DELETE, GET, HEAD, PATCH, PUT')
})
