import { findStatus } from '@statuskit/core'
import { createSimulator, type Simulator } from '@statuskit/simulator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inspect } from '../src/inspect/inspect.ts'
import type { HttpMessage } from '../src/message/message.ts'
import { readUrl } from '../src/readers/runtime/live.ts'
import { inspectSession } from '../src/session/inspect-session.ts'
import { exchange, type RawRequest } from './raw-exchange.ts'

let simulator: Simulator
beforeAll(async () => {
  simulator = await createSimulator()
})
afterAll(() => simulator.close())

const portOf = (url: string) => Number(new URL(url).port)

/** The ids of errors and warnings, with the status that has them. */
function reported(messages: readonly HttpMessage[]): string[] {
  return inspectSession(messages).flatMap((findings, index) =>
    findings
      // Some requests are wrong on purpose.
      .filter(({ severity, side }) => severity !== 'info' && side !== 'request')
      .map(({ id, message }) => `${messages[index]?.method} ${messages[index]?.status} ${id}: ${message}`),
  )
}

async function ask(...requests: RawRequest[]): Promise<HttpMessage[]> {
  const messages: HttpMessage[] = []
  for (const request of requests) messages.push(...(await exchange(portOf(simulator.url), request)))
  return messages
}

/** The request that a status answers: without it, the status would be wrong whoever sends it. */
const OFFERS: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  100: { Expect: '100-continue' },
  101: {
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
  },
  206: { Range: 'bytes=0-' },
  226: { 'A-IM': 'gzip' },
  304: { 'If-None-Match': '"other"' },
  406: { 'Accept-Language': 'tlh' },
  412: { 'If-Match': '"other"' },
  416: { Range: 'bytes=1000000-' },
  417: { Expect: '200-ok' },
  425: { 'Early-Data': '1' },
}
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const ONLY: Readonly<Record<number, readonly string[]>> = {
  // A safe method creates nothing.
  201: ['POST', 'PUT', 'PATCH'],
  206: ['GET'],
  304: ['GET', 'HEAD'],
  416: ['GET'],
}

/**
 * The finding that is right for a status, and why the simulator doesn't prevent it.
 *
 * - 226: it sends the instance unchanged, and IM has no name for that (RFC 3229, section 10.5.2).
 * - 305, 306: servers shouldn't send them, but a client under test may want to see them.
 * - 429: the request chooses Retry-After with `?retry-after=1`; it is optional (RFC 6585, section 4). The body says this in JSON,
 *   but HEAD has no body, and other formats can't be read.
 * - 511: origin servers shouldn't send it (RFC 6585, section 6), but a client under test may want to see it.
 */
const EXPECTED: Readonly<Record<number, string>> = {
  226: 'status-226-missing-im',
  305: 'status-305-deprecated',
  306: 'status-306-reserved',
  429: 'status-429-missing-retry-after',
  511: 'status-511-from-origin',
}

const FORMATS = ['application/json', 'application/problem+json', 'text/html', 'text/plain', 'application/xml']

const ALL = Array.from({ length: 900 }, (_, index) => 100 + index)
const CODES = ALL.filter((code) => findStatus(code) !== undefined)

describe('every registered status', () => {
  it.each(CODES)('%i is clean with any method, and in any format', async (code) => {
    const target = `/api/status/${code}`
    const offers = OFFERS[code] ?? {}
    const messages = await ask(
      ...(ONLY[code] ?? METHODS).map((method) => ({ method, target, headers: offers })),
      ...FORMATS.map((accept) => ({
        method: ONLY[code]?.[0] ?? 'GET',
        target,
        headers: { ...offers, Accept: accept },
      })),
    )
    expect(messages.map(({ status }) => status)).toContain(code)
    const found = reported(messages)
    expect(found.filter((finding) => finding.split(' ')[2] !== `${EXPECTED[code]}:`)).toEqual([])
    expect(found.length > 0, found.join()).toBe(EXPECTED[code] !== undefined)
  })

  it('429 is clean, because its body says that Retry-After is optional', async () => {
    expect(reported(await ask({ target: '/api/status/429' }))).toEqual([])
  })

  it('429 is clean with Retry-After', async () => {
    expect(reported(await ask({ target: '/api/status/429?retry-after=1' }))).toEqual([])
  })
})

it('reports a code that is not registered, and nothing else', async () => {
  const others = ALL.filter((code) => findStatus(code) === undefined)
  for (const code of others.filter((each) => each % 7 === 0 || each % 100 === 99)) {
    const found = reported(await ask({ target: `/api/status/${code}` }))
    for (const finding of found) expect(finding).toMatch(/ status-(?:unregistered|out-of-range): /)
  }
})

