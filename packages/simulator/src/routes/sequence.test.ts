import { describe, expect, it } from 'vitest'
import { document, field, startPlanning } from '../../test/planning.ts'

describe('steps', () => {
  it.each([
    ['503x2,429,200', [503, 503, 429, 200, 200, 200]],
    ['503,200;loop', [503, 200, 503, 200, 503, 200]],
    ['404', [404, 404, 404]],
    ['200x1,500', [200, 500, 500]],
    ['103+200,204', [200, 204]],
  ])('%s', (steps, expected) => {
    const planning = startPlanning()
    expect(expected.map(() => planning.ask(`/seq/a/${steps}`).status)).toEqual(expected)
  })

  it('can pick from a range, the same for the same seed', () => {
    const planning = startPlanning()
    const codes = Array.from({ length: 30 }, () => planning.ask('/seq/a/500-504?seed=x').status)
    expect(new Set(codes).size).toBeGreaterThan(2)
    expect(codes.every((code) => code >= 500 && code <= 504)).toBe(true)
  })

  it('have options of their own, by their place', () => {
    const planning = startPlanning()
    const target =
      '/seq/a/503x2,429,200,stall?1.retry-after=0&2.retry-after=5&3.body=done&3.h=X-A:b&h=X-All:c&delay=1&4.delay=7'
    const planned = Array.from({ length: 5 }, () => planning.ask(target))
    expect(planned.map((each) => field(each, 'Retry-After'))).toEqual(['0', '0', '5', undefined, undefined])
    expect(planned[3]?.body).toBe('done')
    expect(planned.map((each) => field(each, 'X-A'))).toEqual([undefined, undefined, undefined, 'b', undefined])
    expect(planned.every((each) => field(each, 'X-All') === 'c')).toBe(true)
    expect(planned.map(({ delay }) => delay)).toEqual([1, 1, 1, 1, 7])
  })

  it('get a common retry-after only if they fail', () => {
    const planning = startPlanning()
    const steps = () => field(planning.ask('/seq/a/503,301,200,200?retry-after=1&4.retry-after=9'), 'Retry-After')
    expect(Array.from({ length: 4 }, steps)).toEqual(['1', '1', undefined, '9'])
  })

  it.each([
    ['3.delay=5', 'Use a number from 1 to 2'],
    ['0.delay=5', 'Use a number from 1 to 2'],
    ['1.delay=x', 'not a time in milliseconds'],
    ['3.delay=5', 'A repeated step, such as 503x2, counts as one'],
    ['2.location=//example.com/', 'another host'],
    ['2.dealy=5', 'Unknown option "dealy"'],
  ])('are refused, and not counted, with %s', (query, why) => {
    const planning = startPlanning()
    const planned = planning.ask(`/seq/a/503,200?${query}`)
    expect([planned.status, document(planned).detail]).toEqual([400, expect.stringContaining(why)])
    expect(planning.store.sequences.size).toBe(0)
  })

  it('can be faults, each on a new connection, so that clients do not retry silently', () => {
    const planning = startPlanning()
    const planned = Array.from({ length: 4 }, () => planning.ask('/seq/a/503,200,reset,204'))
    expect(planned.map(({ close, fault }) => [close, fault?.kind])).toEqual([
      [false, undefined],
      [true, undefined],
      [true, 'reset'],
      [false, undefined],
    ])
    expect(field(planned[1] as (typeof planned)[0], 'Connection')).toBe('close')
  })

  it.each([
    ['503x0', '0 times'],
    ['503x', '503x2 to send one twice'],
    ['503*2,200', '503x2 to send one twice'],
    ['x2', '"x2" is not a step'],
    ['503,,200', '"" is not a step'],
    ['200x10001', 'The limit "steps" is 10000'],
    ['200x9999999999', 'times'],
    ['explode', 'a stream, as in sse:10, ndjson:10 or websocket, or a fault: close, reset, goaway'],
    ['200;repeat', '";repeat" is not a valid end of a sequence'],
    ['200;loop;loop', '";loop;loop" is not a valid end of a sequence'],
    ['truncate/206,200', 'Separate steps with commas, as in /seq/shop/truncate,200.'],
    ['200,reset/503', 'only /fault/reset/503 has one'],
    ['truncate:206,200', '"truncate:206" is not a step'],
    ['503/429x2', 'as in /seq/shop/503,429x2'],
    ['503/429,200/orders', 'Separate steps with commas'],
    ['websocket/1011', 'write websocket:1011'],
  ])('%s is refused, and not counted as a hit', (steps, why) => {
    const planning = startPlanning()
    const planned = planning.ask(`/seq/a/${steps}`)
    expect(planned.status).toBe(400)
    expect(document(planned).detail).toContain(why)
    expect(planning.store.sequences.size).toBe(0)
  })
})

it.each(['503/orders/206,200', '503/7', '503/200', 'reset/orders', 'reset,200/206', 'reset/2026', 'websocket/chat'])(
  'is a base for the paths of a client: /seq/a/%s',
  (path) => {
    const planning = startPlanning()
    planning.ask(`/seq/a/${path}`)
    expect(planning.store.sequences.get('a')?.hits).toBe(1)
  },
)

