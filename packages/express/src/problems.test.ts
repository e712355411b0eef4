import { connect } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import Boom from '@hapi/boom'
import { problem } from '@statuskit/core'
import express, { type Express } from 'express'
import createError from 'http-errors'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Answer, type Service, startService } from '../test/service.ts'
import { problems } from './problems.ts'

let service: Service | undefined
const rejections = vi.fn()

beforeEach(() => {
  process.on('unhandledRejection', rejections)
  process.on('uncaughtException', rejections)
})

afterEach(async () => {
  await service?.close()
  service = undefined
  process.off('unhandledRejection', rejections)
  process.off('uncaughtException', rejections)
  expect(rejections).not.toHaveBeenCalled()
})

/** What a route throws, asked for once; then the service must still answer. */
async function answerTo(
  routes: (app: Express) => void,
  method = 'GET',
  path = '/',
  more?: Parameters<Service['ask']>[2],
): Promise<Answer> {
  service = await startService((app) => {
    app.get('/alive', (_request, response) => {
      response.send('yes')
    })
    routes(app)
  })
  const answer = await service.ask(method, path, more)
  expect(await service.ask('GET', '/alive')).toMatchObject({ status: 200, body: 'yes' })
  return answer
}

function throwing(thrown: unknown): (app: Express) => void {
  return (app) =>
    app.get('/', () => {
      throw thrown
    })
}

