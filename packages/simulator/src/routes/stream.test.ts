import { describe, expect, it } from 'vitest'
import { document, field, startPlanning } from '../../test/planning.ts'
import type { Plan } from '../plan/plan.ts'

/** The text that a stream sends before it ends. */
function textOf({ stream }: Plan): string {
  return stream?.chunks.map(({ text }) => text).join('') ?? ''
}

/** The ids of the events of a stream. */
function idsOf(planned: Plan): number[] {
  return [...textOf(planned).matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id))
}

const ask = (target: string, headers?: Record<string, string>) => startPlanning().ask(target, headers && { headers })

describe('/sse/{n}', () => {
  it('is n events with ids, without a length', () => {
    const planned = ask('/sse/2/chat/completions')
    expect(textOf(planned)).toBe('id: 1\ndata: {"n":1,"of":2}\n\nid: 2\ndata: {"n":2,"of":2}\n\n')
    expect([planned.status, planned.body, field(planned, 'Content-Length')]).toEqual([200, undefined, undefined])
    expect(field(planned, 'Content-Type')).toBe('text/event-stream')
    expect(planned.stream?.fault).toBeUndefined()
  })

  it('has data of its own, line by line, with the number in it', () => {
    const planned = ask(`/sse/2?body=${encodeURIComponent('a {n}\r\nb {n}\rc\nd')}&type=text/plain`)
    expect(textOf(planned)).toContain('id: 2\ndata: a 2\ndata: b 2\ndata: c\ndata: d\n\n')
    expect(field(planned, 'Content-Type')).toBe('text/plain')
  })

  it('begins with the time to connect again', () => {
    expect(textOf(ask('/sse/1?retry=50'))).toMatch(/^retry: 50\n\nid: 1\n/)
  })

  it('has a time between the events, the same for the same seed, and none before the first', () => {
    const waits = () => ask('/sse/20?interval=10-90&seed=x').stream?.chunks.map(({ wait }) => wait) ?? []
    expect(waits()).toEqual(waits())
    expect(waits()[0]).toBe(0)
    expect(
      waits()
        .slice(1)
        .every((wait) => wait >= 10 && wait <= 90),
    ).toBe(true)
    expect(new Set(waits()).size).toBeGreaterThan(5)
  })

  it('goes on after Last-Event-ID, and is a 204 when nothing is left', () => {
    const after = (id: string) => ask('/sse/5?body=x', { 'Last-Event-ID': id })
    expect(idsOf(after('3'))).toEqual([4, 5])
    expect(idsOf(after('0'))).toEqual([1, 2, 3, 4, 5])
    expect([after('5').status, after('5').stream]).toEqual([204, undefined])
    expect(idsOf(after(''))).toHaveLength(5)
  })

  it.each([
    ['cut=2', undefined, [1, 2], 'close', 'id: 3\ndata: {'],
    ['cut=2&fault=truncate', '1', [2, 3], 'truncate', 'id: 4\ndata: {'],
    ['cut=2&fault=end', '3', [4, 5], 'end', ''],
    ['cut=2', '4', [5], undefined, ''],
    ['cut=0&fault=reset', undefined, [], 'reset', 'id: 1\ndata: {'],
    ['cut=5&fault=stall', undefined, [1, 2, 3, 4, 5], 'stall', ''],
  ])('with %s after %s is %j, then %s', (query, id, ids, fault, rest) => {
    const planned = ask(`/sse/5?${query}`, id === undefined ? {} : { 'Last-Event-ID': id })
    expect([idsOf(planned), planned.stream?.fault]).toEqual([ids, fault])
    expect(String(planned.stream?.rest.text).startsWith(rest)).toBe(true)
  })

  it('ends with an error event that has no id and the members that SDKs look for', () => {
    const planned = ask('/sse/5?error=2&interval=10')
    expect([idsOf(planned), planned.stream?.fault]).toEqual([[1, 2], undefined])
    const last = planned.stream?.chunks.at(-1)
    expect(last?.wait).toBe(10)
    const [, data = ''] = /^event: error\ndata: (.*)\n\n$/.exec(String(last?.text)) ?? []
    expect(JSON.parse(data)).toEqual({
      type: 'error',
      error: { type: 'overloaded_error', message: 'The simulator ends this stream after event 2 of 5.' },
    })
  })

  it('takes its options from headers as well, which other routes leave alone in the query', () => {
    expect(idsOf(ask('/sse/5', { 'Simulate-Cut': '2' }))).toEqual([1, 2])
    expect(ask('/api/status/404?error=access_denied&cut=x').status).toBe(404)
  })
})

describe('/ndjson/{n}', () => {
  it('is n lines, and can end with an error', () => {
    const planned = ask('/ndjson/3?error=2')
    expect(textOf(planned)).toMatch(/^\{"n":1,"of":3\}\n\{"n":2,"of":3\}\n\{"type":"error",.*\}\n$/)
    expect(field(planned, 'Content-Type')).toBe('application/x-ndjson')
  })

  it('knows no Last-Event-ID', () => {
    expect(ask('/ndjson/3', { 'Last-Event-ID': '3' }).stream?.chunks).toHaveLength(3)
  })
})

describe('/trailers', () => {
  it('has the body of a 200, and trailers, grpc-status among them', () => {
    const planned = ask('/trailers')
    expect(JSON.parse(textOf(planned))).toMatchObject({ status: 200 })
    expect(planned.stream?.trailers).toEqual(['grpc-status', '0', 'Server-Timing', 'total;dur=1'])
    const own = ask('/trailers?trailer=grpc-status:14&trailer=grpc-message:%20Unavailable')
    expect(own.stream?.trailers).toEqual(['grpc-status', '14', 'grpc-message', 'Unavailable'])
  })

  it('needs chunks', () => {
    const planned = startPlanning().ask('/trailers', { httpVersion: '1.0' })
    expect([planned.status, document(planned).detail]).toEqual([400, expect.stringContaining('HTTP/1.0 has no chunks')])
  })
})

