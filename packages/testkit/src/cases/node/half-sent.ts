import { Readable } from 'node:stream'
import { expect } from 'vitest'
import { formatRequest, openConnection } from '../../node/http1.ts'
import type { NodeCase } from '../../node/node-case.ts'
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
      expect(onlyEntry(service)).toMatchObject({ level: 'error', thrown: { message: 'SECRET' } })
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
      expect(answer).toMatchObject({ status: 200, cut: true })
      expect(answer.body).not.toMatch(/about:blank|SECRET/)
      expect(onlyEntry(service)).toMatchObject({ level: 'error', aborted: false, thrown: { message: 'SECRET' } })
    },
  },
  {
    id: 'cut-stream',
    name: 'a stream that fails after its first bytes cuts the response, without a second body',
    routes: [{ method: 'GET', path: '/', handle: (exchange) => exchange.stream(breaking()) }],
    async run(service) {
      const answer = await service.ask('GET', '/')
      expect(answer).toMatchObject({ status: 200, cut: true })
      expect(answer.body).not.toMatch(/about:blank|SECRET/)
      expect(onlyEntry(service)).toMatchObject({ level: 'error', aborted: false, thrown: { message: 'SECRET' } })
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
      expect(await service.ask('GET', '/')).toMatchObject({ status: 200, body: 'whole', cut: false })
      expect(onlyEntry(service)).toMatchObject({ level: 'error', thrown: { message: 'SECRET' } })
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
      const connection = await openConnection(service.port)
      connection.send(formatRequest('GET', '/slow') + formatRequest('GET', '/breaks'))
      expect(await connection.receive('GET')).toMatchObject({ status: 200, body: 'slow', cut: false })
      expect(await connection.rest()).not.toMatch(/about:blank|SECRET/)
      expect(onlyEntry(service)).toMatchObject({ level: 'error', aborted: false })
    },
  },
]