function expectProblem(answer: Answer, document: { title: string; status: number; detail?: string }): void {
  const body = JSON.parse(answer.body)
  expect(body).toEqual({ type: 'about:blank', ...document })
  expect(answer.status).toBe(body.status)
  expect(answer.phrase).toBe(document.title)
  expect(answer.headers).toMatchObject({
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  expect(answer.cut).toBe(false)
}

const SERVER_ERROR = { title: 'Internal Server Error', status: 500 }

describe('what is thrown', () => {
  it('answers a problem with its fields', async () => {
    const answer = await answerTo(throwing(problem(401, { challenge: { scheme: 'Bearer', realm: 'a "b"' } })))
    expectProblem(answer, { title: 'Unauthorized', status: 401 })
    expect(answer.headers['www-authenticate']).toBe('Bearer realm="a \\"b\\""')
    expect(service?.entries).toMatchObject([{ level: 'info', problem: { status: 401 }, omitted: [], aborted: false }])
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
    expect(service?.entries).toHaveLength(1)
    expect(service?.entries[0]?.level).toBe('error')
    expect(service?.entries[0]?.thrown === values[index]).toBe(true)
  })

  it('answers what is thrown after an await, in middleware, in a nested router, or passed to next', async () => {
    service = await startService((app) => {
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
    expectProblem(await (service as Service).ask('GET', '/async'), SERVER_ERROR)
  })
})

describe('errors of other packages', () => {
  it('takes status, headers and exposed messages of http-errors', async () => {
    expectProblem(await answerTo(throwing(createError(404, 'No order 7.'))), {
      title: 'Not Found',
      status: 404,
      detail: 'No order 7.',
    })
    await service?.close()
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
    expect(service?.entries[0]?.omitted.map(({ what }) => what)).toEqual(['X-Bad', 'X Bad', 'X-Long'])
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
    expectProblem(await (service as Service).ask('GET', '/%E0%A4%A'), {
      title: 'Bad Request',
      status: 400,
      detail: 'The path has a malformed percent-encoding.',
    })
  })
})

describe('the response that was begun', () => {
  it('keeps what the service set for every response, and drops what described the content', async () => {
    const answer = await answerTo((app) => {
      app.get('/', (_request, response) => {
        response.set({
          'Access-Control-Allow-Origin': '*',
          'X-Request-Id': '7',
          'Set-Cookie': 'a=b',
          Vary: 'Origin',
          'Cache-Control': 'public, max-age=600',
          'Content-Type': 'text/csv',
          'Content-Encoding': 'gzip',
          'Content-Language': 'de',
          'Content-Range': 'bytes 0-1/2',
          ETag: '"x"',
          'Last-Modified': 'Sun, 06 Nov 1994 08:49:37 GMT',
        })
        response.statusMessage = 'Fine'
        throw problem(404)
      })
    })
    expectProblem(answer, { title: 'Not Found', status: 404 })
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'x-request-id': '7',
      'set-cookie': 'a=b',
      vary: 'Origin, Accept',
    })
    for (const name of ['content-encoding', 'content-language', 'content-range', 'etag', 'last-modified']) {
      expect(answer.headers).not.toHaveProperty(name)
    }
  })

  it('is cut when it was half sent, without a second body', async () => {
    const answer = await answerTo((app) => {
      app.get('/', async (_request, response) => {
        response.write('first')
        await new Promise((resolve) => setImmediate(resolve))
        throw new Error('SECRET')
      })
    })
    expect(answer.status).toBe(200)
    expect(answer.cut).toBe(true)
    expect(answer.body).toContain('first')
    expect(answer.body).not.toContain('about:blank')
  })

  it('is cut when its stream fails', async () => {
    const answer = await answerTo((app) => {
      app.get('/', async (_request, response) => {
        const source = Readable.from(
          (async function* () {
            yield 'first'
            throw new Error('SECRET')
          })(),
        )
        await pipeline(source, response)
      })
    })
    expect(answer.cut).toBe(true)
    expect(answer.body).not.toContain('about:blank')
    // The failure is the service's own, though the pipeline has closed the response.
    expect(service?.entries).toMatchObject([{ level: 'error', aborted: false, thrown: { message: 'SECRET' } }])
  })

  it('is left alone when it was complete', async () => {
    const answer = await answerTo((app) => {
      app.get('/', (_request, response) => {
        response.send('whole')
        throw new Error('late')
      })
    })
    expect(answer).toMatchObject({ status: 200, body: 'whole', cut: false })
    expect(service?.entries).toHaveLength(1)
  })

  it('has no body for HEAD, with the headers of GET', async () => {
    const head = await answerTo(throwing(problem(404, { detail: 'x' })), 'HEAD')
    const get = await (service as Service).ask('GET', '/')
    expect(head.body).toBe('')
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' })
  })
})

describe('a client that goes away', () => {
  it('gets no response, and is logged as aborted', async () => {
    let enter: () => void = () => undefined
    const entered = new Promise<void>((resolve) => {
      enter = resolve
    })
    service = await startService((app) => {
      app.get('/', async (_request, response) => {
        enter()
        await new Promise((resolve) => response.once('close', resolve))
        throw new Error('nobody listens')
      })
    })
    const socket = connect(service.port, '127.0.0.1')
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
    await entered
    socket.destroy()
    await vi.waitFor(() => expect(service?.entries).toMatchObject([{ level: 'info', aborted: true }]))
  })

  it('is logged as aborted when it leaves in the middle of an upload', async () => {
    service = await startService((app) => app.use(express.json()))
    const socket = connect(service.port, '127.0.0.1')
    socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"a":')
    await new Promise((resolve) => setImmediate(resolve))
    socket.end()
    await vi.waitFor(() => expect(service?.entries).toMatchObject([{ level: 'info', aborted: true }]))
  })
})

it('answers a thousand failing requests on kept-alive connections', async () => {
  service = await startService(throwing(problem(404, { stack: false })))
  const url = `http://127.0.0.1:${service.port}/`
  const answers = await Promise.all(
    Array.from({ length: 1000 }, async () => {
      const response = await fetch(url)
      return { status: response.status, body: await response.json() }
    }),
  )
  const right = { status: 404, body: { type: 'about:blank', title: 'Not Found', status: 404 } }
  expect(answers.every((answer) => JSON.stringify(answer) === JSON.stringify(right))).toBe(true)
})

it('sends Upgrade and Connection with a 426', async () => {
  const answer = await answerTo(throwing(problem(426, { upgrade: ['TLS/1.2'] })))
  expectProblem(answer, { title: 'Upgrade Required', status: 426 })
  expect(answer.headers).toMatchObject({ upgrade: 'TLS/1.2', connection: 'upgrade, close' })
})

describe('pipelined requests', () => {
  /** Sends requests in one write, and gives all that comes back until the server ends the connection. */
  async function pipeline(paths: readonly string[]): Promise<string> {
    service = await startService((app) => {
      app.get('/slow', (_request, response) => {
        setImmediate(() => setImmediate(() => response.send('slow')))
      })
      app.get('/throws', () => {
        throw problem(409, { stack: false })
      })
      app.get('/breaks', (_request, response) => {
        response.write('half')
        throw new Error('SECRET')
      })
    })
    const socket = connect(service.port, '127.0.0.1')
    let received = ''
    socket.on('data', (chunk) => {
      received += chunk
    })
    const ended = new Promise((resolve) => socket.on('close', resolve))
    socket.on('error', () => undefined)
    const last = paths.length - 1
    socket.write(
      paths
        .map((path, at) => `GET ${path} HTTP/1.1\r\nHost: a\r\n${at === last ? 'Connection: close\r\n' : ''}\r\n`)
        .join(''),
    )
    await ended
    return received
  }

  const statuses = (received: string) => [...received.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status))

  it('are answered in their order, those that fail too', async () => {
    expect(statuses(await pipeline(['/slow', '/throws', '/nowhere', '/slow']))).toEqual([200, 409, 404, 200])
    expect(service?.entries.map(({ aborted }) => aborted)).toEqual([false, false])
  })

  it('cut a half-sent response when its turn comes, not the one before it', async () => {
    const received = await pipeline(['/slow', '/breaks'])
    expect(received).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*slow/)
    expect(received).not.toContain('about:blank')
    expect(service?.entries).toMatchObject([{ level: 'error', aborted: false }])
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
  expect(service?.entries[0]?.thrown).toMatchObject({ message: expect.stringContaining('app.use(problems())') })
})
