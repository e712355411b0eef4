import { describe, expect, it } from 'vitest'
import { get, send, split } from '../../test/raw.ts'
import { runSimulator } from '../../test/running.ts'

const simulator = runSimulator()

/** The response to a status, written by hand from the RFC that defines it; `why` is the section. */
interface Row {
  readonly code: number
  readonly phrase: string
  readonly content: 'problem' | 'json' | 'xml' | 'none' | 'empty'
  readonly fields?: readonly string[]
}

/** RFC 9110, sections 15.4.1 and 15.5.7: the available representations. */
const ALTERNATIVES = [
  'Link: </api/status/200?type=application/json&body=%22Hello%22>; rel="alternate"; type="application/json"',
  'Link: </api/status/200?type=text/plain&body=Hello>; rel="alternate"; type="text/plain"',
]
/** RFC 8297, section 2: a header that the final response has too. */
const HINT = 'Link: </api/status/200>; rel="preload"; as="fetch"'

/** 200 to 599, with the headers that the status requires exactly as they must be sent. */
const FINAL: readonly Row[] = [
  { code: 200, phrase: 'OK', content: 'json' },
  { code: 201, phrase: 'Created', content: 'json' },
  { code: 202, phrase: 'Accepted', content: 'json' },
  { code: 203, phrase: 'Non-Authoritative Information', content: 'json' },
  // RFC 9110, sections 15.3.5 and 8.6: no body, and no Content-Length.
  { code: 204, phrase: 'No Content', content: 'none' },
  // RFC 9110, section 15.3.6: no body, indicated by Content-Length: 0.
  { code: 205, phrase: 'Reset Content', content: 'empty' },
  // RFC 9110, section 15.3.7.1: Content-Range for a single part; ETag as a 200 would have it.
  {
    code: 206,
    phrase: 'Partial Content',
    content: 'json',
    fields: ['Content-Range: RANGE', 'ETag: "statuskit-simulator"'],
  },
  // RFC 4918, section 13: a multistatus document.
  { code: 207, phrase: 'Multi-Status', content: 'xml' },
  { code: 208, phrase: 'Already Reported', content: 'json' },
  // RFC 3229, section 10.4.1: ETag.
  { code: 226, phrase: 'IM Used', content: 'json', fields: ['ETag: "statuskit-simulator"'] },
  { code: 300, phrase: 'Multiple Choices', content: 'json', fields: ALTERNATIVES },
  // RFC 9110, sections 15.4.2 to 15.4.4, 15.4.8 and 15.4.9: Location.
  { code: 301, phrase: 'Moved Permanently', content: 'json', fields: ['Location: /api/status/200'] },
  { code: 302, phrase: 'Found', content: 'json', fields: ['Location: /api/status/200'] },
  { code: 303, phrase: 'See Other', content: 'json', fields: ['Location: /api/status/200'] },
  // RFC 9110, section 15.4.5: no body; ETag as a 200 would have it.
  { code: 304, phrase: 'Not Modified', content: 'none', fields: ['ETag: "statuskit-simulator"'] },
  { code: 305, phrase: 'Use Proxy', content: 'json' },
  { code: 306, phrase: '(Unused)', content: 'json' },
  { code: 307, phrase: 'Temporary Redirect', content: 'json', fields: ['Location: /api/status/200'] },
  { code: 308, phrase: 'Permanent Redirect', content: 'json', fields: ['Location: /api/status/200'] },
  { code: 400, phrase: 'Bad Request', content: 'problem' },
  // RFC 9110, section 15.5.2: WWW-Authenticate.
  { code: 401, phrase: 'Unauthorized', content: 'problem', fields: ['WWW-Authenticate: Bearer realm="simulator"'] },
  { code: 402, phrase: 'Payment Required', content: 'problem' },
  { code: 403, phrase: 'Forbidden', content: 'problem' },
  { code: 404, phrase: 'Not Found', content: 'problem' },
  // RFC 9110, section 15.5.6: Allow, without the refused method.
  {
    code: 405,
    phrase: 'Method Not Allowed',
    content: 'problem',
    fields: ['Allow: POST, PUT, PATCH, DELETE, OPTIONS'],
  },
  { code: 406, phrase: 'Not Acceptable', content: 'problem', fields: ALTERNATIVES },
  // RFC 9110, section 15.5.8: Proxy-Authenticate.
  {
    code: 407,
    phrase: 'Proxy Authentication Required',
    content: 'problem',
    fields: ['Proxy-Authenticate: Basic realm="simulator"'],
  },
  { code: 408, phrase: 'Request Timeout', content: 'problem' },
  { code: 409, phrase: 'Conflict', content: 'problem' },
  { code: 410, phrase: 'Gone', content: 'problem' },
  { code: 411, phrase: 'Length Required', content: 'problem' },
  { code: 412, phrase: 'Precondition Failed', content: 'problem' },
  { code: 413, phrase: 'Content Too Large', content: 'problem' },
  { code: 414, phrase: 'URI Too Long', content: 'problem' },
  { code: 415, phrase: 'Unsupported Media Type', content: 'problem' },
  // RFC 9110, section 15.5.17: Content-Range with only the length.
  { code: 416, phrase: 'Range Not Satisfiable', content: 'problem', fields: ['Content-Range: bytes */1000'] },
  { code: 417, phrase: 'Expectation Failed', content: 'problem' },
  { code: 418, phrase: "I'm a teapot", content: 'problem' },
  { code: 421, phrase: 'Misdirected Request', content: 'problem' },
  { code: 422, phrase: 'Unprocessable Content', content: 'problem' },
  { code: 423, phrase: 'Locked', content: 'problem' },
  { code: 424, phrase: 'Failed Dependency', content: 'problem' },
  { code: 425, phrase: 'Too Early', content: 'problem' },
  // RFC 9110, sections 15.5.22 and 7.8: Upgrade, listed in Connection.
  { code: 426, phrase: 'Upgrade Required', content: 'problem', fields: ['Upgrade: websocket'] },
  { code: 428, phrase: 'Precondition Required', content: 'problem' },
  { code: 429, phrase: 'Too Many Requests', content: 'problem' },
  { code: 431, phrase: 'Request Header Fields Too Large', content: 'problem' },
  // RFC 7725, section 4: a link to the entity that implements the block.
  {
    code: 451,
    phrase: 'Unavailable For Legal Reasons',
    content: 'problem',
    fields: ['Link: </api/status/200>; rel="blocked-by"'],
  },
  { code: 500, phrase: 'Internal Server Error', content: 'problem' },
  { code: 501, phrase: 'Not Implemented', content: 'problem' },
  { code: 502, phrase: 'Bad Gateway', content: 'problem' },
  { code: 503, phrase: 'Service Unavailable', content: 'problem' },
  { code: 504, phrase: 'Gateway Timeout', content: 'problem' },
  { code: 505, phrase: 'HTTP Version Not Supported', content: 'problem' },
  { code: 506, phrase: 'Variant Also Negotiates', content: 'problem' },
  { code: 507, phrase: 'Insufficient Storage', content: 'problem' },
  { code: 508, phrase: 'Loop Detected', content: 'problem' },
  { code: 510, phrase: 'Not Extended', content: 'problem' },
  { code: 511, phrase: 'Network Authentication Required', content: 'problem' },
]

