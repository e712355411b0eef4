import koaMulter from '@koa/multer'
import { send } from '@koa/send'
import { askWithForm, expectProblem } from '@statuskit/testkit'
import Koa, { type Context, type Middleware } from 'koa'
import rateLimit from 'koa-ratelimit'
import koaSend from 'koa-send'
import serve from 'koa-static'
import { expect, it } from 'vitest'
import { problems } from '../../src/index.ts'
import { keepEntries, watchServices } from '../service.ts'

const start = watchServices()
const ROOT = import.meta.dirname

/** A service whose paths but `/alive` are answered by a middleware. */
async function startWith(middleware: Middleware) {
  const { entries, log } = keepEntries()
  const app = new Koa()
  app.use(problems({ log }))
  app.use((context, next) => (context.path === '/alive' ? next() : middleware(context, next)))
  return { entries, ...(await start(app)) }
}

it.each<[string, (context: Context) => Promise<unknown>]>([
  ['koa-send', (context) => koaSend(context, '/SECRET', { root: ROOT })],
  ['@koa/send', (context) => send(context as never, '/SECRET', { root: ROOT })],
])('answers a file that is not there, without its path: %s', async (_name, middleware) => {
  const service = await startWith(middleware as Middleware)
  const answer = await service.ask('GET', '/SECRET')
  expectProblem(answer, { title: 'Not Found', status: 404 })
  expect(answer.body).not.toContain(ROOT)
  expect(service.entries).toMatchObject([
    {
      level: 'info',
      thrown: { code: 'ENOENT' },
      omitted: [{ what: 'detail', reason: expect.stringContaining('path') }],
    },
  ])
})

it('answers what koa-static does not find', async () => {
  const service = await startWith(serve(ROOT))
  expectProblem(await service.ask('GET', '/SECRET'), { title: 'Not Found', status: 404 })
})

it('answers what koa-ratelimit throws, with its fields', async () => {
  const db = new Map()
  const service = await startWith(
    rateLimit({ driver: 'memory', db, max: 1, duration: 60_000, throw: true, id: () => 'x' }),
  )
  await service.ask('GET', '/')
  const answer = await service.ask('GET', '/')
  expectProblem(answer, {
    title: 'Too Many Requests',
    status: 429,
    detail: expect.stringMatching(/^Rate limit exceeded, retry in /) as never,
  })
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
  expect(answer.headers['x-ratelimit-limit']).toBe('1')
})

it('answers what @koa/multer refuses', async () => {
  const upload = koaMulter({ limits: { fileSize: 3 } })
  const service = await startWith(upload.single('photo') as Middleware)
  const file = { name: 'photo', filename: 'a.png', content: 'SECRET' }
  expectProblem(await service.ask('POST', '/', askWithForm([file])), {
    title: 'Content Too Large',
    status: 413,
    detail: 'A file in the request is larger than the server accepts.',
  })
})
