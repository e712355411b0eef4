import { once } from 'node:events'
import { problem } from '@statuskit/core'
import { expectProblem } from '@statuskit/testkit'
import { formatRequest, openConnection } from '@statuskit/testkit/node'
import Koa, { type Context } from 'koa'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { keepEntries, watchServices } from '../test/service.ts'
import { problems } from './index.ts'

const start = watchServices()
const SERVER_ERROR = { title: 'Internal Server Error', status: 500 }

interface Emitted {
  readonly error: Error
  readonly path: string
}

async function serviceOf(handle: (context: Context) => unknown, options?: Parameters<typeof problems>[0]) {
  const emitted: Emitted[] = []
  const app = new Koa()
  app.on('error', (error: Error, context: Context) => emitted.push({ error, path: context.path }))
  app.use(problems(options))
  const service = await start(app.use((context, next) => (context.path === '/alive' ? next() : handle(context))))
  return { app, service, emitted }
}

const throws = (thrown: unknown) => () => {
  throw thrown
}

afterEach(() => void vi.restoreAllMocks())

describe("app.on('error')", () => {
  it('is told what was thrown, with its context', async () => {
    const failure = Object.freeze(new Error('SECRET'))
    const { service, emitted } = await serviceOf(throws(failure))
    expectProblem(await service.ask('GET', '/orders'), SERVER_ERROR)
    expect(emitted).toEqual([{ error: failure, path: '/orders' }])
    expect(emitted[0]?.error).toBe(failure)
  })

  it.each([
    ['null', null],
    ['a text', 'SECRET'],
    ['a proxy that throws', hostile()],
  ])('is told of a value that is no error as the cause of one: %s', async (_name, thrown) => {
    const { service, emitted } = await serviceOf(throws(thrown))
    expectProblem(await service.ask('GET', '/'), SERVER_ERROR)
    expect(emitted).toHaveLength(1)
    expect(emitted[0]?.error).toBeInstanceOf(Error)
    expect(Object.is(emitted[0]?.error.cause, thrown)).toBe(true)
  })

  it('is told nothing where the service has a log, of a path without a route, or of a status', async () => {
    const { entries, log } = keepEntries()
    const logged = await serviceOf(throws(new Error('SECRET')), { log })
    expectProblem(await logged.service.ask('GET', '/'), SERVER_ERROR)
    expect([logged.emitted.length, entries.length]).toEqual([0, 1])

    const quiet = await serviceOf(
      (context) => {
        if (context.path === '/bare') context.status = 403
      },
      { fillBareStatuses: true },
    )
    expectProblem(await quiet.service.ask('GET', '/nowhere'), { title: 'Not Found', status: 404 })
    expectProblem(await quiet.service.ask('GET', '/bare'), { title: 'Forbidden', status: 403 })
    expect((await quiet.service.ask('GET', '/%E0%A4%A')).status).toBe(400)
    expect(quiet.emitted).toEqual([])
  })

  it('is told of a 5xx that the service sent without content', async () => {
    const { service, emitted } = await serviceOf(
      (context) => {
        context.status = 503
      },
      { fillBareStatuses: true },
    )
    expectProblem(await service.ask('GET', '/'), { title: 'Service Unavailable', status: 503 })
    expect(emitted).toMatchObject([{ error: { message: 'the service sent 503 without content' } }])
  })

  it('may throw, or be missing', async () => {
    const { app, service } = await serviceOf(throws(new Error('SECRET')))
    app.prependListener('error', throws(new Error('a listener')))
    expectProblem(await service.ask('GET', '/'), SERVER_ERROR)
    app.removeAllListeners('error')
    expectProblem(await service.ask('GET', '/'), SERVER_ERROR)
  })

  it('is not told of a client that has gone', async () => {
    let entered: () => void = () => undefined
    const inside = new Promise<void>((resolve) => {
      entered = resolve
    })
    let left: Promise<unknown> = Promise.resolve()
    const { service, emitted } = await serviceOf((context) => {
      left = once(context.res, 'close').then(() => {
        throw new Error('nobody listens')
      })
      entered()
      return left
    })
    const connection = await openConnection(service.port)
    connection.send(formatRequest('GET', '/'))
    await inside
    connection.socket.destroy()
    await expect(left).rejects.toThrow('nobody listens')
    await service.ask('GET', '/alive')
    expect(emitted).toEqual([])
  })
})

describe('a 4xx that hides an error', () => {
  const driver = Object.assign(new Error('duplicate key SECRET'), { code: '23505' })

  it.each([
    ['map, with its cause', { map: (thrown: unknown) => problem(409, { cause: thrown }) }, driver],
    ['map, without', { map: () => problem(409) }, driver],
    ['the error itself', {}, Object.assign(driver, { status: 409 })],
  ])('of %s: listeners get the problem, and the errors behind it are printed', async (_name, options, thrown) => {
    const info = vi.spyOn(console, 'info').mockReturnValue()
    const { service, emitted } = await serviceOf(throws(thrown), options)
    expect((await service.ask('GET', '/orders')).status).toBe(409)
    expect(emitted).toMatchObject([{ error: { name: 'Problem', status: 409, expose: true } }])
    const line = 'GET /orders 409 Conflict\n  caused by Error: duplicate key SECRET (code 23505)'
    expect(info.mock.calls).toEqual([[line]])
  })

  it('prints what was left out of a response, of a 5xx too', async () => {
    const info = vi.spyOn(console, 'info').mockReturnValue()
    const members = () => {
      throw new Error('no')
    }
    const { service } = await serviceOf((context) => context.throw(409, 'The order exists.'), { members })
    expect((await service.ask('GET', '/orders')).status).toBe(409)
    expect(info.mock.calls.join()).toContain('GET /orders 409 Conflict\n  left out members: the hook threw Error: no')
    const failing = await serviceOf(throws(new Error('broken')), { members })
    expect((await failing.service.ask('GET', '/orders')).status).toBe(500)
    expect(info.mock.calls.join()).toContain('500 Internal Server Error\n  left out members')
  })

  it('prints nothing where the service is silent', async () => {
    const info = vi.spyOn(console, 'info').mockReturnValue()
    const { app, service } = await serviceOf(throws(driver), { map: () => problem(409) })
    app.silent = true
    expect((await service.ask('GET', '/')).status).toBe(409)
    expect(info).not.toHaveBeenCalled()
  })
})

describe("Koa's own listener", () => {
  it('prints a 5xx with its stack, and no 4xx, mapped or not', async () => {
    const print = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const app = new Koa()
    app.use(problems({ map: (thrown) => (thrown instanceof RangeError ? problem(409) : undefined) }))
    vi.spyOn(console, 'info').mockReturnValue()
    const service = await start(
      app.use((context, next) => {
        if (context.path === '/mapped') throw new RangeError('of the database')
        if (context.path === '/conflict') context.throw(409, 'The order exists.')
        if (context.path === '/bug') throw new Error('SECRET')
        if (context.path === '/null') throw null
        return next()
      }),
    )
    for (const path of ['/conflict', '/mapped', '/nowhere']) await service.ask('GET', path)
    expect(print).not.toHaveBeenCalled()
    expectProblem(await service.ask('GET', '/bug'), SERVER_ERROR)
    expect(print).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Error: SECRET'))
    expectProblem(await service.ask('GET', '/null'), SERVER_ERROR)
    expect(print).toHaveBeenCalledTimes(2)
  })
})

function hostile(): object {
  const refuse = () => {
    throw new Error('SECRET')
  }
  return new Proxy({}, { get: refuse, has: refuse, getPrototypeOf: refuse, ownKeys: refuse })
}
