import { describe, expect, it } from 'vitest'
import { document, field, startPlanning } from '../../test/planning.ts'

const ETAG = '"statuskit-simulator"'
const DATE = 'Sun, 06 Nov 1994 08:49:37 GMT'
const EARLIER = 'Sat, 05 Nov 1994 08:49:37 GMT'
const LATER = 'Mon, 07 Nov 1994 08:49:37 GMT'

describe('/conditional', () => {
  it.each([
    ['GET', {}, 200],
    ['HEAD', {}, 200],
    ['GET', { 'If-None-Match': ETAG }, 304],
    ['HEAD', { 'If-None-Match': ETAG }, 304],
    ['GET', { 'If-None-Match': `"a", W/${ETAG}` }, 304],
    ['GET', { 'If-None-Match': '*' }, 304],
    ['GET', { 'If-None-Match': '"a"' }, 200],
    ['GET', { 'If-Modified-Since': DATE }, 304],
    ['GET', { 'If-Modified-Since': LATER }, 304],
    ['GET', { 'If-Modified-Since': EARLIER }, 200],
    ['GET', { 'If-Modified-Since': 'nonsense' }, 200],
    // An invalid date is ignored; recipients must accept the obsolete formats (RFC 9110, section 5.6.7).
    ['GET', { 'If-Modified-Since': 'Wed, 30 Feb 2000 00:00:00 GMT' }, 200],
    ['GET', { 'If-Modified-Since': 'Monday, 07-Nov-94 08:49:37 GMT' }, 304],
    ['GET', { 'If-Modified-Since': 'Mon Nov  7 08:49:37 1994' }, 304],
    // A backslash is not an escape in an entity tag.
    ['GET', { 'If-None-Match': `"\\", ${ETAG}` }, 304],
    // RFC 9110, section 13.1.3: ignored beside If-None-Match.
    ['GET', { 'If-None-Match': '"a"', 'If-Modified-Since': DATE }, 200],
    ['GET', { 'If-Match': ETAG }, 200],
    ['GET', { 'If-Match': `W/${ETAG}` }, 412],
    ['GET', { 'If-Match': '"a"' }, 412],
    ['GET', { 'If-Unmodified-Since': EARLIER }, 412],
    ['GET', { 'If-Unmodified-Since': DATE }, 200],
    ['GET', { 'If-Match': ETAG, 'If-Unmodified-Since': EARLIER }, 200],
    ['GET', { 'If-Match': ETAG, 'If-None-Match': ETAG }, 304],
    ['PUT', {}, 428],
    ['POST', {}, 428],
    ['PUT', { 'If-Match': ETAG }, 204],
    ['PUT', { 'If-Match': '*' }, 204],
    ['DELETE', { 'If-Match': '"a"' }, 412],
    ['PUT', { 'If-None-Match': '*' }, 412],
    ['PATCH', { 'If-Unmodified-Since': DATE }, 204],
    ['PATCH', { 'If-Unmodified-Since': EARLIER }, 412],
  ])('%s %j: %i', (method, headers, status) => {
    const planned = startPlanning().ask('/conditional/suffix', { method, headers: headers as Record<string, string> })
    expect(planned.status).toBe(status)
    // RFC 9110, section 15.4.5: a 304 has these headers of the 200.
    const names = ['ETag', 'Cache-Control', 'Last-Modified', 'Vary']
    if (status === 200 || status === 304) {
      expect(names.map((name) => field(planned, name))).toEqual([ETAG, 'no-cache', DATE, undefined])
    }
  })
})

