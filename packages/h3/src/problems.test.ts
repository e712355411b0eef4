import { createRequire } from 'node:module'
import { problem } from '@statuskit/core'
import { expectProblem, onlyEntry } from '@statuskit/testkit'
import {
  getValidatedQuery,
  H3,
  type H3Event,
  HTTPError,
  HTTPResponse,
  handleCors,
  onError,
  readBody,
  requireBasicAuth,
  setCookie,
  useSession,
} from 'h3'
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest'
import { serve } from '../test/service.ts'
import { problems } from './index.ts'

const SERVER_ERROR = { title: 'Internal Server Error', status: 500 }
const CONFLICT = { title: 'Conflict', status: 409 }
const conflict = () => {
  throw problem(409)
}
const bug = () => {
  throw new Error('bug')
}

let printed: MockInstance
let line: MockInstance
beforeEach(() => {
  printed = vi.spyOn(console, 'error').mockReturnValue()
  line = vi.spyOn(console, 'info').mockReturnValue()
})
afterEach(() => void vi.restoreAllMocks())

describe('problems', () => {
  it('refuses h3 1 at the first use, and names the version that it needs', () => {
    const { createApp } = createRequire(import.meta.url)('h3-1') as { createApp(): unknown }
    expect(() => problems(createApp() as never)).toThrow(
      '@statuskit/h3 needs h3 2; this app runs h3 1. Run `npm install h3@2`.',
    )
  })

  it.each([
    ['a handler', (app: H3) => app.get('/', () => problem(409))],
    ['a middleware', (app: H3) => app.use(async () => problem(409)).get('/', () => 'x')],
  ])('answers with a problem that is returned by %s', async (_what, define) => {
    const service = serve((app) => void define(app))
    expectProblem(await service.ask('GET', '/'), CONFLICT)
    expect(onlyEntry(service)).toMatchObject({ problem: { status: 409 } })
  })

  it('refuses what is no app, and says how it is called', () => {
    const message = '@statuskit/h3: the first argument of problems() is not an h3 app. Write problems(app, options).'
    expect(() => problems({ traceId: true } as never)).toThrow(message)
    expect(() => problems(undefined as never)).toThrow(TypeError)
  })

  it('refuses an app that has an onError, which would never be called, and says what to do', () => {
    expect(() => problems(new H3({ onError: () => undefined }))).toThrow(
      '@statuskit/h3: the app already has an onError. Remove it, and use the options map and log.',
    )
  })

  it('refuses an app that is served already', () => {
    const app = new H3()
    Object.freeze(app.config)
    expect(() => problems(app)).toThrow(
      '@statuskit/h3: the app is already being served. Call problems(app) before serve(app).',
    )
  })

  it("gives hooks h3's event", async () => {
    const service = serve(
      (app) =>
        app.use((event) => {
          event.context.user = 'Ada'
        }),
      { members: ({ raw }) => ({ user: raw?.context.user, path: raw?.url.pathname }) },
    )
    expectProblem(await service.ask('GET', '/x'), { title: 'Not Found', status: 404, user: 'Ada', path: '/x' })
  })
})