const CAPABILITIES: Readonly<Record<string, readonly [requests: readonly RawRequest[], statuses: readonly number[]]>> =
  {
    'interim responses': [[{ target: '/api/status/103+102+200' }], [103, 102, 200]],
    'one of several': [[{ target: '/api/status/200:0,204:1' }], [204]],
    'a sequence, and what was counted': [
      [
        ...Array.from({ length: 3 }, () => ({ target: '/seq/a/503,429,200?retry-after=0' })),
        { target: '/seq/a' },
        { method: 'DELETE', target: '/seq/a' },
      ],
      [503, 429, 200, 200, 204],
    ],
    'a chain of redirects': [
      [
        { target: '/redirect/2?via=301' },
        { target: '/redirect/1?via=301' },
        { target: '/redirect/1?via=307', method: 'POST' },
      ],
      [301, 301, 307],
    ],
    'Basic credentials': [
      [
        { target: '/auth/basic/user/pass' },
        { target: '/auth/basic/user/pass', headers: { Authorization: `Basic ${btoa('user:pass')}` } },
      ],
      [401, 200],
    ],
    'Digest credentials': [[{ target: '/auth/digest/user/pass' }], [401]],
    'a Bearer token': [
      [
        { target: '/auth/bearer/token' },
        { target: '/auth/bearer/token', headers: { Authorization: 'Bearer other' } },
        { target: '/auth/bearer/token', headers: { Authorization: 'Bearer token' } },
      ],
      [401, 401, 200],
    ],
    'a rate limit': [Array.from({ length: 2 }, () => ({ target: '/limit/a/1/60' })), [200, 429]],
    'conditional requests': [
      [
        { target: '/conditional' },
        { target: '/conditional', headers: { 'If-None-Match': '*' } },
        { method: 'HEAD', target: '/conditional', headers: { 'If-None-Match': '*' } },
        { target: '/conditional', headers: { 'If-Modified-Since': 'Fri, 01 Jan 2100 00:00:00 GMT' } },
        { target: '/conditional', headers: { 'If-Match': '"other"' } },
        { method: 'PUT', target: '/conditional' },
        { method: 'PUT', target: '/conditional', headers: { 'If-Match': '*' } },
      ],
      [200, 304, 304, 304, 412, 428, 204],
    ],
    ranges: [
      [
        { target: '/range' },
        { target: '/range', headers: { Range: 'bytes=0-9' } },
        { target: '/range', headers: { Range: 'bytes=0-3,10-12' } },
        { target: '/range', headers: { Range: 'bytes=100000-' } },
        { target: '/range', headers: { Range: 'pages=1-2' } },
        { target: '/range', headers: { Range: 'bytes=0-9', 'If-Range': '"other"' } },
        { method: 'POST', target: '/range' },
      ],
      [200, 206, 206, 416, 200, 200, 405],
    ],
    negotiation: [
      [
        { target: '/negotiate' },
        { target: '/negotiate', headers: { Accept: 'text/csv' } },
        { target: '/negotiate', headers: { Accept: 'image/png' } },
        { method: 'POST', target: '/negotiate', headers: { 'Content-Type': 'text/plain' }, content: 'a' },
        { method: 'PATCH', target: '/negotiate', headers: { 'Content-Type': 'text/plain' }, content: 'a' },
        { method: 'POST', target: '/negotiate', headers: { 'Content-Encoding': 'gzip' }, content: 'a' },
        { method: 'POST', target: '/negotiate', headers: { 'Content-Type': 'application/json' }, content: '{}' },
      ],
      [200, 200, 406, 415, 415, 415, 200],
    ],
    'what can be sent, and how it is': [
      ['/capabilities', '/codes', '/openapi.json', '/healthz', '/'].map((target) => ({ target })),
      [200, 200, 200, 200, 200],
    ],
    'what is refused': [
      [
        { target: '/api/status/1000' },
        { target: '/api/status/200?delay=1000000' },
        { target: '/nowhere' },
        { target: '/healthz', method: 'POST' },
      ],
      [400, 400, 404, 405],
    ],
  }

describe('every other capability', () => {
  it.each(Object.entries(CAPABILITIES))('%s', async (_, [requests, statuses]) => {
    const messages = await ask(...requests)
    expect(messages.map(({ status }) => status)).toEqual(statuses)
    expect(reported(messages)).toEqual([])
  })

  it('the proxy', async () => {
    const target = 'http://example.com/api/status/200'
    const port = portOf(simulator.proxyUrl)
    const messages = [
      ...(await exchange(port, { target })),
      ...(await exchange(port, { target, headers: { 'Proxy-Authorization': `Basic ${btoa('user:password')}` } })),
    ]
    expect(messages.map(({ status }) => status)).toEqual([407, 200])
    expect(reported(messages)).toEqual([])
  })
})

it('says how to trust a certificate', async () => {
  const secure = await createSimulator({ tls: true })
  try {
    await expect(readUrl(`${secure.tls?.url}/api/status/200`)).rejects.toThrow(
      /set NODE_EXTRA_CA_CERTS to the file of the authority that signed it, or run curl -ski 'https:\S+' \| statuskit inspect$/,
    )
  } finally {
    await secure.close()
  }
})

it.each(['truncate/200', 'truncate/206'])('tells that the body of /fault/%s was cut', async (fault) => {
  const [message] = await readUrl(`${simulator.url}/fault/${fault}`)
  expect(message && inspect(message).map(({ id }) => id)).toContain('cl-body-mismatch')
})
