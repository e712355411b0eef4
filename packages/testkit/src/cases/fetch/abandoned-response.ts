import { problem } from '@statuskit/core'
import { assertEqual, assertIncludes, assertMatches } from '../../suite/assertions.ts'
import type { Case } from '../../suite/case.ts'
import { expectProblem, throwing } from '../../suite/expectations.ts'

const KEPT = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'X-Request-Id',
  'strict-transport-security': 'max-age=60',
  'x-request-id': '7',
  'set-cookie': 'sid=1',
}

const ABANDONED = {
  'Accept-Ranges': 'bytes',
  'Cache-Control': 'public, max-age=600',
  'Content-Disposition': 'attachment',
  'Content-Encoding': 'gzip',
  'Content-Language': 'de',
  'Content-Length': '3',
  'Content-Location': '/x',
  'Content-Range': 'bytes 0-1/2',
  'Content-Type': 'text/csv',
  ETag: '"x"',
  Expires: 'Sun, 06 Nov 2044 08:49:37 GMT',
  'Last-Modified': 'Sun, 06 Nov 1994 08:49:37 GMT',
}

/** Headers that the service set before it failed. */
export const ABANDONED_RESPONSE: readonly Case[] = [
  {
    id: 'abandoned-headers',
    name: 'headers for every response stay, and headers that describe the abandoned body are removed',
    routes: [
      {
        method: 'GET',
        path: '/',
        handle: (exchange) => {
          for (const [name, value] of Object.entries({ ...KEPT, ...ABANDONED })) exchange.setHeader(name, value)
          throw problem(404)
        },
      },
    ],
    async run(service) {
      const answer = await service.ask('GET', '/')
      expectProblem(answer, { title: 'Not Found', status: 404 })
      assertMatches(answer.headers, KEPT, 'the headers')
      for (const name of Object.keys(ABANDONED)) {
        if (!/^(?:cache-control|content-(?:type|length))$/i.test(name)) {
          assertEqual(answer.headers[name.toLowerCase()], undefined, `the header ${name.toLowerCase()}`)
        }
      }
    },
  },
  {
    id: 'merged-headers',
    name: 'cookies, links and Vary of the problem are added to those of the service',
    routes: [
      {
        method: 'GET',
        path: '/',
        handle: (exchange) => {
          exchange.setHeader('Vary', 'Origin')
          exchange.setHeader('Link', '</a>; rel="help"')
          exchange.setHeader('Set-Cookie', ['sid=1', 'lang=de'])
          throw problem(409, {
            headers: { Vary: 'Accept-Encoding', Link: '</b>; rel="next"', 'Set-Cookie': 'a=1' },
          })
        },
      },
    ],
    async run(service) {
      const answer = await service.ask('GET', '/')
      // Lines of one field may be joined on the way, save cookies; what counts is their order.
      assertMatches(
        answer.headers,
        {
          link: '</a>; rel="help", </b>; rel="next"',
          'set-cookie': 'sid=1, lang=de, a=1',
          vary: 'Origin, Accept-Encoding, Accept',
        },
        'the headers',
      )
    },
  },
  {
    id: 'replaced-headers',
    name: 'a header of the problem replaces the same header of the service',
    routes: [
      {
        method: 'GET',
        path: '/',
        handle: (exchange) => {
          exchange.setHeader('Retry-After', '1')
          exchange.setHeader('X-Content-Type-Options', 'nosniff')
          throw problem(503, { retryAfter: 30 })
        },
      },
    ],
    async run(service) {
      const answer = await service.ask('GET', '/')
      expectProblem(answer, { title: 'Service Unavailable', status: 503 })
      assertMatches(answer.headers, { 'retry-after': '30', 'x-content-type-options': 'nosniff' }, 'the headers')
    },
  },
  {
    id: 'upgrade-by-version',
    name: 'a 426 names the protocol, if the HTTP version has Upgrade',
    routes: [throwing(problem(426, { upgrade: ['TLS/1.2'] }))],
    async run(service) {
      const answer = await service.ask('GET', '/')
      expectProblem(answer, { title: 'Upgrade Required', status: 426 })
      if (service.protocol === 'HTTP/1.1') {
        assertEqual(answer.headers.upgrade, 'TLS/1.2', 'the header upgrade')
        assertIncludes(answer.headers.connection, /\bupgrade\b/)
      } else {
        assertEqual(answer.headers.upgrade, undefined, 'the header upgrade')
        assertEqual(answer.headers.connection, undefined, 'the header connection')
      }
    },
  },
  {
    id: 'head-as-get',
    name: 'HEAD has the headers of GET and no body',
    routes: [throwing(problem(404, { detail: 'x' }))],
    async run(service) {
      const get = await service.ask('GET', '/')
      // The last request is the one that a failure names.
      const head = await service.ask('HEAD', '/')
      assertEqual(head.status, 404, 'the status')
      assertEqual(head.body, '', 'the body')
      assertEqual({ ...head.headers, date: '' }, { ...get.headers, date: '' }, 'the headers')
      assertEqual(service.entries.length, 2, 'the number of log entries')
    },
  },
]
