import Boom from '@hapi/boom'
import { problem } from '@statuskit/core'
import express, { type Express } from 'express'
import createError from 'http-errors'
import { describe, expect, it } from 'vitest'
import type { Answer, Service } from '../test/service.ts'
import { expectProblem, throwing, watchServices } from '../test/watched.ts'
import { problems } from './problems.ts'

const start = watchServices()
let service: Service

/** What is answered to a request; then the service must still answer. */
async function answerTo(
  routes: (app: Express) => void,
  method = 'GET',
  path = '/',
  more?: Parameters<Service['ask']>[2],
): Promise<Answer> {
  service = await start(routes)
  const answer = await service.ask(method, path, more)
  expect(await service.ask('GET', '/alive')).toMatchObject({ status: 200, body: 'yes' })
  return answer
}

const SERVER_ERROR = { title: 'Internal Server Error', status: 500 }

describe('what is thrown', () => {
  it('answers a problem with its fields', async () => {
    const answer = await answerTo(throwing(problem(401, { challenge: { scheme: 'Bearer', realm: 'a "b"' } })))
    expectProblem(answer, { title: 'Unauthorized', status: 401 })
    expect(answer.headers['www-authenticate']).toBe('Bearer realm="a \\"b\\""')
    expect(service.entries).toMatchObject([{ level: 'info', problem: { status: 401 }, omitted: [], aborted: false }])
  })

  const values: readonly unknown[] = [
    'SECRET',
    Symbol('SECRET'),
    10n,
    () => 'SECRET',
    new Error('SECRET', { cause: new Error('SECRET') }),
    Object.freeze(new Error('SECRET')),
    { status: 204 },
    { status: 1000 },
    new Proxy(
      {},
      {
        get() {
          throw new Error('SECRET')
        },
        has() {
          throw new Error('SECRET')
        },
      },
    ),
  ]

  it.each([...values.keys()])('answers the thrown value %i with a bare 500', async (index) => {
    expectProblem(await answerTo(throwing(values[index])), SERVER_ERROR)
    expect(service.entries).toHaveLength(1)
    expect(service.entries[0]?.level).toBe('error')
    expect(service.entries[0]?.thrown === values[index]).toBe(true)
  })

  it('answers what is thrown after an await, in middleware, in a nested router, or passed to next', async () => {
    service = await start((app) => {
      app.get('/async', async () => {
        await Promise.resolve()
        throw new Error('SECRET')
      })
      const router = express.Router()
      router.use('/middleware', (_request, _response, next) => next(problem(403)))
      router.get('/deep/:id', async () => {
        throw problem(409)
      })
      app.use('/nested', router)
    })
    expectProblem(await service.ask('GET', '/async'), SERVER_ERROR)
    expectProblem(await service.ask('GET', '/nested/middleware'), { title: 'Forbidden', status: 403 })
    expectProblem(await service.ask('GET', '/nested/deep/7'), { title: 'Conflict', status: 409 })
  })

  // Express loses a falsy value that is thrown synchronously, and makes an error of one that rejects.
  it.each([null, undefined, 0, '', false])('answers the falsy %o as Express hands it on', async (thrown) => {
    const answer = await answerTo((app) => {
      app.get('/', () => {
        throw thrown
      })
      app.get('/async', () => Promise.reject(thrown))
    })
    expectProblem(answer, { title: 'Not Found', status: 404 })
    expectProblem(await service.ask('GET', '/async'), SERVER_ERROR)
  })
})