describe('/range', () => {
  const whole = startPlanning().ask('/range').body ?? ''

  it('is a thousand bytes', () => {
    const planned = startPlanning().ask('/range')
    expect(Buffer.byteLength(whole)).toBe(1000)
    expect([planned.status, field(planned, 'Accept-Ranges'), field(planned, 'ETag')]).toEqual([200, 'bytes', ETAG])
  })

  it.each([
    ['bytes=0-99', 'bytes 0-99/1000', 0, 100],
    ['bytes=990-', 'bytes 990-999/1000', 990, 1000],
    ['bytes=-10', 'bytes 990-999/1000', 990, 1000],
    ['bytes=500-5000', 'bytes 500-999/1000', 500, 1000],
    ['BYTES=0-0', 'bytes 0-0/1000', 0, 1],
  ])('%s', (range, position, start, end) => {
    const planned = startPlanning().ask('/range', { headers: { Range: range } })
    expect([planned.status, field(planned, 'Content-Range')]).toEqual([206, position])
    expect(planned.body).toBe(whole.slice(start, end))
  })

  it('several at once, one part each', () => {
    const planned = startPlanning().ask('/range', { headers: { Range: 'bytes=0-4,-5' } })
    expect(planned.status).toBe(206)
    const boundary = /^multipart\/byteranges; boundary=(.+)$/.exec(field(planned, 'Content-Type') ?? '')?.[1]
    expect(field(planned, 'Content-Range')).toBeUndefined()
    const part = (range: string, text: string) =>
      `--${boundary}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Range: bytes ${range}/1000\r\n\r\n${text}\r\n`
    expect(planned.body).toBe(`${part('0-4', whole.slice(0, 5))}${part('995-999', whole.slice(-5))}--${boundary}--\r\n`)
  })

  it.each([
    ['GET', { Range: 'bytes=1000-' }, 416],
    ['GET', { Range: 'bytes=2000-3000,1000-1001' }, 416],
    ['GET', { Range: 'bytes=-0' }, 416],
    // RFC 9110, section 14.2: other units and invalid ranges are ignored.
    ['GET', { Range: 'lines=1-2' }, 200],
    ['GET', { Range: 'bytes=a-b' }, 200],
    ['GET', { Range: 'bytes' }, 200],
    ['HEAD', { Range: 'bytes=0-1' }, 200],
    ['GET', { Range: 'bytes=0-1', 'If-Range': ETAG }, 206],
    ['GET', { Range: 'bytes=0-1', 'If-Range': DATE }, 206],
    ['GET', { Range: 'bytes=0-1', 'If-Range': '"a"' }, 200],
    ['GET', { Range: 'bytes=0-1', 'If-Range': `W/${ETAG}` }, 200],
    ['GET', { Range: 'bytes=0-1', 'If-None-Match': ETAG }, 304],
    ['GET', { Range: `bytes=${'0-1,'.repeat(10)}0-1` }, 400],
    ['POST', {}, 405],
  ])('%s %j: %i', (method, headers, status) => {
    const planned = startPlanning().ask('/range', { method, headers: headers as Record<string, string> })
    expect(planned.status).toBe(status)
    if (status === 416) expect(field(planned, 'Content-Range')).toBe('bytes */1000')
  })

  it('ignores the body option', () => {
    expect(startPlanning().ask('/range?body=x').status).toBe(400)
  })
})

describe('/negotiate', () => {
  it.each([
    [{}, 200, 'application/json'],
    [{ Accept: 'text/csv, application/json;q=0.5' }, 200, 'text/csv'],
    [{ Accept: 'text/*' }, 200, 'text/plain'],
    [{ Accept: 'application/json;q=0, */*' }, 200, 'text/plain'],
    [{ Accept: 'image/png' }, 406, 'application/problem+json'],
  ])('%j: %i', (headers, status, type) => {
    const planned = startPlanning().ask('/negotiate', { headers: headers as Record<string, string> })
    expect([planned.status, field(planned, 'Content-Type'), field(planned, 'Vary')]).toEqual([status, type, 'Accept'])
  })

  it('lists the available types if none is acceptable', () => {
    const planned = startPlanning().ask('/negotiate', { headers: { Accept: 'image/png' } })
    expect(document(planned).available).toEqual(['application/json', 'text/plain', 'text/csv'])
  })

  it.each([
    ['POST', { 'Content-Type': 'application/json; charset=utf-8' }, 200, undefined],
    ['POST', { 'Content-Type': 'text/xml' }, 415, ['Accept', 'application/json']],
    ['POST', {}, 415, ['Accept', 'application/json']],
    ['PATCH', { 'Content-Type': 'application/json' }, 415, ['Accept-Patch', 'application/merge-patch+json']],
    ['PATCH', { 'Content-Type': 'application/merge-patch+json' }, 200, undefined],
    ['QUERY', { 'Content-Type': 'application/sql' }, 415, ['Accept-Query', 'application/json']],
    ['QUERY', { 'Content-Type': 'application/json' }, 200, undefined],
    ['POST', { 'Content-Type': 'application/json', 'Content-Encoding': 'br' }, 415, ['Accept-Encoding', 'identity']],
    ['POST', { 'Content-Type': 'application/json', 'Content-Encoding': 'identity' }, 200, undefined],
  ])('%s %j: %i', (method, headers, status, expected) => {
    const all = { 'Content-Length': '2', ...(headers as Record<string, string>) }
    const planned = startPlanning().ask('/negotiate', { method, headers: all })
    expect(planned.status).toBe(status)
    if (expected !== undefined) expect(field(planned, expected[0] as string)).toBe(expected[1])
  })
})
