import { describe, expect, it } from 'vitest'
import { document, field, startPlanning } from '../../test/planning.ts'
import { send } from '../../test/sending.ts'
import type { Plan } from '../plan/plan.ts'

const planning = startPlanning()
const ask = planning.ask

/** The bytes of a plan that has them in parts. */
function bytesOf({ stream }: Plan): Buffer {
  return Buffer.concat((stream?.chunks ?? []).map(({ text }) => Buffer.from(text)))
}

describe('a path', () => {
  it('works below /httpbin, and leads to paths there', () => {
    expect(document(ask('/httpbin/get')).url).toBe('http://localhost/httpbin/get')
    for (const [target, location] of [
      ['/redirect/3', '/httpbin/redirect/2'],
      ['/redirect/1', '/httpbin/get'],
      ['/relative-redirect/2', '/httpbin/relative-redirect/1'],
      ['/absolute-redirect/2', 'http://localhost/httpbin/absolute-redirect/1'],
      ['/redirect/2?absolute=true', 'http://localhost/httpbin/absolute-redirect/1'],
      ['/status/302', '/httpbin/redirect/1'],
      ['/cookies/set?a=b', '/httpbin/cookies'],
      ['/links/3', '/httpbin/links/3/0'],
    ] as const) {
      const planned = ask(`/httpbin${target}`)
      expect([planned.status, field(planned, 'Location')], target).toEqual([302, location])
    }
  })

  it('lists paths of the simulator that exist', () => {
    const { own } = document(ask('/', { headers: { Accept: 'application/json' } })) as { own: object }
    expect(Object.keys(own).length).toBeGreaterThan(5)
    for (const target of Object.keys(own)) expect(ask(target).body ?? '', target).not.toContain('"refused"')
    expect(ask('/none').body).toContain('"refused"')
  })

  it.each(['/httpbin', '/httpbin/', '/', '/?a'])('lists the others: %s', (target) => {
    expect(ask(target).body).toContain('<li>/httpbin/status/{codes}</li>')
    expect(ask(target).body).toContain('<li>/seq/shop/503x2,200: a 503 twice, then 200</li>')
    expect(document(ask(target, { headers: { Accept: 'application/json' } }))).toHaveProperty('paths')
  })

  it.each([
    '/get/more',
    '/httpbin/api/status/404',
    '/status',
    '/status/404/more',
    '/cookies/add',
    '/bytes',
    '/httpbin/toString',
  ])('%s gets a 404', (target) => {
    expect(ask(target).status).toBe(404)
  })

  it('accepts its methods', () => {
    const refused = ask('/get', { method: 'POST' })
    expect([refused.status, field(refused, 'Allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
    expect(field(ask('/post', { method: 'OPTIONS' }), 'Allow')).toBe('POST, OPTIONS')
    expect(ask('/get', { method: 'HEAD' }).status).toBe(200)
  })

  it('of the simulator stays its own', () => {
    expect(field(ask('/range', { headers: { Range: 'bytes=0-3' } }), 'Content-Range')).toBe('bytes 0-3/1000')
    expect(field(ask('/redirect/2?via=307'), 'Location')).toBe('/redirect/1?via=307')
  })
})

describe('a status', () => {
  it.each([
    ['/status/404', 404, undefined, ''],
    ['/status/405', 405, 'Allow', ''],
    ['/status/401', 401, 'WWW-Authenticate', ''],
    ['/status/204', 204, undefined, undefined],
    ['/status/200:1,503:0', 200, undefined, ''],
    ['/status/599', 599, undefined, ''],
    ['/503', 503, undefined, '503 Service Unavailable'],
    ['/status/200?body=hi', 200, undefined, 'hi'],
  ])('%s', (target, status, name, body) => {
    const planned = ask(target)
    expect([planned.status, planned.body]).toEqual([status, body])
    if (name !== undefined) expect(field(planned, name)).toBeDefined()
    expect(field(planned, 'Cache-Control')).toBeUndefined()
  })

  it('has the options of the simulator', () => {
    const planned = ask('/status/503?retry-after=5&delay=20')
    expect([field(planned, 'Retry-After'), planned.delay]).toEqual(['5', 20])
    expect(ask('/200?sleep=1500').delay).toBe(1500)
  })

  it('is described by its code alone', () => {
    const headers = { Accept: 'application/json' }
    expect(document(ask('/404', { headers }))).toEqual({ code: 404, description: 'Not Found' })
    expect(document(ask('/status/406'))).toMatchObject({ accept: expect.arrayContaining(['image/png']) })
    expect(ask('/status/418').body).toContain('teapot')
  })
})

describe('bytes', () => {
  it('are random, and the same for the same seed', () => {
    const [one, other] = [ask('/bytes/1000?seed=1'), ask('/stream-bytes/1000?seed=1&chunk_size=300')]
    expect(bytesOf(one)).toEqual(bytesOf(other))
    expect([field(one, 'Content-Length'), field(other, 'Content-Length')]).toEqual(['1000', undefined])
    expect(other.stream?.chunks.map(({ text }) => text.length)).toEqual([300, 300, 300, 100])
    expect(bytesOf(ask('/bytes/1000'))).not.toEqual(bytesOf(ask('/bytes/1000')))
    expect(new Set(bytesOf(ask('/bytes/10000'))).size).toBe(256)
    expect(bytesOf(ask('/bytes/0'))).toHaveLength(0)
  })

  it('drip', () => {
    const planned = ask('/drip?numbytes=5&duration=1&delay=0.25&code=500')
    expect([planned.status, planned.delay, field(planned, 'Content-Length')]).toEqual([500, 250, '5'])
    expect(planned.stream?.chunks).toEqual(Array(5).fill({ wait: 200, text: '*' }))
    const long = ask('/drip?numbytes=10485760&duration=60')
    expect(long.stream?.chunks.reduce((sum, { text }) => sum + text.length, 0)).toBe(10_485_760)
    expect(long.stream?.chunks.reduce((sum, { wait }) => sum + wait, 0)).toBeCloseTo(60_000)
  })

  it('come as lines', () => {
    const lines = bytesOf(ask('/stream/3?a=b'))
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ id, args }) => [id, args.a])).toEqual([
      [0, 'b'],
      [1, 'b'],
      [2, 'b'],
    ])
  })

  it.each([
    [undefined, 200, undefined, 'abcdefghijklmnopqrstuvwxyzabcd'],
    ['bytes=26-27', 206, 'bytes 26-27/30', 'ab'],
    ['bytes=-2', 206, 'bytes 28-29/30', 'cd'],
    ['bytes=0-99', 200, undefined, 'abcdefghijklmnopqrstuvwxyzabcd'],
    ['bytes=30-', 416, 'bytes */30', ''],
    ['lines=1-2', 200, undefined, 'abcdefghijklmnopqrstuvwxyzabcd'],
    ['bytes=0-1,3-4', 200, undefined, 'abcdefghijklmnopqrstuvwxyzabcd'],
  ])('of a range: %s', (range, status, contentRange, text) => {
    const planned = ask('/range/30', { headers: range === undefined ? {} : { Range: range } })
    expect([planned.status, field(planned, 'Content-Range'), bytesOf(planned).toString()]).toEqual([
      status,
      contentRange,
      text,
    ])
    expect([field(planned, 'ETag'), field(planned, 'Content-Length')]).toEqual(['"range30"', String(text.length)])
  })

  it('of a range can take time', () => {
    const chunks = ask('/range/100?duration=1&chunk_size=50').stream?.chunks
    expect(chunks?.map(({ wait, text }) => [wait, text.length])).toEqual([
      [500, 50],
      [500, 50],
    ])
    expect(ask('/range/9', { headers: { Range: 'bytes=0-1', 'If-Range': '"other"' } }).status).toBe(200)
  })
})

