import { problem } from '@statuskit/core'
import { expectProblem } from '@statuskit/testkit'
import Koa from 'koa'
import { describe, expect, it } from 'vitest'
import { keepEntries, watchServices } from '../test/service.ts'
import { problems } from './index.ts'

const start = watchServices()

const failing: Koa.Middleware = (context, next) => {
  if (context.path === '/alive') return next()
  context.throw(409)
}

describe('middleware before problems()', () => {
  it('sees the status, the fields and the content of the problem, and adds its own', async () => {
    const seen: unknown[] = []
    const app = new Koa()
    app.use(async (context, next) => {
      await next()
      if (context.path === '/alive') return
      seen.push(context.status, context.type, context.body)
      context.set('Server-Timing', 'app;dur=1')
      context.cookies.set('sid', '1')
    })
    app.use(problems({ log: () => undefined }))
    const answer = await (await start(app.use(failing))).ask('GET', '/')
    expectProblem(answer, { title: 'Conflict', status: 409 })
    expect(seen).toEqual([409, 'application/problem+json', answer.body])
    expect(answer.headers).toMatchObject({
      'server-timing': 'app;dur=1',
      'set-cookie': expect.stringMatching(/^sid=1/),
    })
  })

  it('is answered for when it fails after problems() has answered', async () => {
    const { entries, log } = keepEntries()
    const app = new Koa()
    app.use(async (context, next) => {
      await next()
      if (context.path !== '/alive') throw new Error('SECRET')
    })
    app.use(problems({ log }))
    const answer = await (await start(app.use(failing))).ask('GET', '/')
    expectProblem(answer, { title: 'Internal Server Error', status: 500 })
    expect(entries.map(({ problem }) => problem.status)).toEqual([409, 500])
  })
})

describe('problems() in a composition', () => {
  it('answers within it, and the one outside leaves its answer alone', async () => {
    const inner = keepEntries()
    const outer = keepEntries()
    const app = new Koa()
    app.use(problems({ log: outer.log, fillBareStatuses: true }))
    app.use(problems({ log: inner.log, members: () => ({ by: 'inner' }) })).use(failing)
    const answer = await (await start(app)).ask('GET', '/')
    expectProblem(answer, { title: 'Conflict', status: 409, by: 'inner' })
    expect([outer.entries.length, inner.entries.length]).toEqual([0, 1])
  })

  it('answers next() that is called twice', async () => {
    const { entries, log } = keepEntries()
    const app = new Koa()
    app.use(problems({ log }))
    app.use(async (context, next) => {
      await next()
      if (context.path === '/') await next()
    })
    expectProblem(await (await start(app)).ask('GET', '/'), { title: 'Internal Server Error', status: 500 })
    expect(entries).toMatchObject([{ thrown: { message: 'next() called multiple times' } }])
  })
})

it('answers with a problem that is set as the body', async () => {
  const { entries, log } = keepEntries()
  const app = new Koa()
  app.use(problems({ log }))
  app.use(async (context, next) => {
    await next()
    if (context.path === '/') context.body = problem(409, { detail: 'The order has been shipped.' })
  })
  const service = await start(app)
  expectProblem(await service.ask('GET', '/'), {
    title: 'Conflict',
    status: 409,
    detail: 'The order has been shipped.',
  })
  expect(entries).toMatchObject([{ problem: { status: 409 } }])
})

it('tells listeners of a problem that is set as the body', async () => {
  const heard: unknown[] = []
  const taken = problem(409, { cause: new Error('duplicate key') })
  const app = new Koa()
  app.silent = true
  app.on('error', (error) => heard.push(error))
  app.use(problems())
  app.use((context, next) => {
    if (context.path !== '/') return next()
    context.body = taken
  })
  await (await start(app)).ask('GET', '/')
  expect(heard).toEqual([taken])
})

describe('a 401', () => {
  it('that a middleware gave content is left alone', async () => {
    const app = new Koa()
    app.use(problems({ fillBareStatuses: true }))
    app.use((context, next) => {
      if (context.path === '/alive') return next()
      // As koa-passport does it.
      context.status = 401
      context.body = 'Unauthorized'
      context.set('WWW-Authenticate', 'Bearer realm="passport"')
    })
    expect(await (await start(app)).ask('GET', '/')).toMatchObject({
      status: 401,
      body: 'Unauthorized',
      headers: { 'www-authenticate': 'Bearer realm="passport"' },
    })
  })
})
