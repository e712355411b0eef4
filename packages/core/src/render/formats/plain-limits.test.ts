import { expect, it } from 'vitest'
import type { Omission } from '../../problem/omission.ts'
import { createReport } from '../request/report.ts'
import { addMembers } from './plain.ts'

/** What is taken of members, and what is told of the others. */
function taken(members: Readonly<Record<string, unknown>>): { document: Record<string, unknown>; omitted: Omission[] } {
  const document: Record<string, unknown> = {}
  const report = createReport()
  addMembers(document, members, 'extensions', report)
  return { document, omitted: report.omitted }
}

const manyOf = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`member${index}`, index]))

it('takes a thousand members from one source, and tells of more', () => {
  expect(taken(manyOf(1000)).omitted).toEqual([])
  const { document, omitted } = taken(manyOf(1001))
  expect(Object.keys(document)).toHaveLength(1000)
  expect(omitted).toEqual([{ what: 'extensions', reason: 'only the first 1000 members are sent' }])
})

it('takes ten thousand values of one member, or nothing of it', () => {
  // The list is a value too.
  expect(taken({ list: Array.from({ length: 9999 }).fill(1) })).toMatchObject({ omitted: [] })
  for (const most of [Array.from({ length: 10_000 }).fill(1), manyOf(10_000)]) {
    expect(taken({ most, after: 1 })).toEqual({
      document: { after: 1 },
      omitted: [{ what: 'extensions.most', reason: 'it holds more than 10000 values' }],
    })
  }
})

it('reads no further than the limit', () => {
  let reads = 0
  const counted = new Proxy(Array.from({ length: 50_000 }).fill(1), {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads++
      return Reflect.get(target, key)
    },
  })
  taken({ counted })
  expect(reads).toBe(10_000)
})

it('takes 32 levels', () => {
  const nest = (levels: number): unknown => (levels === 0 ? 'bottom' : { in: nest(levels - 1) })
  expect(taken({ deep: nest(32) }).omitted).toEqual([])
  expect(taken({ deep: nest(33) }).omitted).toEqual([
    { what: `extensions.deep${'.in'.repeat(32)}`, reason: 'it is nested deeper than 32 levels' },
  ])
})

it.each<[name: string, value: unknown, reason: string]>([
  ['an infinite number', Number.POSITIVE_INFINITY, "JSON can't represent Infinity"],
  ['a function', () => 1, "JSON can't represent a function"],
  ['a symbol', Symbol('s'), "JSON can't represent a symbol"],
  ['bytes', new Uint8Array(2), "JSON can't represent bytes; send text, such as base64"],
  ['a buffer', new ArrayBuffer(2), "JSON can't represent bytes; send text, such as base64"],
  ['a promise', Promise.resolve(), "JSON can't represent Promise objects"],
  ['a regular expression', /x/, "JSON can't represent RegExp objects"],
])('leaves out %s', (_name, value, reason) => {
  expect(taken({ value })).toEqual({ document: {}, omitted: [{ what: 'extensions.value', reason }] })
})

it('names the place of what is left out', () => {
  const cycle: Record<string, unknown> = { list: [1, () => 1] }
  cycle.self = cycle
  Object.defineProperty(cycle, '__proto__', { value: 1, enumerable: true })
  expect(taken({ cycle, status: 200 })).toEqual({
    document: { cycle: { list: [1, null] } },
    omitted: [
      { what: 'extensions.cycle.list[1]', reason: "JSON can't represent a function" },
      { what: 'extensions.cycle.self', reason: 'it contains itself' },
      { what: 'extensions.cycle.__proto__', reason: 'this name is reserved; choose another' },
      { what: 'extensions.status', reason: 'this name is reserved; choose another' },
    ],
  })
})

it('takes wrapped values for what they wrap, and an object of a class of its own as one', () => {
  class Money {
    amount = 5
    get [Symbol.toStringTag]() {
      return 'Money'
    }
  }
  const wrapped = { text: Object('s'), number: Object(1), yes: Object(true), big: Object(10n), money: new Money() }
  expect(taken(wrapped)).toEqual({
    document: { text: 's', number: 1, yes: true, big: '10', money: { amount: 5 } },
    omitted: [],
  })
  expect(taken({ nothing: undefined, inside: { nothing: undefined } })).toEqual({
    document: { inside: {} },
    omitted: [],
  })
})

it('tells of names that cannot be read', () => {
  const closed = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('no')
      },
    },
  )
  expect(taken(closed).omitted).toEqual([{ what: 'extensions', reason: 'reading its names threw an error' }])
})

it('lists a hundred omissions, says that there are more, and cuts long names', () => {
  const name = 'x'.repeat(300)
  const bad = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`${name}${index}`, () => 1]))
  const { omitted } = taken(bad)
  expect(omitted).toHaveLength(101)
  expect(omitted.at(-1)).toEqual({ what: 'omitted', reason: expect.stringContaining('more than 100') })
  expect(omitted[0]?.what).toBe(`extensions.${name}`.slice(0, 200))
})
