import cors from '@koa/cors'
import { expectProblem } from '@statuskit/testkit'
import Koa from 'koa'
import helmet from 'koa-helmet'
import { expect, it } from 'vitest'
import { problems } from '../../src/index.ts'
import { watchServices } from '../service.ts'

const start = watchServices()

it.each([
  ['a path that does not decode', '/%E0%A4%A', { title: 'Bad Request', status: 400 }],
  ['a request that matches no route', '/nowhere', { title: 'Not Found', status: 404 }],
  ['what the service throws', '/fails', { title: 'Internal Server Error', status: 500 }],
])('%s has the headers of CORS and helmet, which go first', async (_what, path, document) => {
  const app = new Koa()
  app.use(cors({ origin: '*' }))
  app.use(helmet())
  app.use(problems({ log: () => undefined }))
  app.use((context, next) => {
    if (context.path === '/fails') throw new Error('SECRET')
    return next()
  })
  const service = await start(app)
  const answer = await service.ask('GET', path, { headers: { Origin: 'https://spa.example' } })
  expect(answer.status).toBe(document.status)
  expect(answer.headers).toMatchObject({
    'access-control-allow-origin': '*',
    'x-frame-options': 'SAMEORIGIN',
    'content-type': 'application/problem+json',
  })
  expect(JSON.parse(answer.body)).toMatchObject(document)
})

it('a path that does not decode runs no route', async () => {
  const app = new Koa()
  app.use(problems({ log: () => undefined }))
  let ran = false
  app.use((context, next) => {
    if (context.path !== '/alive') ran = true
    return next()
  })
  const service = await start(app)
  const detail = 'The path has a malformed percent-encoding.'
  expectProblem(await service.ask('GET', '/%E0%A4%A'), { title: 'Bad Request', status: 400, detail })
  expect(ran).toBe(false)
})
