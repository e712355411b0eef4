import { Readable } from 'node:stream'
import { connectTo } from '../../node/connect-to.ts'
import { formatRequest } from '../../node/http1.ts'
import type { NodeCase } from '../../node/node-case.ts'
import { assertLacks, assertMatches } from '../../suite/assertions.ts'
import { expectProblem, onlyEntry, SERVER_ERROR } from '../../suite/expectations.ts'

function breaking(): Readable {
  return Readable.from(
    (async function* () {
      yield 'first'
      // The client has received the chunk by then.
      await new Promise((resolve) => setImmediate(resolve))
      throw new Error('SECRET')
    })(),
  )
}

function failing(error: Error): Readable {
  return new Readable({
    read() {
      this.destroy(error)
    },
  })
}

/** Failures during or after the response. */
export const HALF_SENT: readonly NodeCase[] = [
  {
    id: 'stream-first-byte',
    name: 'a stream that fails before its first byte gets a bare 500',
    routes: [
      {
        method: 'GET',
        path: '/',
        handle: (exchange) => exchange.stream(failing(new Error('SECRET'))),
      },
    ],
    async run(service) {
      expectProblem(await service.ask('GET', '/'), SERVER_ERROR)
      assertMatches(onlyEntry(service), { level: 'error', thrown: { message: 'SECRET' } }, 'the log entry')
    },
  },
  {
    id: 'cut-handler',
    name: 'an error of a handler after the response has begun cuts it, without a second body',
    routes: [
      {
        method: 'GET',
        path: '/',
        handle: async ({ response }) => {
          response.statusCode = 200
          response.write('first')
          await new Promise((resolve) => setImmediate(resolve))
          throw new Error('SECRET')
        },
      },
    ],
    async run(service) {
      const answer = await service.ask('GET', '/')
      assertMatches(answer, { status: 200, cut: true }, 'the answer')
      assertLacks(answer.body, /about:blank|SECRET/)
      assertMatches(
        onlyEntry(service),
        { level: 'error', aborted: false, thrown: { message: 'SECRET' }, omitted: [{ what: 'response' }] },
        'the log entry',
      )
    },
  },
  {
    id: 'cut-stream',
    name: 'a stream that fails after its first bytes cuts the response, without a second body',
    routes: [{ method: 'GET', path: '/', handle: (exchange) => exchange.stream(breaking()) }],
    async run(service) {
      const answer = await service.ask('GET', '/')
      assertMatches(answer, { status: 200, cut: true }, 'the answer')
      assertLacks(answer.body, /about:blank|SECRET/)
      assertMatches(
        onlyEntry(service),
        { level: 'error', aborted: false, thrown: { message: 'SECRET' }, omitted: [{ what: 'response' }] },
        'the log entry',
      )
    },
  },
  {
    id: 'throw-after-end',
    name: 'a handler that throws after the response is complete leaves it alone',
    accused: ['content-type-missing'],
    routes: [
      {
        method: 'GET',
        path: '/',
        handle: ({ response }) => {
          response.statusCode = 200
          response.end('whole')
          throw new Error('SECRET')
        },
      },
    ],
    async run(service) {
      assertMatches(await service.ask('GET', '/'), { status: 200, body: 'whole', cut: false }, 'the answer')
      assertMatches(onlyEntry(service), { level: 'error', thrown: { message: 'SECRET' } }, 'the log entry')
    },
  },
  {
    id: 'cut-pipelined',
    name: 'a half-sent response of a pipelined request is cut when its turn comes, not the one before it',
    protocols: ['HTTP/1.1'],
    routes: [
      {
        method: 'GET',
        path: '/slow',
        handle: async (exchange) => {
          await new Promise((resolve) => setImmediate(resolve))
          return exchange.send(200, 'slow')
        },
      },
      {
        method: 'GET',
        path: '/breaks',
        handle: async ({ response }) => {
          response.write('half')
          throw new Error('SECRET')
        },
      },
    ],
    async run(service) {
      const connection = await connectTo(service)
      connection.send(formatRequest('GET', '/slow') + formatRequest('GET', '/breaks'))
      assertMatches(await connection.receive('GET'), { status: 200, body: 'slow', cut: false }, 'the answer')
      assertLacks(await connection.rest(), /about:blank|SECRET/)
      assertMatches(onlyEntry(service), { level: 'error', aborted: false }, 'the log entry')
    },
  },
]
