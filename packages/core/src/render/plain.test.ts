import { expect, it } from 'vitest'
import { problem } from '../problem/problem.ts'
import { render } from './render.ts'

function bodyOf(extensions: Readonly<Record<string, unknown>>): string {
  return render(problem(400, { extensions }), { method: 'GET', url: '/', headers: {} }).body
}

it('makes data of everything else, or leaves it out', () => {
  const cycle: { self?: unknown; ok: number } = { ok: 1 }
  cycle.self = cycle
  let deep: unknown = 'bottom'
  for (let level = 0; level < 10_000; level++) deep = { deep }
  const extensions = {
    big: 10n,
    when: new Date(0),
    bad: new Date(Number.NaN),
    map: new Map<string, unknown>([['a', 1]]),
    set: new Set([1, 2]),
    url: new URL('https://a.example/'),
    none: undefined,
    fn: () => 1,
    symbol: Symbol('s'),
    nan: Number.NaN,
    array: [1, undefined, () => 1, 2],
    bytes: new Uint8Array(3),
    error: new Error('SECRET'),
    cycle,
    deep,
    get thrower(): never {
      throw new Error('no')
    },
    nested: { __proto__: null, toJSON: () => 'replaced', a: 1 },
  }
  const document = JSON.parse(bodyOf(extensions))
  expect(document).toEqual({
    type: 'about:blank',
    title: 'Bad Request',
    status: 400,
    big: '10',
    when: '1970-01-01T00:00:00.000Z',
    bad: null,
    map: { a: 1 },
    set: [1, 2],
    url: 'https://a.example/',
    array: [1, null, null, 2],
    cycle: { ok: 1 },
    deep: expect.anything(),
    nested: { a: 1 },
  })
  expect(JSON.stringify(document)).not.toMatch(/SECRET|bottom/)
})

it('leaves out an extension that holds more than ten thousand values, whatever they are', () => {
  const whole = bodyOf({ many: Array.from({ length: 9_000 }, () => 1), other: 1 })
  expect(JSON.parse(whole).many).toHaveLength(9_000)
  for (const item of [1, null, 'x', {}, { a: [] }]) {
    const extensions = { many: Array.from({ length: 100_000 }, () => item), other: 1 }
    const { body, omitted } = render(problem(400, { extensions }), { method: 'GET', url: '/', headers: {} })
    expect(JSON.parse(body)).toEqual({ type: 'about:blank', title: 'Bad Request', status: 400, other: 1 })
    expect(omitted).toEqual([{ what: 'extensions.many', reason: expect.stringContaining('10000 values') }])
  }
})
