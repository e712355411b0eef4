import { Readable } from 'node:stream'
import { expect } from 'vitest'
import { onlyEntry } from '../expectations.ts'
import type { Case } from '../framework.ts'
import { formatRequest, openConnection } from '../wire/http1.ts'

function breaking(): Readable {
  return Readable.from(
    (async function* () {
      yield 'first'
      // The chunk is with the client by then.
      await new Promise((resolve) => setImmediate(resolve))
      throw new Error('SECRET')
    })(),
  )
}

/** What fails after the response has begun. */
export const HALF_SENT: readonly Case[] = [
  {
    name: 'a handler that throws after the response has begun cuts it, without a second body',
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
