import { describe, expect, it } from 'vitest'
import { document, startPlanning } from '../../test/planning.ts'

const TARGET = '/api/status/404'
const HEADERS = { Host: 'localhost', 'X-A': '1' }

describe('a plain request that was seen before', () => {
  it('gets the same plan', () => {
    const { ask } = startPlanning()
    const first = ask(TARGET, { headers: HEADERS })
    expect(ask(TARGET, { headers: { ...HEADERS }, connection: 2 })).toBe(first)
    expect(first).toEqual(startPlanning().ask(TARGET, { headers: HEADERS }))
  })

  it.each([
    ['method', TARGET, { method: 'POST', headers: HEADERS }],
    ['version', TARGET, { httpVersion: '1.0', headers: HEADERS }],
    ['value of a header', TARGET, { headers: { ...HEADERS, 'X-A': '2' } }],
    ['number of headers', TARGET, { headers: { ...HEADERS, 'X-B': '2' } }],
    ['option in a header', TARGET, { headers: { Host: 'localhost', 'Simulate-Reason': 'Gone fishing' } }],
    ['suffix of the path', `${TARGET}/v1`, { headers: HEADERS }],
    ['query', `${TARGET}?a=b`, { headers: HEADERS }],
    // The statuses 404 and 468 have the same slot.
    ['status with the same slot', '/api/status/468', { headers: HEADERS }],
  ])('is told from one with another %s', (_, target, asked) => {
    const { ask } = startPlanning()
    ask(TARGET, { headers: HEADERS })
    const planned = ask(target, asked)
    expect(planned).toEqual(startPlanning().ask(target, asked))
    expect(document(planned).request).toMatchObject({ target })
    expect(ask(TARGET, { headers: HEADERS })).toEqual(startPlanning().ask(TARGET, { headers: HEADERS }))
  })

  it('gets its CORS headers once', () => {
    const { ask } = startPlanning({ cors: true })
    const asked = { headers: { ...HEADERS, Origin: 'https://app.example' } }
    const names = ask(TARGET, asked).fields.filter((_, at) => at % 2 === 0)
    expect(ask(TARGET, asked).fields.filter((_, at) => at % 2 === 0)).toEqual(names)
    expect(names.filter((name) => name === 'Access-Control-Allow-Origin')).toHaveLength(1)
  })
})

it('draws, sequences and limits are planned anew', () => {
  const { ask } = startPlanning()
  const statuses = (target: string) => [1, 2].map(() => ask(target, { headers: HEADERS }).status)
  expect(statuses('/seq/a/503,200')).toEqual([503, 200])
  expect(statuses('/limit/a/1/60')).toEqual([200, 429])
  const drawn = Array.from({ length: 20 }, () => ask('/api/status/200:0.5,503:0.5', { headers: HEADERS }).status)
  expect(new Set(drawn).size).toBe(2)
})

it('remembers a bounded number of requests', () => {
  const { ask, state } = startPlanning()
  for (let status = 200; status < 1000; status++) ask(`/api/status/${status}`, { headers: HEADERS })
  expect(state.recent.length).toBeLessThanOrEqual(64)
})
