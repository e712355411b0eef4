import { assertEqual, assertLacks, assertMatches } from '../../suite/assertions.ts'
import type { Case, Route } from '../../suite/case.ts'
import { expectProblem, onlyEntry } from '../../suite/expectations.ts'

const bare = (status: number, path: string): Route => ({
  method: 'GET',
  path,
  handle: (exchange) => {
    if (status === 401) exchange.setHeader('WWW-Authenticate', 'Basic realm="x"')
    return exchange.send(status)
  },
})

const FILLED = { fillBareStatuses: true }

/** A 4xx or 5xx that the service sends without a body. */
export const BARE_STATUSES: readonly Case[] = [
  {
    id: 'bare-status',
    name: 'a bare status becomes a problem, and keeps its headers',
    routes: [bare(403, '/403'), bare(401, '/401'), bare(503, '/503')],
    options: FILLED,
    async run(service) {
      expectProblem(await service.ask('GET', '/403'), { title: 'Forbidden', status: 403 })
      const unauthorized = await service.ask('GET', '/401')
      expectProblem(unauthorized, { title: 'Unauthorized', status: 401 })
      assertEqual(unauthorized.headers['www-authenticate'], 'Basic realm="x"', 'the header www-authenticate')
      expectProblem(await service.ask('GET', '/503'), { title: 'Service Unavailable', status: 503 })
      assertEqual(
        service.entries.map(({ level, omitted }) => [level, omitted]),
        [
          ['info', []],
          ['info', []],
          ['error', []],
        ],
        'level and omitted of the log entries',
      )
    },
  },
  {
    id: 'bare-empty-string',
    name: 'a status sent with an empty string is bare',
    routes: [{ method: 'GET', path: '/', handle: (exchange) => exchange.send(403, '') }],
    options: FILLED,
    async run(service) {
      expectProblem(await service.ask('GET', '/'), { title: 'Forbidden', status: 403 })
    },
  },
  {
    id: 'bare-head',
    name: 'HEAD of a bare status has the headers of GET and no body',
    routes: [bare(403, '/')],
    options: FILLED,
    async run(service) {
      const head = await service.ask('HEAD', '/')
      const get = await service.ask('GET', '/')
      assertEqual({ ...head.headers, date: '' }, { ...get.headers, date: '' }, 'the headers')
      assertMatches(head, { status: 403, body: '' }, 'the answer')
    },
  },
  {
    id: 'bare-leaves-content',
    name: 'a body of the service and a success without a body stay unchanged',
    routes: [
      { method: 'GET', path: '/words', handle: (exchange) => exchange.send(403, 'no') },
      { method: 'GET', path: '/none', handle: (exchange) => exchange.send(204) },
    ],
    options: FILLED,
    async run(service) {
      assertMatches(await service.ask('GET', '/words'), { status: 403, body: 'no' }, 'the answer')
      assertEqual((await service.ask('GET', '/none')).status, 204, 'the status')
      assertEqual(service.entries, [], 'the log entries')
    },
  },
  {
    id: 'bare-thrown-once',
    name: 'a thrown problem is answered once, also for HEAD',
    routes: [
      {
        method: 'GET',
        path: '/',
        handle: () => {
          throw Object.assign(new Error('x'), { status: 409 })
        },
      },
    ],
    options: FILLED,
    async run(service) {
      assertEqual((await service.ask('HEAD', '/')).status, 409, 'the status')
      assertEqual(onlyEntry(service).problem.status, 409, "the log entry's problem.status")
    },
  },
  {
    id: 'bare-off',
    name: 'a bare status stays unchanged by default',
    routes: [bare(403, '/')],
    async run(service) {
      const answer = await service.ask('GET', '/')
      assertEqual(answer.status, 403, 'the status')
      assertLacks(answer.body, 'about:blank')
      assertEqual(service.entries, [], 'the log entries')
    },
  },
]
