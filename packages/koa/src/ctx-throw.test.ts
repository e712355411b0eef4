import { expectProblem } from '@statuskit/testkit'
import Koa, { type Context } from 'koa'
import { describe, expect, it } from 'vitest'
import { keepEntries, watchServices } from '../test/service.ts'
import { problems } from './index.ts'

const start = watchServices()

/** Starts a service that fails, and asks it. */
async function answerTo(fail: (context: Context) => unknown) {
  const { entries, log } = keepEntries()
  const app = new Koa()
  app.use(problems({ log }))
  const service = await start(app.use((context, next) => (context.path === '/' ? fail(context) : next())))
  return { answer: await service.ask('GET', '/'), entries }
}

describe("Koa's own ways to throw", () => {
  it('keeps the status and the message of ctx.throw below 500', async () => {
    const { answer } = await answerTo((context) => context.throw(409, 'The order exists.'))
    expectProblem(answer, { title: 'Conflict', status: 409, detail: 'The order exists.' })
  })

  it('keeps the fields that ctx.throw is given', async () => {
    const { answer } = await answerTo((context) => context.throw(503, 'SECRET', { headers: { 'Retry-After': '7' } }))
    expectProblem(answer, { title: 'Service Unavailable', status: 503 })
    expect(answer.headers['retry-after']).toBe('7')
  })

  it('answers ctx.throw with a message that is no text, which hangs in Koa', async () => {
    const { answer, entries } = await answerTo((context) => context.throw(400, { message: {} }))
    expectProblem(answer, { title: 'Bad Request', status: 400 })
    expect(entries).toMatchObject([{ level: 'info', thrown: { status: 400 } }])
  })

  it('answers ctx.assert', async () => {
    const { answer } = await answerTo((context) => context.assert(false, 403, 'Not yours.'))
    expectProblem(answer, { title: 'Forbidden', status: 403, detail: 'Not yours.' })
  })

  it('answers an error that a callback hands to ctx.onerror', async () => {
    const { answer, entries } = await answerTo((context) => {
      context.respond = false
      setImmediate(context.onerror, Object.freeze(new Error('SECRET')))
    })
    expectProblem(answer, { title: 'Internal Server Error', status: 500 })
    expect(entries).toMatchObject([{ level: 'error', thrown: { message: 'SECRET' } }])
  })

  it('answers what is thrown once the service has told Koa not to respond', async () => {
    const { answer } = await answerTo((context) => {
      context.respond = false
      throw new Error('SECRET')
    })
    expectProblem(answer, { title: 'Internal Server Error', status: 500 })
  })

  it('forgets the status that was set before', async () => {
    const { answer } = await answerTo((context) => {
      context.status = 403
      context.message = 'SECRET'
      context.body = { SECRET: 1 }
      throw new Error('SECRET')
    })
    expectProblem(answer, { title: 'Internal Server Error', status: 500 })
    expect(JSON.stringify(answer)).not.toContain('SECRET')
  })

  it('answers for a context that takes no content', async () => {
    const { answer } = await answerTo((context) => {
      Object.freeze(context.response)
      throw Object.assign(new Error('SECRET'), { status: 409 })
    })
    expectProblem(answer, { title: 'Conflict', status: 409 })
  })
})

it('says so when it is given to Koa without being called', async () => {
  const app = new Koa()
  const messages: unknown[] = []
  app.on('error', (error: Error) => messages.push(error.message))
  const service = await start(
    app.use((context, next) => (context.path === '/' ? (problems as never as Koa.Middleware)(context, next) : next())),
  )
  expect(await service.ask('GET', '/')).toMatchObject({ status: 500 })
  expect(messages).toEqual(['problems must be called: write app.use(problems())'])
})