describe('a redirect to its own path', () => {
  const loops = [
    ['/seq/a/302?location=/seq/a/302', undefined],
    ['/seq/a/302,307;loop?location=%2Fseq%2Fa%2F302,307;loop&delay=1', undefined],
    ['/seq/a/503,302?2.location=/seq/a/503,302', undefined],
    ['/api/status/302?location=/api/status/302', undefined],
    ['/seq/a/302?location=http://sim.example/seq/a/302', undefined],
    ['http://sim.example/seq/a/302?location=http://sim.example/seq/a/302', undefined],
    ['/v1/seq/a/302?location=/v1/seq/a/302', '/v1'],
  ] as const

  it.each(loops)('keeps its query, so that it is a loop: %s', (start, base) => {
    const planning = startPlanning({ base })
    let target: string = start
    for (let turn = 1; turn <= 4; turn++) {
      const planned = planning.ask(target, { headers: { Host: 'sim.example' } })
      if (planned.status === 503) continue
      expect([302, 307]).toContain(planned.status)
      const { pathname, search } = new URL(field(planned, 'Location') as string, 'http://sim.example')
      target = pathname + search
      expect(target).toBe(start.replace(/^http:\/\/sim\.example/, ''))
    }
  })

  it.each([
    ['/api/status/201?location=/api/status/201', '/api/status/201'],
    ['/seq/a/302?location=/seq/b/302', '/seq/b/302'],
    ['/seq/a/302?location=/seq/a/302?x', '/seq/a/302?x'],
    ['/seq/a/302?location=', ''],
    ['/seq/a/302?h=Location:/seq/a/302', '/seq/a/302'],
    ['/seq/a/302?location=http://other.example/seq/a/302', 'http://other.example/seq/a/302'],
  ])('is the only one that does: %s', (target, location) => {
    const allowed = { html: false, externalRedirects: true, siteFields: true }
    const planned = startPlanning({ allowed }).ask(target, { headers: { Host: 'sim.example' } })
    expect(field(planned, 'Location')).toBe(location)
  })
})

describe('the record', () => {
  it('has hits and connections, and is reset by DELETE', () => {
    const planning = startPlanning()
    const read = () => document(planning.ask('/seq/a', { connection: 99 }))
    expect(read()).toEqual({ key: 'a', hits: 0, connections: 0 })
    for (const connection of [1, 1, 2]) planning.ask('/seq/a/200/suffix', { connection, method: 'POST' })
    expect(read()).toEqual({ key: 'a', hits: 3, connections: 2 })
    expect(planning.ask('/seq/a', { method: 'DELETE' }).status).toBe(204)
    expect(read()).toEqual({ key: 'a', hits: 0, connections: 0 })
  })

  it('can only be read and reset', () => {
    const planned = startPlanning().ask('/seq/a', { method: 'POST' })
    expect(planned.status).toBe(405)
    expect(field(planned, 'Allow')).toBe('GET, HEAD, DELETE')
  })

  it.each(['503,200', '503x2', '503,200;loop', '103+200', 'sse:10', 'reset,200'])(
    'is refused if the key was forgotten: /seq/%s',
    (steps) => {
      const planning = startPlanning()
      for (const method of ['GET', 'POST', 'DELETE']) {
        const planned = planning.ask(`/seq/${steps}`, { method })
        expect([planned.status, document(planned).detail]).toEqual([
          400,
          expect.stringContaining(`Put a key of your choice in front: /seq/shop/${steps}.`),
        ])
      }
      // Once it has been used as a key, it is one.
      planning.ask(`/seq/${steps}/503,200`)
      expect(document(planning.ask(`/seq/${steps}`))).toMatchObject({ key: steps, hits: 1 })
    },
  )

  it.each(['503', '500-504', '7', 'reset', 'websocket', 'order-7', '2026-11-30', '10x4', 'a,b'])(
    'is there before the first request for the key %s',
    (key) => {
      expect(document(startPlanning().ask(`/seq/${key}`))).toEqual({ key, hits: 0, connections: 0 })
    },
  )

  it('needs a key within the length limit', () => {
    const planning = startPlanning()
    expect(document(planning.ask('/seq/')).detail).toContain('empty')
    expect(document(planning.ask(`/seq/${'k'.repeat(129)}/200`)).detail).toContain('The limit "key" is 128')
    expect(planning.ask(`/seq/${'k'.repeat(128)}/204`).status).toBe(204)
  })

  it('of the least recently used key is dropped when there are too many', () => {
    const planning = startPlanning()
    for (let key = 0; key < 10_000; key++) planning.ask(`/seq/${key}/200`)
    // The first one is used again, so the second is now the least recently used.
    planning.ask('/seq/0/200')
    planning.ask('/seq/new/200')
    const hits = (key: string) => document(planning.ask(`/seq/${key}`)).hits
    expect([hits('0'), hits('1'), hits('2'), hits('new')]).toEqual([2, 0, 1, 1])
    expect(planning.store.sequences.size).toBe(10_000)
  })

  it('remembers a limited number of connections', () => {
    const planning = startPlanning()
    for (let connection = 0; connection < 3000; connection++) planning.ask('/seq/a/200', { connection })
    expect(document(planning.ask('/seq/a'))).toMatchObject({ hits: 3000, connections: 3000 })
    expect(planning.store.sequences.get('a')?.known.size).toBe(1000)
  })
})
