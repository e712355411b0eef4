import vm from 'node:vm'
import { type } from 'arktype'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { render } from '../render/render.ts'
import { READ_PROBLEM_BRAND } from './brand.ts'
import { defineProblem } from './define.ts'
import { isProblem, problem } from './problem.ts'
import type { StandardSchema } from './standard-schema.ts'

const TYPE = 'https://api.example.com/problems/out-of-credit'
const REQUEST = { method: 'GET', url: '/', headers: {} }
const warn = vi.spyOn(console, 'warn')

beforeEach(() => {
  warn.mockReset().mockImplementation(() => undefined)
})

afterEach(() => {
  vi.unstubAllEnvs()
})

function readProblem(type: string, extensions: object = {}): object {
  return { type, extensions, [READ_PROBLEM_BRAND]: true }
}

const OutOfCredit = defineProblem({
  type: TYPE,
  title: 'Not enough credit',
  status: 403,
  extensions: z.object({ balance: z.number() }),
})

describe('a definition', () => {
  it('DEF-1: has the type, the title and the status that an author must document', () => {
    expect([OutOfCredit.type, OutOfCredit.title, OutOfCredit.status]).toEqual([TYPE, 'Not enough credit', 403])
  })

  it('EXT-1: makes problems of the type, with extensions at the top level of the document', () => {
    const thrown = OutOfCredit({ detail: 'It costs 50.', extensions: { balance: 30 } })
    expect(isProblem(thrown)).toBe(true)
    expect(thrown.stack).toContain('define.test.ts')
    expect(JSON.parse(render(thrown, REQUEST).body)).toEqual({
      type: TYPE,
      title: 'Not enough credit',
      status: 403,
      detail: 'It costs 50.',
      balance: 30,
    })
  })

  it('TITL-2: gives every occurrence the same title', () => {
    const thrown = OutOfCredit({ extensions: { balance: 1 }, title: 'Other' } as never)
    expect(thrown.title).toBe('Not enough credit')
  })

  it('DEF-2: sends Retry-After as a field, its own or that of the occurrence, and the same for detail', () => {
    const Busy = defineProblem({ type: '/busy', title: 'Busy', status: 503, detail: 'Come back.', retryAfter: 30 })
    expect(Busy()).toMatchObject({ headers: { 'Retry-After': '30' }, detail: 'Come back.' })
    expect(Busy({ retryAfter: 5, detail: 'Soon.' })).toMatchObject({ headers: { 'Retry-After': '5' }, detail: 'Soon.' })
    expect(JSON.parse(JSON.stringify(Busy()))).not.toHaveProperty('retryAfter')
    const Later = defineProblem({ type: '/later', title: 'Later', status: 403, retryAfter: 3 })
    expect(Later().headers).toEqual({ 'Retry-After': '3' })
  })

  it('DEF-2: lets an occurrence have a delay of its own, whatever its status and however it is given', () => {
    const Busy = defineProblem({ type: '/busy', title: 'Busy', status: 503, retryAfter: 60 })
    expect(Busy({ headers: { 'retry-after': '5' } }).headers).toEqual({ 'retry-after': '5' })
    expect(Busy({ headers: { 'Retry-After': '5' }, retryAfter: 7 }).headers).toEqual({ 'Retry-After': '7' })
    const Locked = defineProblem({ type: '/locked', title: 'Locked', status: 423 })
    expect(Locked({ retryAfter: new Date(0) }).headers).toEqual({ 'Retry-After': 'Thu, 01 Jan 1970 00:00:00 GMT' })
  })

  it.each(['30', -1, Number.NaN, new Date(Number.NaN), {}, null])('tells of the delay %j, and sends none', (delay) => {
    const omitted =
      delay === null
        ? []
        : [{ what: 'Retry-After', reason: 'the option "retryAfter" must be a number of seconds or a Date' }]
    for (const status of [403, 503] as const) {
      const Usual = defineProblem({ type: '/usual', title: 'x', status, retryAfter: delay as never })
      const Own = defineProblem({ type: '/own', title: 'x', status })
      for (const thrown of [Usual(), Own({ retryAfter: delay as never })]) {
        const rendered = render(thrown, REQUEST)
        expect([rendered.status, rendered.headers['Retry-After'], rendered.omitted]).toEqual([
          status,
          undefined,
          omitted,
        ])
      }
    }
    const Busy = defineProblem({ type: '/busy', title: 'Busy', status: 503, retryAfter: 60 })
    expect(Busy({ retryAfter: delay as never }).headers).toEqual({ 'Retry-After': '60' })
  })

  it('makes its problem whatever it is given', () => {
    const keys = {
      ownKeys: () => {
        throw new Error('no')
      },
    }
    const Plain = defineProblem({ type: TYPE, title: 'x', status: 403 })
    for (const Kind of [Plain, OutOfCredit]) {
      for (const given of [null, undefined, 7, 'x', { extensions: null }, { extensions: new Proxy({}, keys) }]) {
        const { status, body } = render((Kind as (options: unknown) => unknown)(given), REQUEST)
        expect([status, JSON.parse(body).type]).toEqual([403, TYPE])
      }
    }
  })

  it('asks for what its status requires', () => {
    const NoToken = defineProblem({ type: '/no-token', title: 'No token', status: 401 })
    expect(NoToken({ challenge: 'Bearer' }).headers).toEqual({ 'WWW-Authenticate': 'Bearer' })
  })

  it('keeps the cause, and no stack where none is wanted', () => {
    const cause = new Error('x')
    expect(OutOfCredit({ extensions: { balance: 1 }, cause }).cause).toBe(cause)
    expect(OutOfCredit({ extensions: { balance: 1 }, stack: false }).stack).toBe('Problem: Not enough credit')
  })

  it('refuses a status that is no error', () => {
    expect(() => defineProblem({ type: TYPE, title: 'x', status: 200 as never })).toThrow(RangeError)
  })

  it('DEF-4: is not needed for a plain status, which is about:blank', () => {
    expect(problem(404).type).toBe('about:blank')
  })
})