describe('the log', () => {
  const app = () => {
    const made = new H3()
    problems(made)
    return made
      .get('/bug', bug)
      .get('/conflict', conflict)
      .get('/bigint', () => ({ big: 10n }))
  }

  it('is the console, where h3 would print problems too', async () => {
    await app().request('/conflict')
    await app().request('/nowhere')
    expect(line.mock.calls).toEqual([
      ['GET http://localhost/conflict 409 Conflict'],
      ['GET http://localhost/nowhere 404 Not Found'],
    ])
    expect(printed).not.toHaveBeenCalled()
  })

  it.each<[string, (event: H3Event) => unknown, string[]]>([
    ['an HTTPError', () => Promise.reject(HTTPError.status(409, 'Too late')), ['HTTPError: Too late']],
    [
      'an HTTPError with a cause',
      () => Promise.reject(new HTTPError('taken', { status: 409, data: 7, cause: new RangeError('inner') })),
      ['HTTPError: taken', 'RangeError: inner'],
    ],
    ['a failed login', (event) => requireBasicAuth(event, { password: 'x' }), ['HTTPError: Authentication required']],
    ['JSON that cannot be parsed', (event) => readBody(event), ['HTTPError: Invalid JSON body']],
    ['invalid input', (event) => getValidatedQuery(event, () => false as never), ['HTTPError: Validation failed']],
    [
      'a validator that throws',
      (event) =>
        getValidatedQuery(event, () => {
          throw new TypeError('no x')
        }),
      ['TypeError: no x'],
    ],
  ])('has each cause once, and not the details of an HTTPError: %s', async (_name, handler, causes) => {
    await app().post('/', handler).request('/', { method: 'POST', body: '{' })
    const lines = String(line.mock.lastCall?.[0]).split('\n')
    expect(lines.filter((each) => each.includes('caused by'))).toEqual(causes.map((each) => `  caused by ${each}`))
  })

  it('has an error once, whoever prints it', async () => {
    await app().request('/bug')
    expect(printed.mock.calls).toEqual([[expect.stringContaining('Error: bug')]])
    await app().request('/bigint')
    expect(printed.mock.calls.slice(1)).toEqual([[expect.objectContaining({ name: 'HTTPError', unhandled: true })]])
  })

  it('has what the response lacks, though h3 has printed the error', async () => {
    const made = new H3()
    problems(made, { members: bug })
    await made.get('/', () => ({ big: 10n })).request('/')
    expect(printed.mock.calls).toHaveLength(2)
    expect(printed.mock.calls[1]?.[0]).toMatch(/left out members: the hook threw Error: bug/)
  })

  it('has what h3 does not print where it is silent', async () => {
    const made = new H3({ silent: true })
    problems(made)
    await made.get('/', () => ({ big: 10n })).request('/')
    expect(printed.mock.calls).toEqual([[expect.stringContaining('TypeError: Do not know how to serialize a BigInt')]])
  })
})

describe('an app with parts', () => {
  it('answers for parts, with their middleware', async () => {
    const part = new H3()
      .use(async (_event, next) => next())
      .get('/fails', conflict)
      .put('/nothing', () => {
        throw null
      })
    const service = serve((app) => app.mount('/part', part))
    expectProblem(await service.ask('GET', '/part/fails'), CONFLICT)
    expectProblem(await service.ask('PUT', '/part/nothing'), SERVER_ERROR)
    const refused = await service.ask('POST', '/part/nothing')
    expect([refused.status, refused.headers.allow]).toEqual([405, 'PUT'])
    expectProblem(await service.ask('GET', '/part/nowhere'), { title: 'Not Found', status: 404 })
  })

  it('leaves the answers of a fetch handler alone, also to HEAD', async () => {
    const part = new H3()
    problems(part, { log: () => undefined })
    part.get('/fails', conflict)
    const service = serve((app) => app.mount('/part', part.fetch), { fillBareStatuses: true })
    expectProblem(await service.ask('GET', '/part/fails'), CONFLICT)
    expect(await service.ask('HEAD', '/part/fails')).toMatchObject({ status: 409, body: '' })
    expect(service.entries).toEqual([])
  })

  it('lets a middleware of the service answer first', async () => {
    const service = serve((app) =>
      app
        .use(onError((error) => (error.message === 'bug' ? 'handled' : undefined)))
        .get('/bug', bug)
        .get('/conflict', conflict),
    )
    expect(await service.ask('GET', '/bug')).toMatchObject({ status: 200, body: 'handled' })
    expectProblem(await service.ask('GET', '/conflict'), CONFLICT)
    expect(onlyEntry(service)).toMatchObject({ thrown: { name: 'Problem' } })
  })

  it('answers for middleware that goes before it', async () => {
    const app = new H3().use('/bug', bug)
    problems(app, { log: () => undefined })
    const response = await app.request('/bug')
    expect([response.status, await response.json()]).toEqual([500, { type: 'about:blank', ...SERVER_ERROR }])
  })
})