describe('caches', () => {
  it.each([
    ['/cache', {}, 200],
    ['/cache', { 'If-None-Match': 'x' }, 304],
    ['/cache', { 'If-Modified-Since': 'x' }, 304],
    ['/etag/a', {}, 200],
    ['/etag/a', { 'If-None-Match': '"b", W/"a"' }, 304],
    ['/etag/a', { 'If-None-Match': 'a' }, 304],
    ['/etag/a', { 'If-None-Match': '*' }, 304],
    ['/etag/a', { 'If-None-Match': '"b"' }, 200],
    ['/etag/a', { 'If-Match': '"b"' }, 412],
    ['/etag/a', { 'If-Match': '"a"' }, 200],
  ])('%s with %j: %i', (target, headers, status) => {
    const planned = ask(target, { headers: { ...headers } })
    expect(planned.status).toBe(status)
    if (target !== '/cache' && status !== 412) expect(field(planned, 'ETag')).toBe('"a"')
  })

  it('may keep a response for a time', () => {
    expect(field(ask('/cache/60'), 'Cache-Control')).toBe('public, max-age=60')
    expect(field(ask('/cache'), 'ETag')).toMatch(/^"[\w-]{36}"$/)
  })
})

describe('headers of the response', () => {
  it('are sent, and listed with the others', () => {
    const planned = ask('/response-headers?X-A=1&X-A=2&Set-Cookie=a%3Db')
    expect(field(planned, 'X-A')).toBe('1, 2')
    expect(document(planned)).toMatchObject({ 'X-A': ['1', '2'], 'Content-Type': 'application/json' })
    expect(document(planned)['Content-Length']).toBe(String(planned.body?.length))
    expect(field(planned, 'Content-Length')).toBe(String(planned.body?.length))
  })

  it('replace the type', () => {
    const planned = ask('/response-headers?content-type=text/plain')
    expect(field(planned, 'Content-Type')).toBe('text/plain')
  })
})