describe('a mistake is refused with a corrected value', () => {
  it.each([
    ['/sse', 'Use one from 1 up, as in /sse/10'],
    ['/sse/0', 'Use one from 1 up, as in /sse/10'],
    ['/ndjson/many', 'Use one from 1 up, as in /ndjson/10'],
    ['/sse/10001', 'The limit "events" is 10000'],
    [`/sse/1000?body=${'x'.repeat(2000)}`, 'The limit "stream" is 1048576 bytes'],
    ['/sse/100?interval=10000', 'The limit "streamSeconds" is 600 seconds, and this request needs 1000'],
    ['/sse/2?interval=soon', 'Use interval=500 or interval=100-500'],
    ['/sse/2?cut=x', 'Use cut=3 to end a connection after three events'],
    ['/sse/2?cut=3', 'The stream has only 2 events, and cut is 3. Use cut=2 or less'],
    ['/sse/2?error=3', 'The stream has only 2 events, and error is 3. Use error=2 or less'],
    ['/sse/2?error=1&cut=1', 'Use cut or error, not both'],
    ['/sse/2?cut=1&cut=2', 'Set cut only once'],
    ['/sse/2?fault=reset', 'Add cut, as in cut=3&fault=reset'],
    ['/sse/2?cut=1&fault=garbage', 'Use one of end, close, reset, hang, truncate, stall, badchunk'],
    ['/sse/2?retry=soon', 'Use retry=100'],
    ['/ndjson/2?retry=1', '/ndjson has no option retry'],
    ['/ndjson/2?body=a%0Ab', 'In NDJSON, a line break ends the line'],
    ['/trailers?cut=1', '/trailers has no option cut'],
    ['/trailers?trailer=grpc-status', 'Use trailer=Name:value'],
    ['/trailers?trailer=a%20b:c', 'is not a header name'],
    ['/trailers?trailer=a:%0d%0ab', 'control characters'],
    ['/trailers?trailer=Content-Length:5', 'Content-Length must not be a trailer'],
    ['/seq/a/sse', 'is not a number of events'],
    ['/seq/a/200,sse:x', 'is not a number of events'],
    ['/seq/a/200,sse:3?2.cut=4', 'Use cut=3 or less'],
    ['/seq/a/200,websocket:7', '"7" can\'t be a close code'],
    ['/seq/a/200,websocket?cut=1&fault=badchunk', 'Unknown end of a WebSocket'],
    ['/seq/a/websockets', 'a stream, as in sse:10, ndjson:10 or websocket'],
  ])('%s', (target, why) => {
    const planning = startPlanning()
    const planned = planning.ask(target)
    expect([planned.status, document(planned).detail]).toEqual([400, expect.stringContaining(why)])
    expect(document(planning.ask('/seq/a'))).toMatchObject({ hits: 0 })
  })

  it.each(['6', '-1', 'abc', '1e0'])('Last-Event-ID %s', (id) => {
    const planned = ask('/sse/5', { 'Last-Event-ID': id })
    expect([planned.status, document(planned).detail]).toEqual([
      400,
      expect.stringContaining('Send Last-Event-ID with a number from 0 to 5'),
    ])
  })

  it("and a header that isn't an option", () => {
    const planned = ask('/sse/5', { 'Simulate-Cuts': '1' })
    expect(document(planned).detail).toContain('interval, cut, fault, error, retry, trailer')
  })

  it.each(['badchunk', 'trailers'])('%s over HTTP/1.0', (what) => {
    const target = what === 'badchunk' ? '/sse/5?cut=1&fault=badchunk' : '/sse/5?trailer=a:b'
    expect(document(startPlanning().ask(target, { httpVersion: '1.0' })).detail).toContain('HTTP/1.0 has no chunks')
  })

  it('too many streams, or too many that hang', () => {
    const planning = startPlanning()
    planning.state.hangs = 100
    expect(document(planning.ask('/sse/5?cut=1&fault=hang')).detail).toContain('The limit "hangs" is 100')
    planning.state.streams = 1000
    for (const target of ['/sse/5', '/trailers'])
      expect(document(planning.ask(target)).detail).toContain('The limit "openStreams" is 1000')
  })
})

describe('steps of a sequence', () => {
  it('can be streams, with options of their own', () => {
    const planning = startPlanning()
    const target = '/seq/a/503x2,sse:5,ndjson:2,sse:5?1.retry-after=0&3.cut=2&2.cut=3&2.fault=reset&interval=1'
    const planned = [0, 1, 2, 3, 4].map(() => planning.ask(target))
    expect(planned.map(({ status, stream }) => [status, stream?.chunks.length, stream?.fault])).toEqual([
      [503, undefined, undefined],
      [503, undefined, undefined],
      [200, 3, 'reset'],
      [200, 2, 'close'],
      [200, 5, undefined],
    ])
    // It doesn't fail, so it asks for no retry.
    expect(planned.map((each) => field(each, 'Retry-After'))).toEqual(['0', '0', undefined, undefined, undefined])
  })

  it('go on after Last-Event-ID, and are counted', () => {
    const planning = startPlanning()
    for (const [connection, id] of ['', '2', '4'].entries()) {
      const headers = { 'Last-Event-ID': id }
      expect(idsOf(planning.ask('/seq/a/sse:6?cut=2', { headers, connection }))).toEqual([
        Number(id) + 1,
        Number(id) + 2,
      ])
    }
    expect(document(planning.ask('/seq/a'))).toMatchObject({ hits: 3, connections: 3 })
  })
})
