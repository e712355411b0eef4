/** A request: what to send, without Host. */
export type Asked = readonly [method: string, path: string, headers?: Readonly<Record<string, string>>, body?: string]

export const BROWSER = {
  Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'Accept-Language': 'de-DE,de;q=0.9,en;q=0.5',
  'Accept-Encoding': 'gzip, deflate',
}
const JSON_TYPE = { 'Content-Type': 'application/json' }
const TOKEN = { Authorization: 'Bearer demo-token' }
const STATUS_CODES = Array.from({ length: 512 - 200 }, (_, index) => index + 200).filter(isUsed)
const FORMATS = [
  '*/*',
  'application/json',
  'application/problem+json',
  'application/xml',
  'text/html',
  'text/plain',
  'text/markdown',
]

/** For servers of files. */
export const FILE_REQUESTS: readonly Asked[] = [
  ...[
    '/',
    '/index.html',
    '/sub',
    '/sub/',
    '/data.bin',
    '/old',
    '/missing',
    '/missing.html?a=1',
    '/secret/a.txt',
  ].flatMap((path): Asked[] => [
    ['GET', path],
    ['GET', path, BROWSER],
    ['HEAD', path, BROWSER],
  ]),
  ['GET', '/secret/a.txt', { Authorization: 'Basic dXNlcjpwYXNz' }],
  ['GET', '/secret/a.txt', { Authorization: 'Basic dXNlcjp3cm9uZw==' }],
  ['GET', '/data.bin', { Range: 'bytes=0-99' }],
  ['GET', '/data.bin', { Range: 'bytes=0-9,20-29' }],
  ['GET', '/data.bin', { Range: 'bytes=9000-' }],
  ['GET', '/index.html', { 'If-Modified-Since': 'Fri, 01 Jan 2100 00:00:00 GMT' }],
  ['GET', '/index.html', { 'If-None-Match': '*' }],
  ['GET', '/index.html', { 'If-Match': '"other"' }],
  ['GET', '/%E0%A4%A'],
  ['GET', '/../../etc/passwd'],
  ['OPTIONS', '/index.html'],
  ['POST', '/index.html', { 'Content-Type': 'application/x-www-form-urlencoded' }, 'a=1'],
  ['PUT', '/index.html', { 'Content-Type': 'text/plain' }, 'a'],
  ['DELETE', '/index.html'],
  ['BREW', '/index.html'],
  ['GET', `/${'a'.repeat(9000)}`],
]

/** For the orders services. */
export const ORDER_REQUESTS: readonly Asked[] = [
  ...FORMATS.flatMap((Accept): Asked[] => [
    ['GET', '/orders', { Accept }],
    ['GET', '/orders/1', { Accept }],
    ['GET', '/orders/9', { Accept, 'Accept-Language': 'fr' }],
    ['GET', '/nothing', { Accept }],
    ['GET', '/bug', { Accept }],
    ['DELETE', '/orders', { Accept }],
    ['POST', '/orders/1/payment', { Accept }],
  ]),
  ['GET', '/orders?paid=maybe'],
  ['GET', '/orders/%E0%A4%A'],
  ['HEAD', '/orders'],
  ['OPTIONS', '/orders'],
  ['GET', '/openapi.json'],
  ['POST', '/orders', JSON_TYPE, '{"customer":"Ada","items":[{"sku":"TEA-1","quantity":2}]}'],
  ['POST', '/orders', JSON_TYPE, '{"customer":""}'],
  ['POST', '/orders', JSON_TYPE, '{"customer":'],
  ['POST', '/orders', { 'Content-Type': 'text/csv' }, 'a,b'],
  ['POST', '/orders/1/payment', TOKEN],
  ['POST', '/orders/2/payment', TOKEN],
]

/** For the simulator: each status in some formats, redirects, authentication, limits and httpbin's paths. */
export const SIMULATOR_REQUESTS: readonly Asked[] = [
  ...STATUS_CODES.flatMap((status) => FORMATS.map((Accept): Asked => ['GET', `/api/status/${status}`, { Accept }])),
  ...STATUS_CODES.map((status): Asked => ['POST', `/api/status/${status}`, JSON_TYPE, '{}']),
  ...STATUS_CODES.map((status): Asked => ['HEAD', `/api/status/${status}`]),
  ...[301, 302, 303, 307, 308].map((via): Asked => ['GET', `/redirect/2?via=${via}&to=/api/status/200`]),
  ['GET', '/auth/basic/a/b'],
  ['GET', '/auth/digest/a/b'],
  ['GET', '/auth/bearer/a'],
  ...Array.from({ length: 4 }, (): Asked => ['GET', '/limit/corpus/2/60']),
  ...[
    'get',
    'headers',
    'gzip',
    'deflate',
    'html',
    'json',
    'xml',
    'robots.txt',
    'cache',
    'cache/60',
    'etag/a',
    'cookies',
    'cookies/set?a=1',
    'bytes/500',
    'image/png',
    'encoding/utf8',
    'redirect-to?url=/get',
    'response-headers?a=1&Cache-Control=max-age%3Dx',
    'stream/3',
    'uuid',
    'base64/YQ==',
    'deny',
  ].map((path): Asked => ['GET', `/httpbin/${path}`, BROWSER]),
  ['GET', '/sse/3'],
  ['GET', '/ndjson/3'],
]

function isUsed(status: number): boolean {
  const [from, to] = [status - (status % 100), status % 100]
  return to <= (from === 400 ? 31 : 11) || status === 451
}
