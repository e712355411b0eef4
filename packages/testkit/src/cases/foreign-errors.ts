import { badImplementation, unauthorized as boomUnauthorized } from '@hapi/boom'
import { problem } from '@statuskit/core'
import createError from 'http-errors'
import { expect, vi } from 'vitest'
import { expectProblem, onlyEntry, SERVER_ERROR, throwing } from '../expectations.ts'
import type { Case } from '../framework.ts'

/** Throws a problem of a second copy of the package, as a service has when a dependency brings its own. */
async function throwFromOtherCopy(): Promise<never> {
  vi.resetModules()
  const { problem: otherProblem } = await import('@statuskit/core')
  expect(otherProblem).not.toBe(problem)
  throw otherProblem(409, { detail: 'x', extensions: { order: 7 } })
}

const UPSTREAM_HEADERS = { server: 'SECRET', 'set-cookie': 'SECRET=1', 'content-length': '5' }

const UPSTREAM_ERRORS: readonly (readonly [name: string, error: object])[] = [
  ['axios', { isAxiosError: true, status: 404, response: { status: 404, headers: UPSTREAM_HEADERS } }],
  ['undici', { code: 'UND_ERR_RESPONSE_STATUS_CODE', statusCode: 404, headers: UPSTREAM_HEADERS, body: 'SECRET' }],
  ['got', { code: 'ERR_NON_2XX_3XX_RESPONSE', response: { statusCode: 404, headers: UPSTREAM_HEADERS } }],
  ['an SDK', { $metadata: { httpStatusCode: 404 }, statusCode: 404 }],
  ['a fetch wrapper', { status: 404, headers: new Headers({ server: 'SECRET' }) }],
]

/** Errors of other packages. */
export const FOREIGN_ERRORS: readonly Case[] = [
  {
    name: 'a 404 of http-errors keeps its message, which it exposes',
    routes: [throwing(createError(404, 'There is no order 7.'))],
    async run(service) {
      expectProblem(await service.ask('GET', '/'), {
        title: 'Not Found',
        status: 404,
        detail: 'There is no order 7.',
      })
    },
  },
  {
    name: 'a 503 of http-errors keeps its fields, not its message',
    routes: [throwing(createError(503, 'SECRET', { headers: { 'Retry-After': '120' } }))],
    async run(service) {
      const answer = await service.ask('GET', '/')
      expectProblem(answer, { title: 'Service Unavailable', status: 503 })
      expect(answer.headers['retry-after']).toBe('120')
    },
  },
  {
    name: 'an error of Boom keeps its status, fields and message below 500',
    routes: [throwing(boomUnauthorized('The token has expired.', 'Bearer'))],
    async run(service) {
      const answer = await service.ask('GET', '/')
      expectProblem(answer, { title: 'Unauthorized', status: 401, detail: 'The token has expired.' })
      expect(answer.headers['www-authenticate']).toBe('Bearer error="The token has expired."')
    },
  },
  {
    name: 'an error of Boom from 500 says nothing',
    routes: [throwing(badImplementation('SECRET'))],
    async run(service) {
      expectProblem(await service.ask('GET', '/'), SERVER_ERROR)
    },
  },
  {
    name: 'a 405 of another package gets the methods of the router',
    accused: ['status-405-allow-lists-method'],
    routes: [throwing(createError(405))],
    async run(service) {
      const answer = await service.ask('GET', '/')
      expectProblem(answer, { title: 'Method Not Allowed', status: 405 })
      expect(answer.headers.allow).toBe('GET, HEAD')
    },
  },
  {
    name: 'a 401 of another package gets the challenge of the service',
    routes: [throwing(createError(401))],
    options: { challenge: { scheme: 'Bearer', realm: 'api' } },
    async run(service) {
      const answer = await service.ask('GET', '/')
      expectProblem(answer, { title: 'Unauthorized', status: 401 })
      expect(answer.headers['www-authenticate']).toBe('Bearer realm="api"')
    },
  },
  {
    name: 'a 401 keeps the challenge that a middleware has set, as Passport does',
    routes: [
      {
        method: 'GET',
        path: '/',
        handle: (exchange) => {
          exchange.setHeader('WWW-Authenticate', 'Bearer realm="passport"')
          throw createError(401)
        },
      },
    ],
    options: { challenge: { scheme: 'Basic', realm: 'api' } },
    async run(service) {
      const answer = await service.ask('GET', '/')
      expectProblem(answer, { title: 'Unauthorized', status: 401 })
      expect(answer.headers['www-authenticate']).toBe('Bearer realm="passport"')
      expect(onlyEntry(service).omitted).toEqual([])
    },
  },
  {
    name: 'a problem of another copy of the package is a problem',
    routes: [{ method: 'GET', path: '/', handle: throwFromOtherCopy }],
    async run(service) {
      expectProblem(await service.ask('GET', '/'), { title: 'Conflict', status: 409, detail: 'x', order: 7 })
    },
  },
  ...UPSTREAM_ERRORS.map(
    ([name, error]): Case => ({
      name: `an error of an HTTP client is a bare 500: ${name}`,
      routes: [throwing(Object.assign(new Error('SECRET'), error))],
      async run(service) {
        const answer = await service.ask('GET', '/')
        expectProblem(answer, SERVER_ERROR)
        expect(answer.lines.join('\n')).not.toContain('SECRET')
      },
    }),
  ),
  {
    name: 'an error of a database becomes what map says',
    routes: [throwing(Object.assign(new Error('SECRET'), { code: '23505', constraint: 'orders_pkey' }))],
    options: {
      map: (thrown) =>
        (thrown as { code?: string }).code === '23505'
          ? problem(409, { detail: 'The order exists.', cause: thrown })
          : undefined,
    },
    async run(service) {
      expectProblem(await service.ask('GET', '/'), { title: 'Conflict', status: 409, detail: 'The order exists.' })
      expect(onlyEntry(service).thrown).toMatchObject({ message: 'SECRET' })
    },
  },
]
