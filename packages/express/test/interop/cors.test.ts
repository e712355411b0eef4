import cors from 'cors'
import { expect, it } from 'vitest'
import { startService } from '../service.ts'

const ORIGIN = { Origin: 'https://shop.example' }
const start = () =>
  startService((app) => {
    app.use(cors({ origin: [ORIGIN.Origin], credentials: true, exposedHeaders: ['X-Request-Id'] }))
    app.get('/orders', () => {
      throw new Error('SECRET')
    })
  })

it('lets pages of other origins read the problems', async () => {
  const service = await start()
  for (const [method, path, status] of [
    ['GET', '/orders', 500],
    ['GET', '/nowhere', 404],
    ['DELETE', '/orders', 405],
  ] as const) {
    const answer = await service.ask(method, path, { headers: ORIGIN })
    expect(answer.status).toBe(status)
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': ORIGIN.Origin,
      'access-control-allow-credentials': 'true',
      'access-control-expose-headers': 'X-Request-Id',
      'content-type': 'application/problem+json',
      vary: 'Origin, Accept',
    })
  }
})

it('leaves the answers to preflight requests alone', async () => {
  const service = await start()
  const preflight = { headers: { ...ORIGIN, 'Access-Control-Request-Method': 'GET' } }
  expect(await service.ask('OPTIONS', '/nowhere', preflight)).toMatchObject({ status: 204, body: '' })
  expect(service.entries).toEqual([])
})