it('redirects to exactly the URL', () => {
  expect(field(ask('/redirect-to?url=get'), 'Location')).toBe('get')
  const form = send('/redirect-to', 'application/x-www-form-urlencoded', 'url=/post&status_code=307')
  expect([form.status, field(form, 'Location')]).toEqual([307, '/post'])
  expect(field(ask('/redirect-to?url=/%C3%A9'), 'Location')).toBe('/Ã©')
})

it.each([
  ['/image', {}, 'image/png'],
  ['/image', { Accept: 'image/*' }, 'image/png'],
  ['/image', { Accept: 'text/html, image/webp' }, 'image/webp'],
  ['/image', { Accept: 'image/svg+xml' }, 'image/svg+xml'],
  ['/image/jpeg', {}, 'image/jpeg'],
  ['/json', {}, 'application/json'],
  ['/xml', {}, 'application/xml'],
  ['/robots.txt', {}, 'text/plain'],
  ['/uuid', {}, 'application/json'],
  ['/links/2/1', {}, 'text/html; charset=utf-8'],
])('%s with %j is of type %s', (target, headers, type) => {
  const planned = ask(target, { headers: { ...headers } })
  expect([planned.status, field(planned, 'Content-Type')]).toEqual([200, type])
})

it.each([
  ['/bytes/102401', 'The limit "bytes" is 102400'],
  ['/bytes/x', 'not a number of bytes'],
  ['/stream/101', 'The limit "lines" is 100'],
  ['/stream-bytes/102400?chunk_size=1', 'The limit "chunks" is 10000'],
  ['/drip?numbytes=10485761', 'The limit "drip"'],
  ['/drip?duration=61', 'The limit "delay"'],
  ['/drip?code=99', 'final status'],
  ['/delay/61', 'The limit "delay" is 60000 ms'],
  ['/delay/x', 'number of seconds'],
  ['/range/0', 'from 1 up'],
  ['/links/201', 'The limit "links"'],
  ['/absolute-redirect/101', 'The limit "redirects"'],
  ['/redirect-to', 'The URL is missing'],
  ['/redirect-to?url=/&status_code=200', 'not a redirect'],
  ['/status/103', '/api/status/103'],
  ['/200?sleep=x', 'sleep=500'],
  ['/cookies/set?a%20b=c', 'not a cookie name'],
  ['/etag/%22', 'not an entity tag'],
  ['/cache/x', 'number of seconds'],
  ['/base64/%25%25', 'not Base64'],
  ['/response-headers?Connection=close', 'belongs to the connection'],
  ['/response-headers?a%0d%0ab=c', 'not a header name'],
])('%s is refused', (target, why) => {
  const planned = ask(target)
  expect([planned.status, document(planned).detail]).toEqual([400, expect.stringContaining(why)])
})

it('refuses a compression that the runtime lacks', () => {
  expect(field(ask('/brotli'), 'Content-Encoding')).toBe('br')
  expect([ask('/zstd').status, document(ask('/zstd')).refused]).toEqual([501, 'coding'])
})
