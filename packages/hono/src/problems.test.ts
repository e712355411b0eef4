import { createRequire } from 'node:module'
import { problem } from '@statuskit/core'
import { expectProblem, onlyEntry } from '@statuskit/testkit'
import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { describe, expect, it, vi } from 'vitest'
import { serve } from '../test/service.ts'
import { problems } from './index.ts'

const SERVER_ERROR = { title: 'Internal Server Error', status: 500 }
const conflict = () => {
  throw problem(409)
}

describe('problems', () => {
  it('refuses an application that has routes already, and says what to do', () => {
    const app = new Hono().use(async (_context, next) => next()).get('/', (context) => context.text('late'))
    expect(() => problems(app)).toThrow(
      '@statuskit/hono: the application already has routes. Call problems(app) before you add any.',
    )
  })

  it('refuses what is no application, and says how it is called', () => {
    expect(() => problems({ traceId: true } as never)).toThrow(
      '@statuskit/hono: the first argument of problems() is not a Hono application. Write problems(app, options).',
    )
    expect(() => problems(undefined as never)).toThrow(TypeError)
  })

  it('refuses an older Hono at the first use, and names the version that it needs', () => {
    const { Hono: OlderHono } = createRequire(import.meta.url)('hono-4.7') as typeof import('hono')
    const app = new OlderHono()
    problems(app)
    expect(() => app.get('/', (context) => context.text('x'))).toThrow(
      '@statuskit/hono needs Hono 4.8 or later; this application runs an older version. Run `npm install hono@4`.',
    )
  })

  it('logs to the console where the service sets no log', async () => {
    const logged = vi.spyOn(console, 'info').mockReturnValue()
    const app = new Hono()
    problems(app)
    await app.request('/nowhere')
    expect(logged.mock.calls).toEqual([['GET http://localhost/nowhere 404 Not Found']])
    logged.mockRestore()
  })

  it.each([
    ['a handler', (app: Hono) => app.get('/', (() => problem(409)) as never)],
    ['a handler that is async', (app: Hono) => app.get('/', (async () => problem(409)) as never)],
    [
      'a middleware',
      (app: Hono) => app.use((async () => problem(409)) as never).get('/', (context) => context.text('x')),
    ],
  ])('answers with a problem that is returned by %s', async (_what, define) => {
    const service = serve((app) => void define(app))
    expectProblem(await service.ask('GET', '/'), { title: 'Conflict', status: 409 })
    expect(onlyEntry(service)).toMatchObject({ problem: { status: 409 } })
  })

  it("gives hooks Hono's context", async () => {
    const service = serve(
      (app) =>
        app.use(async (context, next) => {
          context.set('user' as never, 'Ada' as never)
          await next()
        }),
      { members: ({ raw }) => ({ user: raw?.get('user'), path: raw?.req.path }) },
    )
    expectProblem(await service.ask('GET', '/x'), { title: 'Not Found', status: 404, user: 'Ada', path: '/x' })
  })
})

describe('an application with parts', () => {
  it('answers for a part, whose own onError runs first', async () => {
    const part = new Hono().get('/fails', conflict).get('/nothing', () => {
      throw null
    })
    const own = new Hono().onError((error, context) => {
      if (error.message === 'own') return context.text('handled', 400)
      throw error
    })
    own.get('/own', () => {
      throw new Error('own')
    })
    own.get('/passed', conflict)
    const service = serve((app) => app.route('/part', part).route('/with', own))
    expectProblem(await service.ask('GET', '/part/fails'), { title: 'Conflict', status: 409 })
    expectProblem(await service.ask('GET', '/part/nothing'), SERVER_ERROR)
    expect(await service.ask('GET', '/with/own')).toMatchObject({ status: 400, body: 'handled' })
    expectProblem(await service.ask('GET', '/with/passed'), { title: 'Conflict', status: 409 })
  })

  it('answers what a part throws, Error or not, if only the part was given to problems()', async () => {
    const part = new Hono()
    problems(part, { log: () => undefined })
    part.get('/fails', conflict).get('/nothing', () => {
      throw null
    })
    const app = new Hono().route('/part', part)
    expect((await app.request('/part/fails')).status).toBe(409)
    const response = await app.request('/part/nothing')
    expect([response.status, await response.json()]).toEqual([500, { type: 'about:blank', ...SERVER_ERROR }])
  })

  it('leaves what other packages read of a handler, and what a middleware answers after next()', async () => {
    const app = new Hono()
    problems(app, { log: () => undefined })
    app.use(async (context, next) => {
      await next()
      context.header('X-After', context.res.status.toString())
    })
    const described = Symbol('described')
    const handler = Object.assign(
      async function getOrder() {
        throw 'SECRET'
      },
      { [described]: true },
    )
    app.get('/orders', handler as never)
    const listed = app.routes.at(-1)?.handler as unknown as typeof handler
    expect([listed.name, listed.length, listed[described]]).toEqual(['getOrder', 0, true])
    const response = await app.request('/orders')
    expect([response.status, response.headers.get('x-after')]).toEqual([500, '500'])
  })

  it('answers with a base path, and for what context.notFound() answers', async () => {
    const app = new Hono().basePath('/api')
    problems(app, { log: () => undefined })
    app.get('/orders/:id', (context) => context.notFound())
    const found = await app.request('/api/orders/7')
    expect([found.status, await found.json()]).toEqual([404, { type: 'about:blank', title: 'Not Found', status: 404 }])
    const refused = await app.request('/api/orders/7', { method: 'PUT' })
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })
})

