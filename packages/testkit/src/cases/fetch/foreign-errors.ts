import { problem } from '@statuskit/core'
import { assertEqual, assertLacks, assertMatches } from '../../suite/assertions.ts'
import type { Case } from '../../suite/case.ts'
import { expectProblem, onlyEntry, SERVER_ERROR, throwing } from '../../suite/expectations.ts'
import { toId } from '../../suite/to-id.ts'
import { boomError, httpError, withHttpStatus } from './errors-of-packages.ts'

const UPSTREAM_HEADERS = { server: 'SECRET', 'set-cookie': 'SECRET=1', 'content-length': '5' }

const UPSTREAM_ERRORS: readonly (readonly [name: string, error: object])[] = [
  ['axios', { isAxiosError: true, status: 404, response: { status: 404, headers: UPSTREAM_HEADERS } }],
  ['undici', { code: 'UND_ERR_RESPONSE_STATUS_CODE', statusCode: 404, headers: UPSTREAM_HEADERS, body: 'SECRET' }],
  ['got', { code: 'ERR_NON_2XX_3XX_RESPONSE', response: { statusCode: 404, headers: UPSTREAM_HEADERS } }],
  ['an SDK', { $metadata: { httpStatusCode: 404 }, statusCode: 404 }],
  ['Twilio', { status: 404, moreInfo: 'https://www.twilio.com/docs/errors/20404', details: undefined }],
  ['Mailgun', { status: 404, type: 'MailgunAPIError', details: 'SECRET' }],
  ['Supabase', { status: 404, __isAuthError: true }],
  ['a fetch wrapper', { status: 404, headers: new Headers({ server: 'SECRET' }) }],
]