describe('errors of other packages', () => {
  it('takes status, headers and exposed messages of http-errors', async () => {
    expectProblem(await answerTo(throwing(createError(404, 'No order 7.'))), {
      title: 'Not Found',
      status: 404,
      detail: 'No order 7.',
    })
    const answer = await answerTo(throwing(createError(503, 'SECRET', { headers: { 'Retry-After': '120' } })))
    expectProblem(answer, { title: 'Service Unavailable', status: 503 })
    expect(answer.headers['retry-after']).toBe('120')
  })

  it('takes status, headers and messages of Boom', async () => {
    const answer = await answerTo(throwing(Boom.unauthorized('Token expired.', 'Bearer')))
    expectProblem(answer, { title: 'Unauthorized', status: 401, detail: 'Token expired.' })
    expect(answer.headers['www-authenticate']).toMatch(/^Bearer/)
  })

  it('answers its own status whatever the headers of the error are', async () => {
    const headers = { 'X-Bad': 'a\r\nSet-Cookie: x=y', 'X Bad': 'b', 'X-Long': 'x'.repeat(65_536), 'X-Good': 'c' }
    const answer = await answerTo(throwing(Object.assign(new Error('x'), { status: 409, headers })))
    expectProblem(answer, { title: 'Conflict', status: 409 })
    expect(answer.headers).not.toHaveProperty('set-cookie')
    expect(answer.headers['x-good']).toBe('c')
    expect(service.entries[0]?.omitted.map(({ what }) => what)).toEqual(['X-Bad', 'X Bad', 'X-Long'])
  })
})

describe('errors of Express itself', () => {
  const parsing = (app: Express) => {
    app.use(express.json({ limit: 100 }))
    app.post('/', (request, response) => {
      response.json(request.body)
    })
    app.get('/items/:id', (request, response) => {
      response.json(request.params)
    })
  }
  const json = { 'Content-Type': 'application/json' }

  it.each([
    ['malformed', { headers: json, body: '{"SECRET' }, 400, 'Bad Request', 'The request content could not be parsed.'],
    [
      'too large',
      { headers: json, body: `"${'x'.repeat(200)}"` },
      413,
      'Content Too Large',
      'The request content is larger than the server accepts.',
    ],
    [
      'in an unknown charset',
      { headers: { 'Content-Type': 'application/json; charset=SECRET' }, body: '{}' },
      415,
      'Unsupported Media Type',
      'The charset of the request content is not supported.',
    ],
    [
      'in an unknown coding',
      { headers: { ...json, 'Content-Encoding': 'SECRET' }, body: '{}' },
      415,
      'Unsupported Media Type',
      'The content coding of the request is not supported.',
    ],
  ])('answers content that is %s without a word of it', async (_name, request, status, title, detail) => {
    expectProblem(await answerTo(parsing, 'POST', '/', request), { title, status, detail })
  })

  it('answers a malformed path with a 400, in a route and outside of any', async () => {
    expectProblem(await answerTo(parsing, 'GET', '/items/%E0%A4%A'), { title: 'Bad Request', status: 400 })
    expectProblem(await service.ask('GET', '/%E0%A4%A'), {
      title: 'Bad Request',
      status: 400,
      detail: 'The path has a malformed percent-encoding.',
    })
  })
})

it('sets cookies, links and Vary beside those of the service', async () => {
  const answer = await answerTo((app) => {
    app.get('/', (_request, response) => {
      response.set({ Vary: 'Origin', Link: '</a>; rel="help"', 'Set-Cookie': 'sid=1' })
      throw problem(409, { headers: { Vary: 'Accept-Language', Link: '</b>; rel="next"', 'Set-Cookie': 'a=1' } })
    })
  })
  expect(answer.lines.filter((line) => /^(?:Vary|Link|Set-Cookie):/i.test(line)).sort()).toEqual([
    'Link: </a>; rel="help"',
    'Link: </b>; rel="next"',
    'Set-Cookie: a=1',
    'Set-Cookie: sid=1',
    expect.stringMatching(/^Vary: Origin, Accept-Language/),
  ])
})

it("gives a 405 of another package the router's methods", async () => {
  const answer = await answerTo(throwing(createError(405)))
  expectProblem(answer, { title: 'Method Not Allowed', status: 405 })
  expect(answer.headers.allow).toBe('GET, HEAD')
})

it('has its own words for content that does not decompress', async () => {
  const answer = await answerTo((app) => app.use(express.json()), 'POST', '/', {
    headers: { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' },
    body: '{}',
  })
  expectProblem(answer, { title: 'Bad Request', status: 400, detail: 'The request content could not be parsed.' })
})

it('tells when it was given to Express without being called', async () => {
  const answer = await answerTo((app) => app.use(problems as never))
  expectProblem(answer, SERVER_ERROR)
  expect(service.entries[0]?.thrown).toMatchObject({ message: expect.stringContaining('app.use(problems())') })
})
