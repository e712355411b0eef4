/** The expected response for each status, written by hand from the RFCs, independently of core's table. */
export interface Expectation {
  /** Request headers that make the sample answer with the status. */
  readonly request?: Readonly<Record<string, string>>
  /** The request body. */
  readonly content?: string
  /** What to append to the path. */
  readonly query?: string
  /** Headers of the response with this status. */
  readonly fields?: Readonly<Record<string, string | RegExp>>
  /** Its body, if it is not a problem. */
  readonly body?: string | RegExp
  /** Its body as JSON, members in any order. */
  readonly json?: unknown
  /** Expected findings of our inspector. */
  readonly findings?: readonly string[]
  /** A request that gets another status. */
  readonly other?: {
    readonly method?: string
    readonly request?: Readonly<Record<string, string>>
    readonly content?: string
    readonly status: number
  }
}

const WEBSOCKET = {
  Connection: 'Upgrade',
  Upgrade: 'websocket',
  'Sec-WebSocket-Version': '13',
  'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
}

export const EXPECTATIONS: Readonly<Record<number, Expectation>> = {
  100: {
    request: { Expect: '100-continue', 'Content-Type': 'text/plain' },
    content: 'hello',
    other: {
      request: { Expect: '100-continue', 'Content-Type': 'text/plain', 'Content-Length': '10000001' },
      status: 413,
    },
  },
  // The accept key is the example in RFC 6455, section 1.3.
  101: {
    request: WEBSOCKET,
    fields: {
      connection: /^upgrade$/i,
      upgrade: /^websocket$/i,
      'sec-websocket-accept': 's3pPLMBiTxaQ9kYGzzhZRbK+xOo=',
    },
  },
  102: { content: '{}', request: { 'Content-Type': 'application/json' } },
  103: { fields: { link: '</style.css>; rel=preload; as=style' } },
  104: {
    content: 'hello',
    request: { 'Upload-Draft-Interop-Version': '8', 'Upload-Complete': '?1' },
    fields: { location: '/files/7', 'upload-draft-interop-version': '8' },
  },
  200: { fields: { etag: '"v1"' }, json: { id: 7, paid: false } },
  201: { fields: { location: '/orders/8' }, json: { id: 8, paid: false } },
  202: { body: /"\/exports\/3"/ },
  203: { body: /Bestellung/ },
  204: {},
  206: {
    request: { Range: 'bytes=0-4' },
    fields: { 'content-range': 'bytes 0-4/11', 'content-length': '5', 'content-type': /^text\/plain/ },
    body: 'hello',
    other: { request: {}, status: 200 },
  },
  207: { fields: { 'content-type': /^application\/xml/ }, body: /<status>HTTP\/1\.1 423 Locked/ },
  208: { fields: { 'content-type': /^application\/xml/ }, body: /208 Already Reported/ },
  226: {
    request: { 'A-IM': 'feed', 'If-None-Match': '"v1"' },
    fields: { im: 'feed', etag: '"v2"', 'content-type': /^application\/atom\+xml/ },
    body: /^<feed/,
    other: { request: {}, status: 200 },
  },
  300: { fields: { location: '/manual.en', link: /<\/manual\.de>; rel=alternate/ }, body: /manual\.de/ },
  301: { fields: { location: '/new' } },
  302: { fields: { location: '/days/2026-11-24' } },
  303: { fields: { location: '/orders/8' } },
  304: {
    request: { 'If-None-Match': '"v1"' },
    fields: { etag: '"v1"', 'cache-control': 'max-age=60' },
    other: { request: { 'If-None-Match': '"v0"' }, status: 200 },
  },
  305: { fields: { location: 'http://proxy.example/' }, findings: ['status-305-deprecated'] },
  307: { fields: { location: '/payments-eu' } },
  308: { fields: { location: '/v2/orders' } },
  400: { other: { request: { 'Idempotency-Key': '"8e03978e"' }, status: 204 } },
  401: {
    fields: { 'www-authenticate': /^Bearer realm="?orders"?$/ },
    other: { request: { Authorization: 'Bearer abc' }, status: 200 },
  },
  405: { fields: { allow: /^GET(, ?HEAD)?$/ }, other: { method: 'GET', status: 200 } },
  406: { request: { Accept: 'application/pdf' } },
  407: {
    fields: { 'proxy-authenticate': /^Basic realm="?proxy"?$/ },
    other: { request: { 'Proxy-Authorization': 'Basic YTpi' }, status: 204 },
  },
  411: {
    request: { 'Content-Type': 'text/plain', 'Transfer-Encoding': 'chunked' },
    content: '0\r\n\r\n',
    other: { request: { 'Content-Type': 'text/plain' }, content: 'hello', status: 204 },
  },
  412: { request: { 'If-Match': '"v0"' }, other: { request: { 'If-Match': '"v1"' }, status: 204 } },
  413: {
    request: { 'Content-Type': 'text/plain', 'Content-Length': '10000001' },
    other: { request: { 'Content-Type': 'text/plain' }, content: 'hello', status: 204 },
  },
  414: { query: `?q=${'a'.repeat(2000)}`, other: { request: {}, status: 200 } },
  415: {
    request: { 'Content-Type': 'text/plain' },
    content: 'hello',
    fields: { accept: 'application/json' },
    other: { request: { 'Content-Type': 'application/json' }, content: '{}', status: 204 },
  },
  416: {
    request: { Range: 'bytes=50-' },
    fields: { 'content-range': 'bytes */11' },
    other: { request: {}, status: 200 },
  },
  417: { request: { Expect: 'a-miracle' }, other: { request: {}, status: 204 } },
  421: { other: { request: { Host: 'orders.example' }, status: 200 } },
  425: { request: { 'Early-Data': '1' }, other: { request: {}, status: 204 } },
  426: { fields: { upgrade: 'websocket', connection: /\bupgrade\b/i } },
  428: { other: { request: { 'If-Match': '"v1"' }, status: 204 } },
  429: { fields: { 'retry-after': '10' } },
  431: { request: { Cookie: `a=${'b'.repeat(4095)}` }, other: { request: {}, status: 200 } },
  451: { fields: { link: /^<https:\/\/court\.example\/orders\/7>; rel="?blocked-by"?$/ } },
  511: { fields: { 'content-type': /^text\/html/ }, body: /<a href="https:\/\/login\.example\/">/ },
  503: { fields: { 'retry-after': '30' } },
}
