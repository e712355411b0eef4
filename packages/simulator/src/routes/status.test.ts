import { describe, expect, it } from 'vitest'
import { document, field, startPlanning } from '../../test/planning.ts'

describe('choices', () => {
  function count(target: string, times: number, seed?: string): Map<number, number> {
    const planning = startPlanning({}, undefined, seed)
    const counts = new Map<number, number>()
    for (let time = 0; time < times; time++) {
      const { status } = planning.ask(target)
      counts.set(status, (counts.get(status) ?? 0) + 1)
    }
    return counts
  }

  it('are picked in proportion to their weights', () => {
    const counts = count('/api/status/200:0.9,500-504:0.1', 10_000)
    expect([...counts.keys()].sort()).toEqual([200, 500, 501, 502, 503, 504])
    expect(counts.get(200)).toBeGreaterThan(8850)
    expect(counts.get(200)).toBeLessThan(9150)
    for (const code of [500, 501, 502, 503, 504]) expect(counts.get(code)).toBeGreaterThan(140)
  })

  it('are never picked with weight 0', () => {
    expect([...count('/api/status/200:0,404:1', 500).keys()]).toEqual([404])
  })

  it('come in the same order for the same seed', () => {
    const planning = startPlanning()
    const series = (target: string) => Array.from({ length: 20 }, () => planning.ask(target).status)
    const first = series('/api/status/200,404,500?seed=a')
    expect(new Set(first).size).toBe(3)
    // Another series runs in between.
    expect(series('/api/status/200,404,500?seed=b')).not.toEqual(first)
    expect(series('/api/status/200,404,500?seed=a')).not.toEqual(first)
    planning.store.reset()
    expect(series('/api/status/200,404,500?seed=a')).toEqual(first)
  })

  it('can follow interim responses', () => {
    const planned = startPlanning().ask('/api/status/103+200:1,500:0')
    expect(planned).toMatchObject({ status: 200, interim: [{ status: 103, phrase: 'Early Hints' }] })
  })

  it('can pick a 1xx from a range', () => {
    expect(startPlanning().ask('/api/status/102-103')).toMatchObject({ status: 200, interim: [{}] })
  })

  it.each([
    ['200:x', 'no valid weight'],
    ['200:1:2', 'no valid weight'],
    ['200:-1', 'no valid weight'],
    ['200:0,404:0', 'above 0'],
    ['200+404', 'not an interim response'],
    ['101+200', 'not an interim response'],
    ['103+102', 'has no final response'],
    ['504-500', 'ends before it begins. Use 500-504'],
    [`${'102+'.repeat(11)}200`, 'The limit "interim" is 10'],
    [Array(101).fill('200').join(), 'The limit "choices" is 100'],
  ])('%s is refused', (text, why) => {
    const planned = startPlanning().ask(`/api/status/${text}`)
    expect(planned.status).toBe(400)
    expect(document(planned).detail).toContain(why)
  })
})

it('ignores path segments after the status, so that it can be a base URL', () => {
  const planning = startPlanning()
  for (const suffix of ['/', '/v1/users/7', '//', '/v1?page=2&size=10', '?page=2', '/%E0%A4%A', '/..']) {
    expect(planning.ask(`/api/status/409${suffix}`).status).toBe(409)
  }
})

it.each([
  ['/api/status/404?dealy=1500&type=application/json', ['dealy']],
  ['/api/status/200/v1?page=2&size=10&page=3&delay=0', ['page', 'size']],
  ['/api/status/200?cut=3', ['cut']],
  ['/seq/shop/503,200?retry-atfer=1&2.h=A:b&cut=3', ['retry-atfer']],
  ['/api/status/200?delay=0', undefined],
  [
    `/api/status/200?${Array.from({ length: 99 }, (_, at) => `p${at}=1`).join('&')}`,
    Array.from({ length: 10 }, (_, at) => `p${at}`),
  ],
])('%s names the parameters that it ignores', (target, ignored) => {
  expect(document(startPlanning().ask(target)).ignored).toEqual(ignored)
})

