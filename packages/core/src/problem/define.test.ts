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
    expect(rendered.omitted).toEqual([{ what: 'extensions', reason: 'the schema refuses extensions.balance' }])
  })

  it.each([
    ['answers with a promise', { validate: () => Promise.reject(new Error('late')) }, 'validates asynchronously'],
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

  it('compares relative types after resolution', () => {
    const Relative = defineProblem({ type: '/problems/x', title: 'x', status: 400 })
    expect(Relative.is(Relative())).toBe(true)
    expect(Relative.is(readProblem('https://api.example.com/problems/x'))).toBe(true)
    expect(Relative.is(readProblem('https://api.example.com/problems/y'))).toBe(false)
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

describe('warnings', () => {
  it('TYPE-8, INST-5: tell of a relative type without a full path, once', () => {
    const Kind = defineProblem({ type: 'not-found', title: 'x', status: 404 })
    Kind()
    Kind()
    expect(warn).toHaveBeenCalledTimes(1)
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('"not-found" is relative without a full path'))
  })

  it('TYPE-9: have nothing against types that lead nowhere', () => {
    defineProblem({ type: 'tag:example@example.org,2021-09-17:OutOfLuck', title: 'x', status: 404 })
    defineProblem({ type: 'urn:x:y', title: 'x', status: 404 })
    defineProblem({ type: '/types/123', title: 'x', status: 404 })
    expect(warn).not.toHaveBeenCalled()
  })

  it.each([
    ['EXT-3', { _x: 1, '1ab': 1, $schema: 1 }, 3],
    ['EXT-4', { 'invalid-params': 1 }, 1],
    ['EXT-5', { id: 1 }, 1],
    ['good names', { balance: 1, trace_id: 2 }, 0],
  ])('%s: tell of names once, and send them', (_id, extensions, count) => {
    const Kind = defineProblem({ type: TYPE, title: 'x', status: 404 })
    expect(Kind({ extensions }).toJSON()).toMatchObject(extensions)
    Kind({ extensions })
    expect(warn).toHaveBeenCalledTimes(count)
  })

  it('TITL-1: tell of a title that is no line', () => {
    defineProblem({ type: TYPE, title: '', status: 404 })
    defineProblem({ type: TYPE, title: 'a\nb', status: 404 })
    expect(warn).toHaveBeenCalledTimes(2)
  })

  it('are silent in production', () => {
    vi.stubEnv('NODE_ENV', 'production')
    defineProblem({ type: 'x', title: '', status: 404 })()
    expect(warn).not.toHaveBeenCalled()
  })
})