/** 100 to 199: the bytes before the 200, and the headers that the request needs to get them. */
const INTERIM: readonly { code: number; bytes: string; asks: readonly string[] }[] = [
  { code: 100, bytes: 'HTTP/1.1 100 Continue\r\n\r\n', asks: ['Expect: 100-continue'] },
  { code: 102, bytes: 'HTTP/1.1 102 Processing\r\n\r\n', asks: [] },
  { code: 103, bytes: `HTTP/1.1 103 Early Hints\r\n${HINT}\r\n\r\n`, asks: [] },
  {
    code: 104,
    bytes:
      'HTTP/1.1 104 Upload Resumption Supported\r\nLocation: /api/status/200\r\nUpload-Draft-Interop-Version: 8\r\n\r\n',
    asks: [],
  },
]

const TYPES = { problem: 'application/problem+json', json: 'application/json', xml: 'application/xml; charset=utf-8' }
const DATE = /^Date: (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/m

/** The expected head, byte for byte; the length is that of the received body. */
function expectedHead({ code, phrase, content, fields = [] }: Row, length: number): string {
  const described =
    content === 'none'
      ? []
      : content === 'empty'
        ? ['Content-Length: 0']
        : [`Content-Type: ${TYPES[content]}`, `Content-Length: ${length}`]
  return `${[
    `HTTP/1.1 ${code} ${phrase}`,
    ...fields.map((line) => line.replace('RANGE', `bytes 0-${length - 1}/${length}`)),
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Vary: Accept',
    ...described,
    ...(code === 426 ? ['Connection: upgrade, close', 'Date: now'] : ['Date: now', 'Connection: close']),
  ].join('\r\n')}\r\n\r\n`
}

function expectBytes(row: Row, received: string, path = `/api/status/${row.code}`): void {
  const { head, body } = split(received)
  expect(head).toMatch(DATE)
  expect(head.replace(DATE, 'Date: now')).toBe(expectedHead(row, body.length))
  if (row.content === 'none' || row.content === 'empty') expect(body).toBe('')
  else if (row.content === 'xml') expect(body).toBe(multiStatus(path))
  else {
    expect(JSON.parse(body)).toMatchObject({ status: row.code, phrase: row.phrase, request: { target: path } })
  }
}

/** RFC 4918, sections 14.16 and 14.24, by hand. */
function multiStatus(path: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<D:multistatus xmlns:D="DAV:">
<D:response><D:href>${path}</D:href><D:status>HTTP/1.1 200 OK</D:status></D:response>
<D:response><D:href>${path}/locked</D:href><D:status>HTTP/1.1 423 Locked</D:status></D:response>
<D:responsedescription>A made-up example: one operation succeeded, one failed. Send Accept: application/json for diagnostics.</D:responsedescription>
</D:multistatus>
`
}

it('knows all 64 registered codes', () => {
  const codes = [...INTERIM.map(({ code }) => code), 101, ...FINAL.map(({ code }) => code)]
  expect(new Set(codes).size).toBe(64)
})

describe('the bytes of a final response', () => {
  it.each(FINAL)('$code $phrase', async (row) => {
    expectBytes(row, await get(simulator().url, `/api/status/${row.code}`))
  })

  it.each(FINAL)('$code $phrase, again, from the cached plan', async (row) => {
    const { url } = simulator()
    await get(url, `/api/status/${row.code}/first`)
    expectBytes(row, await get(url, `/api/status/${row.code}/a`), `/api/status/${row.code}/a`)
  })

  it.each(FINAL)('$code $phrase for HEAD: the headers of GET, and no body', async (row) => {
    const { head, body } = split(await get(simulator().url, `/api/status/${row.code}`, [], 'HEAD'))
    const ofGet = split(await get(simulator().url, `/api/status/${row.code}`)).head
    expect(head.replace(DATE, '')).toBe(ofGet.replace(DATE, ''))
    const length = Number(/^Content-Length: (\d+)/m.exec(head)?.[1] ?? 0)
    expect(head.replace(DATE, 'Date: now')).toBe(expectedHead(row, length))
    expect(length > 100).toBe(row.content !== 'none' && row.content !== 'empty')
    expect(body).toBe('')
  })
})

describe('the bytes of an interim response', () => {
  const ok = FINAL[0] as Row

  it.each(INTERIM)('$code, then 200', async ({ code, bytes, asks }) => {
    const received = await get(simulator().url, `/api/status/${code}`, asks)
    expect(received.slice(0, bytes.length)).toBe(bytes)
    const final = code === 103 ? { ...ok, fields: [HINT] } : ok
    expectBytes(final, received.slice(bytes.length), `/api/status/${code}`)
  })

  it('several, then the final one', async () => {
    const received = await get(simulator().url, '/api/status/102+103+199+200')
    const before = `HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\n${HINT}\r\n\r\nHTTP/1.1 199 \r\n\r\n`
    expect(received.slice(0, before.length)).toBe(before)
    expectBytes({ ...ok, fields: [HINT] }, received.slice(before.length), '/api/status/102+103+199+200')
  })

  it('103 with the links of the final response', async () => {
    const received = await get(simulator().url, '/api/status/103?h=Link:%3C/a.css%3E;rel=preload&h=X-A:b')
    expect(received).toMatch(/^HTTP\/1\.1 103 Early Hints\r\nLink: <\/a\.css>;rel=preload\r\n\r\nHTTP\/1\.1 200 OK\r\n/)
  })

  it('101, and then the other protocol', async () => {
    const received = await send(
      simulator().url,
      'GET /api/status/101 HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: echo/2, websocket\r\n\r\n',
    )
    expect(received).toBe('HTTP/1.1 101 Switching Protocols\r\nUpgrade: echo/2\r\nConnection: upgrade\r\n\r\n')
  })

  it('101 for a WebSocket, with the example of RFC 6455, section 1.3', async () => {
    const received = await send(
      simulator().url,
      'GET /api/status/101 HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n',
    )
    expect(received).toBe(
      'HTTP/1.1 101 Switching Protocols\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n\x88\x02\x03\xe8',
    )
  })

  it.each([
    [100, 'Add Expect: 100-continue'],
    [101, 'Add Connection: upgrade and Upgrade'],
  ])('%i without an offer is a 400 that says what to send', async (code, what) => {
    const { statusLine, body } = split(await get(simulator().url, `/api/status/${code}`))
    expect(statusLine).toBe('HTTP/1.1 400 Bad Request')
    expect(JSON.parse(body).detail).toContain(what)
  })
})

describe('codes without a class, and phrases', () => {
  it.each([
    ['299', 'HTTP/1.1 299 '],
    ['499', 'HTTP/1.1 499 '],
    ['600', 'HTTP/1.1 600 '],
    ['999', 'HTTP/1.1 999 '],
    ['404?reason=Gone+fishing', 'HTTP/1.1 404 Gone fishing'],
    ['404?reason=', 'HTTP/1.1 404 '],
    ['404?reason=%C3%A9', 'HTTP/1.1 404 \xe9'],
  ])('%s', async (status, statusLine) => {
    expect(split(await get(simulator().url, `/api/status/${status}`)).statusLine).toBe(statusLine)
  })

  it.each(['099', '1000', '0', '42', 'abc', '', '200-', '-200', '500-400', '200+200', '103', '1e2', '+200'])(
    '"%s" is refused, or sent with its phrase',
    async (status) => {
      const { statusLine } = split(await get(simulator().url, `/api/status/${status}`))
      expect(statusLine).toBe(status === '103' ? 'HTTP/1.1 103 Early Hints' : 'HTTP/1.1 400 Bad Request')
    },
  )
})

it('answers pipelined requests in order, each completely', async () => {
  const paths = ['102', '200?delay=30', '103+404', '500?body-delay=20', '204', '100', '205']
  const last = 'GET /api/status/410 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'
  const received = await send(
    simulator().url,
    `${paths.map((path) => `GET /api/status/${path} HTTP/1.1\r\nHost: a\r\n\r\n`).join('')}${last}`,
  )
  expect([...received.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, code]) => Number(code))).toEqual([
    102, 200, 200, 103, 404, 500, 204, 400, 205, 410,
  ])
})