it('accepts any method', () => {
  const planning = startPlanning()
  for (const method of ['POST', 'DELETE', 'PROPFIND', 'BREW']) {
    expect(planning.ask('/api/status/404', { method })).toMatchObject({ status: 404 })
    expect(document(planning.ask('/api/status/404', { method })).request).toMatchObject({ method })
  }
})

it('answers a request with a whole URL by its path', () => {
  expect(startPlanning().ask('http://example.com/api/status/404').status).toBe(404)
  expect(startPlanning().ask('*', { method: 'OPTIONS' })).toMatchObject({ status: 400 })
})

it('sends no interim response to HTTP/1.0', () => {
  const planned = startPlanning().ask('/api/status/103', { httpVersion: '1.0' })
  expect(planned.status).toBe(400)
  expect(document(planned).detail).toContain('HTTP/1.1')
})

describe('headers that depend on the request', () => {
  it.each([
    ['GET', 'POST, PUT, PATCH, DELETE, OPTIONS'],
    ['POST', 'GET, HEAD, PUT, PATCH, DELETE, OPTIONS'],
    ['BREW', 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'],
  ])('Allow of a 405 to %s', (method, allow) => {
    expect(field(startPlanning().ask('/api/status/405', { method }), 'Allow')).toBe(allow)
  })

  it('Location of a 201 to POST', () => {
    const planning = startPlanning()
    expect(field(planning.ask('/api/status/201'), 'Location')).toBeUndefined()
    expect(field(planning.ask('/api/status/201', { method: 'POST' }), 'Location')).toBe('/api/status/200')
  })

  it('Upgrade of a 426, from what the client offers', () => {
    const planning = startPlanning()
    expect(field(planning.ask('/api/status/426', { headers: { Upgrade: 'h2c, echo' } }), 'Upgrade')).toBe('h2c')
    expect(field(planning.ask('/api/status/426', { headers: { Connection: 'close' } }), 'Connection')).toBe(
      'upgrade, close',
    )
  })

  it('Connection of a 426 says whether an HTTP/1.0 client can send more', () => {
    const connection = (headers: Record<string, string>) =>
      field(startPlanning().ask('/api/status/426', { httpVersion: '1.0', headers }), 'Connection')
    expect(connection({})).toBe('upgrade, close')
    expect(connection({ Connection: 'keep-alive' })).toBe('upgrade')
  })

  it('ETag of a 304 is the one that the client has', () => {
    const planning = startPlanning()
    const etag = (headers: Record<string, string> = {}) => field(planning.ask('/api/status/304', { headers }), 'ETag')
    expect(etag({ 'If-None-Match': 'W/"a", "b"' })).toBe('W/"a"')
    expect(etag({ 'If-None-Match': '"c"' })).toBe('"c"')
    expect(etag({ 'If-None-Match': '*' })).toBe('"statuskit-simulator"')
    expect(etag()).toBe('"statuskit-simulator"')
    expect(etag({ 'If-None-Match': '"d"' })).toBe('"d"')
  })

  it('no 101 for HTTP/1.0, where Upgrade is ignored', () => {
    const headers = { Connection: 'upgrade', Upgrade: 'echo' }
    const planned = startPlanning().ask('/api/status/101', { httpVersion: '1.0', headers })
    expect([planned.status, document(planned).detail]).toEqual([400, expect.stringContaining('Use HTTP/1.1')])
  })

  it('Content-Range of a 206 has the length of its own body', () => {
    const planning = startPlanning()
    // Around the lengths that need one more digit.
    for (let length = 1; length < 400; length++) {
      const planned = planning.ask('/api/status/206', { headers: { 'X-Filler': 'x'.repeat(length) } })
      const size = planned.body?.length ?? 0
      expect(field(planned, 'Content-Range')).toBe(`bytes 0-${size - 1}/${size}`)
      expect(planned.body).toContain(`bytes 0-${size - 1}/${size}`)
    }
  })
})