describe('extensions', () => {
  const schemas: readonly [string, StandardSchema<{ balance: number }, unknown>][] = [
    ['zod', z.object({ balance: z.number() })],
    ['a zod transform', z.object({ balance: z.number().transform(String) })],
    ['valibot', v.object({ balance: v.number() })],
    ['a valibot transform', v.object({ balance: v.pipe(v.number(), v.transform(String)) })],
    ['arktype', type({ balance: 'number' })],
  ]

  it.each(schemas)('are checked by %s, and sent as they were given', (_name, extensions) => {
    const Kind = defineProblem({ type: TYPE, title: 'x', status: 403, extensions })
    expect(Kind({ extensions: { balance: 30 } }).toJSON()).toMatchObject({ balance: 30 })
    const rendered = render(Kind({ extensions: { balance: 'SECRET' as never } }), REQUEST)
    expect(JSON.parse(rendered.body)).toEqual({ type: TYPE, title: 'x', status: 403 })
    expect(rendered.omitted).toEqual([{ what: 'extensions', reason: 'the schema rejects extensions.balance' }])
  })

  it.each([
    ['answers with a promise', { validate: () => Promise.reject(new Error('late')) }, 'the schema is asynchronous'],
    [
      'throws',
      {
        validate: () => {
          throw new Error('no')
        },
      },
      'threw',
    ],
  ])('count as invalid where the schema %s', async (_name, parts, reason) => {
    const extensions = { '~standard': { version: 1, vendor: 'test', ...parts } } as unknown as StandardSchema<object>
    const Kind = defineProblem({ type: TYPE, title: 'x', status: 403, extensions })
    const { status, omitted } = render(Kind({ extensions: {} }), REQUEST)
    expect(status).toBe(403)
    expect(omitted).toEqual([{ what: 'extensions', reason: expect.stringContaining(reason) }])
    await new Promise((resolve) => setImmediate(resolve))
  })

  it('count as invalid where the schema answers with a promise of another realm', () => {
    const validate = () => vm.runInNewContext('Promise.reject(new Error("late"))')
    const extensions: StandardSchema<object> = { '~standard': { version: 1, vendor: 'test', validate } }
    const Kind = defineProblem({ type: TYPE, title: 'x', status: 403, extensions })
    expect(render(Kind({ extensions: {} }), REQUEST).omitted).toEqual([
      { what: 'extensions', reason: 'the schema is asynchronous; use a synchronous one' },
    ])
  })
})

