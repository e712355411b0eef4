/** A random request. */
export interface RandomRequest {
  readonly method: string
  readonly target: string
  /** Name, value, name, value. */
  readonly lines: readonly string[]
}

const ROUTES = [
  ...Array(8).fill('api/status'),
  ...['seq', 'redirect', 'auth', 'limit', 'fault', 'conditional', 'range', 'negotiate'],
  ...[
    'get',
    'status',
    'anything',
    'httpbin/status',
    'redirect-to',
    'response-headers',
    'cookies',
    'bytes',
    'stream',
    'etag',
  ],
  ...['sse', 'ndjson', 'trailers', 'websocket'],
  ...['capabilities', 'codes', 'openapi.json', 'healthz', '', 'nothing', '..', '__proto__'],
]
const PARTS = [
  ...[
    '200',
    '404',
    '503',
    '103+200',
    '100',
    '101',
    '204',
    '206',
    '304',
    '426',
    '99',
    '1000',
    '200:0.5,500-504:1',
    '200:0',
  ],
  ...[
    '503x2,429,200',
    '200x99999',
    'reset,200',
    '404;loop',
    'close',
    'reset',
    'truncate',
    'badchunk',
    'garbage',
    'surplus',
  ],
  ...['sse:3', 'ndjson:2x2,200', 'websocket:1011', 'sse:x', '1000', '1006'],
  ...['hang', 'stall', 'basic', 'bearer', 'digest', 'user', 'password', '1', '2', '10', '0', '-1', '1e9', 'a', ''],
]
const OPTIONS = [
  ...[
    'delay',
    'body-delay',
    'h',
    'h',
    'h',
    'body',
    'type',
    'reason',
    'location',
    'retry-after',
    'allow',
    'auth',
    'seed',
  ],
  ...['interval', 'cut', 'cut', 'fault', 'fault', 'error', 'retry', 'trailer', '1.cut', '2.fault'],
  ...['via', 'to', 'algorithm', 'page', 'token', '__proto__'],
]
const VALUES = [
  ...[
    '0',
    '5',
    '1-9',
    '9-1',
    '60001',
    'X-A:b',
    'X-A: b',
    'Set-Cookie:a=b',
    'Content-Length:1',
    'Transfer-Encoding:chunked',
  ],
  ...[
    'Location:/a',
    'Connection:close',
    'text/plain',
    'text/html',
    'application/json',
    'hello',
    '',
    'So what',
    '/api/status/200',
  ],
  ...['close', 'reset', 'truncate', 'stall', 'hang', 'badchunk', 'garbage', 'end', 'grpc-status:14', 'x {n}'],
  ...['//example.com', '120', 'soon', 'GET,HEAD', 'GET HEAD', 'basic', 'digest', 'none', 'md5', '308', 'x'.repeat(300)],
]
const NASTY = [
  ...[
    '%0d%0aX-Injected: 1',
    '%0D%0A%0D%0AHTTP/1.1 200 OK',
    '%0aX-Injected:1',
    '%00',
    '%E0%A4%A',
    '%',
    '%u0000',
    '%C3%A9',
  ],
  ...[
    '%E2%82%AC',
    '%F0%9F%98%80',
    '"',
    '<script>',
    '\\',
    ';',
    '+',
    ':',
    ',',
    '&',
    '=',
    '#',
    '?',
    '/',
    '//',
    '%2F',
    '..',
    '{}',
  ],
  ...['\x7f', '\xe9', '|', '^', '`', "'"],
]
const METHODS = ['GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']
const FIELDS = [
  ...[
    'Accept',
    'Authorization',
    'Range',
    'If-None-Match',
    'If-Match',
    'If-Modified-Since',
    'If-Range',
    'Content-Type',
    'Cookie',
  ],
  ...['Simulate-Cut', 'Simulate-Fault', 'Simulate-Trailer', 'Last-Event-ID'],
  ...['Simulate-Delay', 'Simulate-H', 'Simulate-Body', 'Simulate-Reason', 'Simulate-Nothing', 'Expect', 'X-Filler'],
]
const FIELD_VALUES = [
  ...[
    '*/*',
    'text/html',
    'text/plain;q=0.1, application/json;q=x',
    'application/problem+xml',
    'bytes=0-5',
    'bytes=5-,-1,a',
  ],
  ...[
    '"a", W/"b"',
    '*',
    'Sun, 06 Nov 1994 08:49:37 GMT',
    'Basic dXNlcjpwYXNzd29yZA==',
    'Digest username="a", uri="',
    '\xe9\xff',
  ],
  ...['websocket', 'dGhlIHNhbXBsZSBub25jZQ==', '1', '2', 'close', 'grpc-status:0'],
  ...['', 'X-A:b', '5', ',,,', '100-continue', '"'.repeat(50)],
]

/** A source of random requests, the same for the same seed. */
export function randomRequests(seed: number): () => RandomRequest {
  let state = seed
  // Mulberry32.
  function random(): number {
    state = (state + 0x6d2b79f5) | 0
    let hash = Math.imul(state ^ (state >>> 15), 1 | state)
    hash ^= hash + Math.imul(hash ^ (hash >>> 7), 61 | hash)
    return ((hash ^ (hash >>> 14)) >>> 0) / 2 ** 32
  }
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const times = <Item>(most: number, make: () => Item): Item[] =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, make)
  const spoil = (text: string): string => {
    if (random() > 0.15) return text
    const at = Math.floor(random() * (text.length + 1))
    return text.slice(0, at) + pick(NASTY) + text.slice(at)
  }
  const number = () => String(Math.floor(random() * 1100))

  return () => {
    const part = () => spoil(random() < 0.3 ? number() : pick(PARTS))
    const query = times(4, () => `${spoil(pick(OPTIONS))}=${spoil(pick(VALUES))}`).join('&')
    const path = `/${spoil(pick(ROUTES))}/${times(4, part).join('/')}`
    return {
      method: pick(METHODS),
      target: `${random() < 0.02 ? 'http://user:secret@host' : ''}${path}${query === '' ? '' : `?${query}`}`,
      lines: times(3, () => [pick(FIELDS), pick(FIELD_VALUES)]).flat(),
    }
  }
}
