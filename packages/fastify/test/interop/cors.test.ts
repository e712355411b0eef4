import cors from '@fastify/cors'
import { expectProblem } from '@statuskit/testkit'
import { expect, it } from 'vitest'
import { startService } from '../service.ts'

const ORIGIN = { Origin: 'https://shop.example' }
const start = () =>
  startService(async (app) => {
    await app.register(cors, {
      origin: [ORIGIN.Origin, 'https://else.example'],
      credentials: true,
      exposedHeaders: ['X-Request-Id'],
    })
    app.get('/orders', async () => {
      throw new Error('SECRET')
    })
  })

it('lets pages of other origins read the problems', async () => {
  const service = await start()
  for (const [path, status] of [
    ['/orders', 500],
    ['/nowhere', 404],
  ] as const) {
    const { status: actual, headers } = await service.ask('GET', path, { headers: ORIGIN })
    expect(actual).toBe(status)
    expect(headers).toMatchObject({
      'access-control-allow-origin': ORIGIN.Origin,
      'access-control-allow-credentials': 'true',
      'access-control-expose-headers': 'X-Request-Id',
      vary: 'Origin, Accept',
    })
  }
})

it('is not led by the OPTIONS route for every path to a 405 for a path without any other', async () => {
  const service = await start()
  const nowhere = await service.ask('GET', '/nowhere')
  expectProblem(nowhere, { title: 'Not Found', status: 404 }, 'Origin, Accept')
  expect(nowhere.headers).not.toHaveProperty('allow')
  const wrong = await service.ask('DELETE', '/orders')
  expect(wrong.status).toBe(405)
  expect(wrong.headers.allow).toBe('GET, HEAD, OPTIONS')
})

it('leaves the answers to preflight requests alone', async () => {
  const service = await start()
  const preflight = { headers: { ...ORIGIN, 'Access-Control-Request-Method': 'GET' } }
  expect(await service.ask('OPTIONS', '/orders', preflight)).toMatchObject({ status: 204, body: '' })
  expect(service.entries).toEqual([])
})