describe('is', () => {
  it('TYPE-2, TITL-3: compares types, never titles or statuses', () => {
    expect(OutOfCredit.is(OutOfCredit({ extensions: { balance: 1 } }))).toBe(true)
    expect(OutOfCredit.is(problem(403))).toBe(false)
    expect(OutOfCredit.is(readProblem(TYPE, { balance: 1 }))).toBe(true)
    expect(OutOfCredit.is(readProblem(`${TYPE}-2`, { balance: 1 }))).toBe(false)
  })

  it('holds for a read problem only where the extensions fit', () => {
    expect(OutOfCredit.is(readProblem(TYPE, { balance: 'much' }))).toBe(false)
    expect(OutOfCredit.is(readProblem(TYPE))).toBe(false)
  })

  it('does not hold for a problem of ours whose extensions were left out', () => {
    expect(OutOfCredit.is(OutOfCredit({ extensions: { balance: 'much' as never } }))).toBe(false)
    const Lax = defineProblem({
      type: TYPE,
      title: 'x',
      status: 403,
      extensions: z.object({ note: z.string().optional() }),
    })
    expect(Lax.is(Lax({ extensions: { note: 7 as never } }))).toBe(true)
  })

  const strict: readonly [string, StandardSchema<{ balance: number; note?: string | undefined }, unknown>][] = [
    ['zod', z.strictObject({ balance: z.number(), note: z.string().optional() })],
    ['valibot', v.strictObject({ balance: v.number(), note: v.optional(v.string()) }) as never],
    ['arktype', type({ '+': 'reject', balance: 'number', 'note?': 'string' })],
  ]

  it.each(strict)('EXT-2: ignores members that a strict schema of %s does not know', (_name, extensions) => {
    const Kind = defineProblem({ type: TYPE, title: 'x', status: 403, extensions })
    const members = { balance: 1, traceId: 'a', service: { name: 'b' } }
    const read = readProblem(TYPE, Object.assign(Object.create(null), members))
    expect(Kind.is(read)).toBe(true)
    expect(read).toMatchObject({ extensions: members })
    expect(Kind.is(readProblem(TYPE, { balance: 1, note: 7, traceId: 'a' }))).toBe(false)
    expect(Kind.is(readProblem(TYPE, { balance: 'x', traceId: 'a' }))).toBe(false)
    expect(Kind.is(readProblem(TYPE, { note: 'x', traceId: 'a' }))).toBe(false)
    expect(Kind({ extensions: { balance: 1, extra: 2 } as never }).extensions).toEqual({})
  })

  it('EXT-2: takes unknown members of members for what they are: a misfit', () => {
    const extensions = z.object({ owner: z.strictObject({ name: z.string() }) })
    const Kind = defineProblem({ type: TYPE, title: 'x', status: 403, extensions })
    expect(Kind.is(readProblem(TYPE, { owner: { name: 'a' }, traceId: 'b' }))).toBe(true)
    expect(Kind.is(readProblem(TYPE, { owner: { name: 'a', age: 7 } }))).toBe(false)
  })

  it('compares relative types after resolution', () => {
    const Relative = defineProblem({ type: '/problems/x', title: 'x', status: 400 })
    expect(Relative.is(Relative())).toBe(true)
    expect(Relative.is(readProblem('https://api.example.com/problems/x'))).toBe(true)
    expect(Relative.is(readProblem('https://api.example.com/problems/y'))).toBe(false)
    // A path is all that it says: any host may have sent it.
    expect(Relative.is(readProblem('https://other.example/problems/x'))).toBe(true)
    expect(OutOfCredit.is(readProblem('https://API.example.com:443/problems/out-of-credit', { balance: 1 }))).toBe(true)
  })

  it('is false for anything else, and throws for nothing', () => {
    const hostile = new Proxy(
      {},
      {
        get() {
          throw new Error('no')
        },
        has: () => true,
      },
    )
    for (const value of [null, undefined, 'x', {}, { type: TYPE }, new Error('x'), hostile, readProblem('::')]) {
      expect(OutOfCredit.is(value)).toBe(false)
    }
  })
})