/** Errors of other packages. */
export const FOREIGN_ERRORS: readonly Case[] = [
  {
    id: 'http-errors-404',
    name: 'a 404 of http-errors keeps its message, which it exposes',
    routes: [throwing(httpError(404, 'There is no order 7.'))],
    async run(service) {
      expectProblem(await service.ask('GET', '/'), {
        title: 'Not Found',
        status: 404,
        detail: 'There is no order 7.',
      })
    },
  },
  {
    id: 'http-errors-503',
    name: 'a 503 of http-errors keeps its fields, not its message',
    routes: [throwing(httpError(503, 'SECRET', { headers: { 'Retry-After': '120' } }))],
    async run(service) {
      const answer = await service.ask('GET', '/')
      expectProblem(answer, { title: 'Service Unavailable', status: 503 })
      assertEqual(answer.headers['retry-after'], '120', 'the header retry-after')
    },
  },
  {
    id: 'boom-401',
    name: 'an error of Boom keeps its status, fields and message below 500',
    routes: [
      throwing(
        boomError(401, 'The token has expired.', { 'WWW-Authenticate': 'Bearer error="The token has expired."' }),
      ),
    ],
    async run(service) {
      const answer = await service.ask('GET', '/')
      expectProblem(answer, { title: 'Unauthorized', status: 401, detail: 'The token has expired.' })
      assertEqual(
        answer.headers['www-authenticate'],
        'Bearer error="The token has expired."',
        'the header www-authenticate',
      )
    },
  },
  {
    id: 'boom-500',
    name: 'an error of Boom from 500 says nothing',
    routes: [throwing(boomError(500, 'SECRET'))],
    async run(service) {
      expectProblem(await service.ask('GET', '/'), SERVER_ERROR)
    },
  },
  {
    id: 'foreign-405',
    name: 'a 405 of another package gets the methods of the router',
    accused: ['status-405-allow-lists-method'],
    routes: [throwing(httpError(405))],
    async run(service) {
      const answer = await service.ask('GET', '/')
      expectProblem(answer, { title: 'Method Not Allowed', status: 405 })
      assertEqual(answer.headers.allow, 'GET, HEAD', 'the header allow')
    },
  },
  {
    id: 'foreign-401',
    name: 'a 401 of another package gets the challenge of the service',
    routes: [throwing(httpError(401))],
    options: { challenge: { scheme: 'Bearer', realm: 'api' } },
    async run(service) {
      const answer = await service.ask('GET', '/')
      expectProblem(answer, { title: 'Unauthorized', status: 401 })
      assertEqual(answer.headers['www-authenticate'], 'Bearer realm="api"', 'the header www-authenticate')
    },
  },
  {
    id: 'passport-401',
    name: 'a 401 keeps the challenge that a middleware such as Passport set',
    routes: [
      {
        method: 'GET',
        path: '/',
        handle: (exchange) => {
          exchange.setHeader('WWW-Authenticate', 'Bearer realm="passport"')
          throw httpError(401)
        },
      },
    ],
    options: { challenge: { scheme: 'Basic', realm: 'api' } },
    async run(service) {
      const answer = await service.ask('GET', '/')
      expectProblem(answer, { title: 'Unauthorized', status: 401 })
      assertEqual(answer.headers['www-authenticate'], 'Bearer realm="passport"', 'the header www-authenticate')
      assertEqual(onlyEntry(service).omitted, [], "the log entry's omitted")
    },
  },
  {
    id: 'nest-404',
    name: 'an exception of NestJS keeps its status, although it has a response property',
    routes: [
      throwing(
        Object.assign(new Error('SECRET'), {
          status: 404,
          response: { statusCode: 404, message: 'SECRET' },
          options: {},
        }),
      ),
    ],
    async run(service) {
      expectProblem(await service.ask('GET', '/'), { title: 'Not Found', status: 404 })
      assertEqual(onlyEntry(service).omitted, [], "the log entry's omitted")
    },
  },
  {
    id: 'http-errors-properties',
    name: 'properties of an error of http-errors are not sent, and reported',
    routes: [throwing(httpError(409, 'The order exists.', { order: 'SECRET' }))],
    async run(service) {
      expectProblem(await service.ask('GET', '/'), { title: 'Conflict', status: 409, detail: 'The order exists.' })
      assertMatches(onlyEntry(service).omitted, [{ what: 'order' }], "the log entry's omitted")
    },
  },
  {
    id: 'http-errors-exposed-500',
    name: 'the message of a 5xx that says expose is not sent, and reported',
    routes: [throwing(httpError(503, 'SECRET', { expose: true }))],
    async run(service) {
      expectProblem(await service.ask('GET', '/'), { title: 'Service Unavailable', status: 503 })
      assertMatches(onlyEntry(service).omitted, [{ what: 'detail' }], "the log entry's omitted")
    },
  },
  {
    id: 'system-error-404',
    name: 'a 404 of http-errors around a system error does not send its path',
    routes: [
      throwing(
        withHttpStatus(
          404,
          Object.assign(new Error("ENOENT: no such file or directory, stat '/SECRET'"), {
            code: 'ENOENT',
            syscall: 'stat',
            path: '/SECRET',
          }),
        ),
      ),
    ],
    async run(service) {
      const answer = await service.ask('GET', '/')
      expectProblem(answer, { title: 'Not Found', status: 404 })
      assertLacks(JSON.stringify(answer), 'SECRET')
    },
  },
  {
    id: 'multer-too-large',
    name: 'a file that is too large for multer gets a 413',
    routes: [throwing(Object.assign(new Error('SECRET'), { code: 'LIMIT_FILE_SIZE', field: 'SECRET' }))],
    async run(service) {
      expectProblem(await service.ask('GET', '/'), {
        title: 'Content Too Large',
        status: 413,
        detail: 'A file in the request is larger than the server accepts.',
      })
    },
  },
  ...UPSTREAM_ERRORS.map(
    ([name, error]): Case => ({
      id: toId(`client error of ${name}`),
      name: `an error of an HTTP client is a bare 500: ${name}`,
      routes: [throwing(Object.assign(new Error('SECRET'), error))],
      async run(service) {
        const answer = await service.ask('GET', '/')
        expectProblem(answer, SERVER_ERROR)
        assertLacks(answer.lines.join('\n'), 'SECRET')
      },
    }),
  ),
  {
    id: 'map-database',
    name: 'a database error becomes the problem that map returns',
    routes: [throwing(Object.assign(new Error('SECRET'), { code: '23505', constraint: 'orders_pkey' }))],
    options: {
      map: (thrown) =>
        (thrown as { code?: string }).code === '23505'
          ? problem(409, { detail: 'The order exists.', cause: thrown })
          : undefined,
    },
    async run(service) {
      expectProblem(await service.ask('GET', '/'), { title: 'Conflict', status: 409, detail: 'The order exists.' })
      assertMatches(onlyEntry(service).thrown, { message: 'SECRET' }, "the log entry's thrown")
    },
  },
]
