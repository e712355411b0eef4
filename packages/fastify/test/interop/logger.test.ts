import { defineProblem, problem } from '@statuskit/core'
import { serializeError } from '@statuskit/core/adapter'
import { openConnection } from '@statuskit/testkit/node'
import { AxiosError, AxiosHeaders } from 'axios'
import type { FastifyInstance } from 'fastify'
import { expect, it, vi } from 'vitest'
import { startService } from '../service.ts'

interface Line {
  readonly level: number
  readonly msg: string
  readonly [member: string]: unknown
}

const INFO = 30
const ERROR = 50

/** A service that logs with Fastify's own pino, and the lines of it that are not of every request. */
async function start(routes: (app: FastifyInstance) => unknown, options = {}, logger = {}) {
  const written: string[] = []
  const stream = { write: (line: string) => void written.push(line) }
  const service = await startService(routes, options, { logger: { level: 'info', stream, ...logger } })
  const lines = () =>
    written
      .map((line): Line => JSON.parse(line))
      .filter(({ msg }) => !/^(?:incoming request|request completed|Server listening)/.test(msg))
  return { ...service, written: () => written.join(''), lines }
}

const OutOfStock = defineProblem({
  type: 'https://api.example/problems/out-of-stock',
  title: 'Out of stock',
  status: 503,
})

it('logs a 5xx as an error with its stack and causes, to the logger of its request', async () => {
  const service = await start((app) =>
    app.get('/', async () => {
      throw new Error('the query failed', { cause: new TypeError('no connection') })
    }),
  )
  expect((await service.ask('GET', '/')).body).not.toContain('query')
  expect(service.lines()).toMatchObject([
    {
      level: ERROR,
      msg: 'Internal Server Error',
      reqId: expect.any(String),
      statusCode: 500,
      err: {
        type: 'Error',
        message: 'the query failed',
        stack: expect.stringMatching(/^Error: the query failed\n.*logger\.test\.ts/s),
        cause: { type: 'TypeError', message: 'no connection', stack: expect.stringContaining('TypeError') },
      },
    },
  ])
})

it('logs a 4xx as information with its causes, without a stack', async () => {
  const service = await start((app) =>
    app.get('/', async () => {
      throw problem(409, { detail: 'The order exists.', cause: new Error('duplicate key') })
    }),
  )
  await service.ask('GET', '/')
  await service.ask('GET', '/nowhere')
  const [conflict, missing, ...others] = service.lines()
  expect(others).toEqual([])
  expect(conflict).toMatchObject({
    level: INFO,
    msg: 'Conflict',
    statusCode: 409,
    err: {
      type: 'about:blank',
      status: 409,
      detail: 'The order exists.',
      cause: { type: 'Error', message: 'duplicate key' },
    },
  })
  expect(missing).toMatchObject({ level: INFO, msg: 'Not Found', statusCode: 404 })
  expect(conflict).not.toHaveProperty('omitted')
  expect(missing?.err).not.toHaveProperty('cause')
  expect(service.written()).not.toContain('"stack"')
})

it('logs what was answered for a 4xx of another package, and the error as its cause', async () => {
  const service = await start((app) =>
    app.get('/', async () => {
      throw Object.assign(new RangeError('of the database'), { status: 409 })
    }),
  )
  await service.ask('GET', '/')
  const cause = { type: 'RangeError', message: 'of the database' }
  expect(service.lines()).toMatchObject([{ level: INFO, err: { type: 'about:blank', title: 'Conflict', cause } }])
})

it("keeps the URI of a problem's type, whatever serializer of errors the service has", async () => {
  const routes = (app: FastifyInstance) =>
    app.get('/', async () => {
      throw OutOfStock({ detail: 'None left.' })
    })
  for (const logger of [{}, { serializers: { err: serializeError } }]) {
    const service = await start(routes, {}, logger)
    await service.ask('GET', '/')
    expect(service.lines()).toMatchObject([
      {
        level: ERROR,
        msg: 'Out of stock',
        err: { type: 'https://api.example/problems/out-of-stock', status: 503, detail: 'None left.' },
      },
    ])
  }
})

it('says what of a response was left out', async () => {
  const service = await start((app) =>
    app.get('/', async () => {
      throw problem(409, { headers: { 'X-Bad': 'a\r\nb' } })
    }),
  )
  await service.ask('GET', '/')
  expect(service.lines()).toMatchObject([{ omitted: [{ what: 'X-Bad', reason: expect.any(String) }] }])
})

it('logs a client that has gone as 499, as information without an error', async () => {
  const service = await start((app) =>
    app.get('/', async (_request, reply) => {
      await new Promise((resolve) => reply.raw.once('close', resolve))
      throw new Error('nobody listens')
    }),
  )
  const connection = await openConnection(service.port)
  connection.send('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
  // The server has begun with the request when it answers another.
  await service.ask('GET', '/alive')
  connection.socket.destroy()
  await vi.waitFor(() =>
    expect(service.lines()).toMatchObject([{ level: INFO, msg: 'client closed request', statusCode: 499 }]),
  )
  expect(service.lines()[0]).not.toHaveProperty('err')
})

it('logs a response that was cut once, and Fastify finds nothing to add', async () => {
  const service = await start((app) =>
    app.get('/', async (_request, reply) => {
      reply.raw.write('first')
      await new Promise((resolve) => setImmediate(resolve))
      throw new Error('the query failed')
    }),
  )
  expect(await service.ask('GET', '/')).toMatchObject({ status: 200, cut: true })
  expect(service.lines()).toMatchObject([{ level: ERROR, err: { message: 'the query failed' } }])
})

it('never writes credentials: of the request, of the request of an HTTP client, or of what the parser refuses', async () => {
  const service = await start((app) =>
    app.get('/', async () => {
      const config = { headers: new AxiosHeaders({ Authorization: 'Bearer SECRET' }), auth: { password: 'SECRET' } }
      throw new AxiosError('Request failed with status code 401', 'ERR_BAD_REQUEST', config as never, {
        headers: 'SECRET',
      })
    }),
  )
  const headers = { Authorization: 'Bearer SECRET', Cookie: 'sid=SECRET' }
  expect((await service.ask('GET', '/', { headers })).status).toBe(500)
  await service.ask('GET', '/nowhere', { headers })
  const connection = await openConnection(service.port)
  connection.send('GET / HTTP/1.1\r\nAuthorization: Bearer SECRET\r\nbroken\r\n\r\n')
  expect((await connection.receive('GET')).status).toBe(400)
  connection.socket.destroy()
  expect(service.lines()).toMatchObject([
    { level: ERROR, statusCode: 500, err: { type: 'AxiosError', code: 'ERR_BAD_REQUEST' } },
    { level: INFO, statusCode: 404 },
    { level: INFO, statusCode: 400, msg: 'Bad Request' },
  ])
  expect(service.written()).not.toContain('SECRET')
})