describe('a response that was made before the error', () => {
  const after = (thrown: unknown) =>
    createMiddleware(async (_context, next) => {
      await next()
      throw thrown
    })

  it('is replaced, and its stream is cancelled', async () => {
    const cancel = vi.fn()
    const service = serve((app) =>
      app.use(after(new Error('SECRET'))).get('/', (context) => {
        context.header('X-Request-Id', '7')
        return context.body(new ReadableStream({ cancel }), 200, { ETag: '"x"', 'Content-Length': '9' })
      }),
    )
    const answer = await service.ask('GET', '/')
    expectProblem(answer, SERVER_ERROR)
    expect(answer.headers['x-request-id']).toBe('7')
    expect(cancel).toHaveBeenCalledTimes(1)
  })

  it('is replaced where its headers cannot be changed', async () => {
    const fetched = Response.redirect('https://other.example/', 302)
    const service = serve((app) => app.use(after(problem(409))).get('/', () => fetched))
    const answer = await service.ask('GET', '/')
    expectProblem(answer, { title: 'Conflict', status: 409 })
  })
})

describe('a body that is not JSON', () => {
  it('is a 400 only where the request had it', async () => {
    const service = serve((app) =>
      app
        .post('/request', async (context) => context.json(await context.req.json()))
        .post('/file', async (context) => {
          await context.req.json()
          return context.json(JSON.parse('SECRET'))
        })
        .get('/none', (context) => context.json(JSON.parse('SECRET'))),
    )
    const detail = 'The request content could not be parsed.'
    expectProblem(await service.ask('POST', '/request', { body: '{"SECRET' }), {
      title: 'Bad Request',
      status: 400,
      detail,
    })
    expectProblem(await service.ask('POST', '/file', { body: '{}' }), SERVER_ERROR)
    expectProblem(await service.ask('GET', '/none'), SERVER_ERROR)
  })

  it("is Hono's own error for `map` and `log`", async () => {
    const map = vi.fn()
    const service = serve((app) => app.post('/', async (context) => context.json(await context.req.json())), { map })
    await service.ask('POST', '/', { body: '{"SECRET' })
    const { level, thrown } = onlyEntry(service)
    expect([level, thrown]).toEqual(['info', expect.any(SyntaxError)])
    expect(map.mock.lastCall?.[0]).toBe(thrown)
  })
})

describe('bare statuses', () => {
  it('are filled once, and not where content comes later', async () => {
    const service = serve(
      (app) =>
        app
          .get('/empty', (context) => context.text('', 403))
          .get('/streams', (context) => context.body(new Blob(['a', 'b']).stream(), 403))
          .get('/read', () => new Response('x', { status: 403 })),
      { fillBareStatuses: true },
    )
    expectProblem(await service.ask('GET', '/empty'), { title: 'Forbidden', status: 403 })
    expect(await service.ask('GET', '/streams')).toMatchObject({ status: 403, body: 'ab' })
    expect(await service.ask('GET', '/read')).toMatchObject({ status: 403, body: 'x' })
    expect((await service.ask('HEAD', '/nowhere')).status).toBe(404)
    expect(service.entries.map(({ problem: { status } }) => status)).toEqual([403, 404])
  })
})
