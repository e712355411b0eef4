import { Readable } from 'node:stream'
import Router from '@koa/router'
import { expectProblem } from '@statuskit/testkit'
import Koa, { type Context } from 'koa'
import { describe, expect, it, vi } from 'vitest'
import { serve } from '../test/service.ts'
import { problems } from './problems.ts'

const quiet = { log: () => undefined }

/** An application whose only middleware is this. */
function appOf(handle: (context: Context) => unknown, options: Parameters<typeof problems>[0] = quiet): Koa {
  const app = new Koa()
  app.use(problems(options))
  app.use((context, next) => (context.path === '/' ? handle(context) : next()))
  return app
}

describe('context.throw and context.assert', () => {
  it('keep the message that they expose', async () => {
    const ask = await serve(appOf((context) => context.throw(404, 'There is no order 7.')))
    expectProblem(await ask('GET', '/'), { title: 'Not Found', status: 404, detail: 'There is no order 7.' })
    const assert = await serve(appOf((context) => context.assert(false, 409, 'The order exists.')))
    expectProblem(await assert('GET', '/'), { title: 'Conflict', status: 409, detail: 'The order exists.' })
  })

  it('say nothing from 500, and where the message is no text', async () => {
    const ask = await serve(appOf((context) => context.throw(503, 'SECRET')))
    expectProblem(await ask('GET', '/'), { title: 'Service Unavailable', status: 503 })
    const nonsense = await serve(appOf((context) => context.throw(400, { message: {} } as never)))
    expectProblem(await nonsense('GET', '/'), { title: 'Bad Request', status: 400 })
  })
})

describe('what nothing has answered', () => {
  it('is a problem with Allow where allowedMethods() has refused the method', async () => {
    const app = new Koa()
    app.use(problems(quiet))
    const router = new Router()
    router.get('/orders', (context) => {
      context.body = 'orders'
    })
    app.use(router.routes())
    app.use(router.allowedMethods())
    const ask = await serve(app)
    const refused = await ask('DELETE', '/orders')
    expectProblem(refused, { title: 'Method Not Allowed', status: 405 })
    expect(refused.headers.allow).toBe('HEAD, GET')
    const unknown = await ask('PROPFIND', '/orders')
    expectProblem(unknown, { title: 'Not Implemented', status: 501 })
    expect(unknown.headers.allow).toBe('HEAD, GET')
    expect(await ask('OPTIONS', '/orders')).toMatchObject({ status: 200, headers: { allow: 'HEAD, GET' } })
  })

  it('stays what it is where the service has set the status, the body, or answers past Koa', async () => {
    const app = new Koa()
    app.use(problems(quiet))
    app.use((context, next) => {
      if (context.path === '/status') context.status = 404
      else if (context.path === '/body') context.body = Buffer.from('')
      else if (context.path === '/past') {
        context.respond = false
        context.res.writeHead(404, { 'Content-Length': 2 }).end('no')
      } else return next()
    })
    const ask = await serve(app)
    expect(await ask('GET', '/status')).toMatchObject({ status: 404, body: 'Not Found' })
    expect(await ask('GET', '/body')).toMatchObject({ status: 200, body: '' })
    expect(await ask('GET', '/past')).toMatchObject({ status: 404, body: 'no' })
  })
})

it('leaves the response to Koa, so that middleware outside sees it and adds to it', async () => {
  const seen: unknown[] = []
  const app = new Koa()
  app.use(async (context, next) => {
    await next()
    seen.push(context.status, context.type)
    context.set('X-Response-Time', '7')
  })
  app.use(problems(quiet))
  app.use((context, next) => {
    if (context.path !== '/') return next()
    throw Object.assign(new Error('x'), { status: 409 })
  })
  const ask = await serve(app)
  const answer = await ask('GET', '/')
  expectProblem(answer, { title: 'Conflict', status: 409 })
  expect(answer.headers['x-response-time']).toBe('7')
  expect(seen.slice(0, 2)).toEqual([409, 'application/problem+json'])
})

it('destroys the stream of an abandoned body', async () => {
  const abandoned = new Readable({ read: () => undefined })
  const ask = await serve(
    appOf((context) => {
      context.body = abandoned
      throw new Error('SECRET')
    }),
  )
  expectProblem(await ask('GET', '/'), { title: 'Internal Server Error', status: 500 })
  expect(abandoned.destroyed).toBe(true)
})

describe('without a log', () => {
  async function emitted(thrown: unknown): Promise<readonly unknown[]> {
    const app = appOf(() => {
      throw thrown
    }, {})
    const listener = vi.fn()
    app.on('error', listener)
    const ask = await serve(app)
    await ask('GET', '/')
    expect(listener).toHaveBeenCalledOnce()
    return listener.mock.calls[0] as unknown[]
  }

  it('emits what was thrown, with its context', async () => {
    const error = new Error('SECRET')
    const [thrown, context] = await emitted(error)
    expect(thrown).toBe(error)
    expect(context).toMatchObject({ status: 500, path: '/' })
  })

  it('emits an error where something else was thrown, and emits a frozen one', async () => {
    expect((await emitted('words'))[0]).toMatchObject({ cause: 'words', message: expect.stringContaining('string') })
    const frozen = Object.freeze(new Error('SECRET'))
    expect((await emitted(frozen))[0]).toBe(frozen)
  })

  it('lives with a listener that throws', async () => {
    const app = appOf(() => {
      throw new Error('SECRET')
    }, {})
    app.on('error', () => {
      throw new Error('from the listener')
    })
    const ask = await serve(app)
    expectProblem(await ask('GET', '/'), { title: 'Internal Server Error', status: 500 })
  })

  it("prints a 5xx with Koa's own listener, and no 4xx", async () => {
    const print = vi.spyOn(console, 'error').mockReturnValue()
    const app = new Koa()
    app.use(problems())
    app.use((context, next) => {
      if (context.path === '/bug') throw new Error('the bug')
      if (context.path === '/conflict') context.throw(409)
      return next()
    })
    const ask = await serve(app)
    await ask('GET', '/conflict')
    await ask('GET', '/nowhere')
    await ask('GET', '/bug')
    expect(print.mock.calls.map(([text]) => String(text))).toEqual([expect.stringContaining('the bug')])
    vi.restoreAllMocks()
  })
})

it('tells when it was given to Koa without being called', () => {
  const called = problems as unknown as (context: object, next: () => void) => unknown
  expect(() => called({}, () => undefined)).toThrow('app.use(problems())')
})