describe('what fails outside of handlers', () => {
  it('is answered: the hook onRequest', async () => {
    const service = serve(() => undefined, {}, { onRequest: conflict })
    expectProblem(await service.ask('GET', '/'), CONFLICT)
    expect(onlyEntry(service)).toMatchObject({ thrown: { name: 'Problem' } })
  })

  it('is answered: an error that is returned', async () => {
    const service = serve((app) =>
      app.get('/', () => new HTTPError({ status: 409 })).get('/bug', () => new Error('bug')),
    )
    expectProblem(await service.ask('GET', '/'), CONFLICT)
    expectProblem(await service.ask('GET', '/bug'), SERVER_ERROR)
    expect(printed).not.toHaveBeenCalled()
  })

  it('is what the service allows: a malformed path', async () => {
    const service = serve((app) => app.get('/:id', () => 'read'), {}, { allowMalformedURL: true })
    expect(await service.ask('GET', '/%E0%A4%A')).toMatchObject({ status: 200, body: 'read' })
  })

  it('is a 404 of h3: a mounted path with an empty segment', async () => {
    const service = serve((app) => app.mount('/part', () => new Response('in')))
    expectProblem(await service.ask('GET', '/part//x'), { title: 'Not Found', status: 404 })
  })
})

describe('headers set before the error', () => {
  it('are those of CORS, cookies and sessions, once each', async () => {
    const service = serve((app) =>
      app
        .use((event) => {
          handleCors(event, { origin: ['https://spa.example'] })
        })
        .get('/', async (event) => {
          event.res.headers.set('Cache-Control', 'public')
          setCookie(event, 'a', '1')
          event.res.errHeaders.append('Set-Cookie', 'b=2')
          event.res.errHeaders.set('Content-Language', 'de')
          const session = await useSession(event, { password: 'x'.repeat(32) })
          await session.update({ user: 7 })
          throw problem(409)
        }),
    )
    const answer = await service.ask('GET', '/', { headers: { Origin: 'https://spa.example' } })
    expectProblem(answer, CONFLICT, 'origin, Accept')
    expect(answer.headers['access-control-allow-origin']).toBe('https://spa.example')
    expect(answer.headers['content-language']).toBeUndefined()
    const cookies = answer.lines.filter((each) => each.startsWith('set-cookie')).map((each) => each.slice(12, 15))
    expect(cookies).toEqual(['a=1', 'h3=', 'b=2'])
  })
})

describe('bare statuses', () => {
  it('are filled, with the headers of the response, and not where there is content', async () => {
    const headers = { 'WWW-Authenticate': 'Basic realm="x"' }
    const service = serve(
      (app) =>
        app
          .get('/fetch', () => new Response(null, { status: 401, headers }))
          .get('/own', () => new HTTPResponse('', { status: 401, headers }))
          .get('/async', async (event) => {
            event.res.status = 403
            return null
          })
          .get('/data', (event) => {
            event.res.status = 403
            return { own: true }
          })
          .get('/ok', () => null),
      { fillBareStatuses: true },
    )
    for (const path of ['/fetch', '/own']) {
      const answer = await service.ask('GET', path)
      expectProblem(answer, { title: 'Unauthorized', status: 401 })
      expect(answer.headers['www-authenticate']).toBe('Basic realm="x"')
    }
    expectProblem(await service.ask('GET', '/async'), { title: 'Forbidden', status: 403 })
    expect(await service.ask('GET', '/data')).toMatchObject({ status: 403, body: '{"own":true}' })
    expect(await service.ask('GET', '/ok')).toMatchObject({ status: 200, body: '' })
  })
})
