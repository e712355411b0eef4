import { expectProblem } from '@statuskit/testkit'
import Koa, { type Context } from 'koa'
import { describe, expect, it } from 'vitest'
import { keepEntries, watchServices } from '../test/service.ts'
import { problems } from './index.ts'

const start = watchServices()

async function answerTo(handle: (context: Context) => unknown, fillBareStatuses: boolean, method = 'GET') {
  const { entries, log } = keepEntries()
  const app = new Koa()
  app.use(problems({ log, fillBareStatuses }))
  const service = await start(app.use((context, next) => (context.path === '/' ? handle(context) : next())))
  return { answer: await service.ask(method, '/'), entries }
}

describe('a response without content', () => {
  it('is a 404 where nobody has said a status', async () => {
    const { answer, entries } = await answerTo(() => undefined, false)
    expectProblem(answer, { title: 'Not Found', status: 404 })
    expect(entries).toMatchObject([{ level: 'info' }])
  })

  it("stays Koa's where the service has said 404", async () => {
    const { answer, entries } = await answerTo((context) => {
      context.status = 404
    }, false)
    expect(answer).toMatchObject({ status: 404, body: 'Not Found' })
    expect(entries).toEqual([])
  })

  it.each([
    ['a 405 without Allow', 405, undefined],
    ['another status with it', 403, 'GET'],
  ])("stays Koa's where no router has refused the method: %s", async (_name, status, allow) => {
    const { answer, entries } = await answerTo((context) => {
      context.status = status
      if (allow !== undefined) context.set('Allow', allow)
    }, false)
    expect(answer).toMatchObject({ status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
    expect(entries).toEqual([])
  })

  it.each<[string, unknown]>([
    ['unset', undefined],
    ['null', null],
    ['an empty text', ''],
  ])('is filled where that is asked for: %s', async (_name, body) => {
    const { answer } = await answerTo((context) => {
      if (body !== undefined) context.body = body
      context.status = 404
    }, true)
    expectProblem(answer, { title: 'Not Found', status: 404 })
  })

  it('is filled where the status is that of Node', async () => {
    const { answer } = await answerTo((context) => {
      context.res.statusCode = 503
    }, true)
    expectProblem(answer, { title: 'Service Unavailable', status: 503 })
  })

  it('is left alone where it tells HEAD the length of what GET has', async () => {
    const { answer } = await answerTo(
      (context) => {
        context.status = 404
        context.length = 7
      },
      true,
      'HEAD',
    )
    expect(answer).toMatchObject({ status: 404, headers: { 'content-length': '7' } })
    expect(answer.headers).not.toHaveProperty('content-type')
  })

  it('is left alone where the service answers past Koa, now or later', async () => {
    const now = await answerTo((context) => {
      context.res.writeHead(404, { 'Content-Length': 2 })
      context.res.end('ok')
    }, true)
    expect(now.answer).toMatchObject({ status: 404, body: 'ok', cut: false })
    const later = await answerTo((context) => {
      context.respond = false
      setImmediate(() => context.res.writeHead(404, { 'Content-Length': 2 }).end('ok'))
    }, true)
    expect(later.answer).toMatchObject({ status: 404, body: 'ok', cut: false })
    expect([...now.entries, ...later.entries]).toEqual([])
  })
})
