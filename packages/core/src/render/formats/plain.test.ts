import vm from 'node:vm'
import { expect, it } from 'vitest'
import { problem } from '../../problem/problem.ts'
import { render } from '../render.ts'

const REQUEST = { method: 'GET', url: '/', headers: {} }

function bodyOf(extensions: Readonly<Record<string, unknown>>): string {
  return render(problem(400, { extensions }), REQUEST).body
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
    nested: 'replaced',
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

it('lets nested values say themselves what they are, by a toJSON of their own or an inherited one', () => {
  class Account {
    readonly password = 'SECRET'
    toJSON(): object {
      return { id: 1 }
    }
  }
  const own = { password: 'SECRET', toJSON: () => ({ id: 2 }) }
  const body = bodyOf({ account: new Account(), own, list: [own], toJSON: () => 'SECRET', data: { toJSON: 3 } })
  expect(JSON.parse(body)).toMatchObject({ account: { id: 1 }, own: { id: 2 }, list: [{ id: 2 }], data: { toJSON: 3 } })
  expect(body).not.toContain('SECRET')
})

it('counts a value that throws as left, whatever their number', () => {
  const bad = {
    toJSON(): never {
      throw new Error('no')
    },
  }
  const list = [...Array.from({ length: 50 }, () => bad), { ok: 1 }]
  const { body, omitted } = render(problem(400, { extensions: { list, twice: [bad, bad] } }), REQUEST)
  expect(JSON.parse(body).list.at(-1)).toEqual({ ok: 1 })
  expect(new Set(omitted.map(({ reason }) => reason))).toEqual(new Set(['reading it threw an error']))
})

it('tells of objects that hold nothing that JSON could have', () => {
  const extensions = {
    promise: Promise.resolve(1),
    regexp: /x/,
    search: new URLSearchParams('a=b'),
    headers: new Headers({ a: 'b' }),
    weak: new WeakMap(),
    error: vm.runInNewContext('Object.assign(new Error("SECRET"), { code: "SECRET" })'),
    big: Object(10n),
    empty: {},
    bare: Object.create(null),
  }
  const { body, omitted } = render(problem(400, { extensions }), REQUEST)
  expect(JSON.parse(body)).toEqual({
    type: 'about:blank',
    title: 'Bad Request',
    status: 400,
    big: '10',
    empty: {},
    bare: {},
  })
  expect(omitted.map(({ what, reason }) => `${what}: ${reason}`)).toEqual([
    "extensions.promise: JSON can't represent Promise objects",
    "extensions.regexp: JSON can't represent RegExp objects",
    "extensions.search: JSON can't represent URLSearchParams objects",
    "extensions.headers: JSON can't represent Headers objects",
    "extensions.weak: JSON can't represent WeakMap objects",
    'extensions.error: errors are not sent; send the parts that are meant for clients',
  ])
})

it('takes a thousand members, and tells that there are more', () => {
  const extensions = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`k${index}`, 1]))
  const { body, omitted } = render(problem(400, { extensions }), REQUEST)
  expect(Object.keys(JSON.parse(body))).toHaveLength(1003)
  expect(omitted).toEqual([{ what: 'extensions', reason: expect.stringContaining('1000 members') }])
})
