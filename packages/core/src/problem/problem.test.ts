import { inspect } from 'node:util'
import vm from 'node:vm'
import pino from 'pino'
import { describe, expect, it } from 'vitest'
import { render } from '../render/render.ts'
import { OMITTED } from './brand.ts'
import { defineProblem } from './define.ts'
import type { AnyProblemOptions } from './options.ts'
import { isProblem, problem } from './problem.ts'

function omittedOf(thrown: object): unknown {
  return (thrown as Record<symbol, unknown>)[OMITTED]
}

describe('problem', () => {
  it('is an error with the parts of its response', () => {
    const cause = new Error('db')
    const thrown = problem(404, {
      detail: 'No order 7.',
      instance: '/orders/7',
      extensions: { order: 7 },
      headers: { 'X-A': 'b', Link: ['<a>', '<b>'], 'X-None': undefined },
      cause,
    })
    expect(thrown).toBeInstanceOf(Error)
    expect({ ...thrown }).toEqual({
      status: 404,
      type: 'about:blank',
      title: 'Not Found',
      detail: 'No order 7.',
      instance: '/orders/7',
      headers: { 'X-A': 'b', Link: ['<a>', '<b>'] },
      extensions: { order: 7 },
      expose: true,
    })
    expect(thrown.name).toBe('Problem')
    expect(thrown.message).toBe('No order 7.')
    expect(thrown.cause).toBe(cause)
    expect(thrown.stack).toMatch(/^Problem: No order 7\.\n.*problem\.test\.ts/s)
  })

  it('has its status by the name that other handlers read, and keeps both the same', () => {
    const thrown = problem(404)
    expect(thrown.statusCode).toBe(404)
    expect(Object.keys(thrown)).not.toContain('statusCode')
    expect(JSON.stringify(thrown)).not.toContain('statusCode')
    // http-errors writes both on an error that it is given.
    Object.assign(thrown, { statusCode: 409 })
    expect([thrown.status, thrown.statusCode]).toEqual([409, 409])
  })

  it('has no members that were not given', () => {
    expect(Object.keys(problem(500, { detail: undefined, cause: undefined }))).toEqual([
      'status',
      'type',
      'title',
      'headers',
      'extensions',
      'expose',
    ])
    expect('cause' in problem(500, { cause: undefined })).toBe(false)
    expect(problem(500).message).toBe('Internal Server Error')
    expect(problem(500).expose).toBe(false)
  })

  it('takes an error in place of options for the cause, and sends nothing of it', () => {
    const Taken = defineProblem({ type: '/problems/taken', title: 'Taken', status: 409 })
    const error = Object.assign(new Error('duplicate key'), {
      code: '23505',
      detail: 'Key (email)=(a@example.com) already exists.',
      headers: { 'X-Secret': '1' },
    })
    for (const made of [problem(409, error as never), Taken(error as never)]) {
      expect(made.cause).toBe(error)
      expect(made.headers).toEqual({})
      expect(made.detail).toBeUndefined()
      expect(render(made, { method: 'GET', url: '/', headers: {} }).omitted).toEqual([])
    }
  })

  it.each([200, 399, 600, 404.5, Number.NaN, '404', null, undefined, {}, Symbol('s')])(
    'refuses the status %o',
    (status) => {
      expect(() => problem(status as never)).toThrow(RangeError)
      expect(() => problem(status as never)).toThrow(
        `a status is an integer, 400 to 599, not ${String(status)} (${typeof status})`,
      )
    },
  )

  it('takes any whole number of the two classes at run time', () => {
    expect(problem(499 as number).title).toBe('Bad Request')
    expect(problem(599 as number).title).toBe('Internal Server Error')
  })

  it.each([
    [401, { challenge: { scheme: 'Bearer', realm: 'api' } }, { 'WWW-Authenticate': 'Bearer realm="api"' }],
    [405, { allow: ['GET', 'HEAD'] }, { Allow: 'GET, HEAD' }],
    [407, { challenge: 'Basic realm="proxy"' }, { 'Proxy-Authenticate': 'Basic realm="proxy"' }],
    [413, { retryAfter: 1 }, { 'Retry-After': '1' }],
    [415, { accept: ['a/b'], acceptEncoding: ['gzip'] }, { Accept: 'a/b', 'Accept-Encoding': 'gzip' }],
    [416, { completeLength: 12 }, { 'Content-Range': 'bytes */12' }],
    [426, { upgrade: ['TLS/1.2'] }, { Upgrade: 'TLS/1.2' }],
    [429, { retryAfter: new Date(0) }, { 'Retry-After': 'Thu, 01 Jan 1970 00:00:00 GMT' }],
    [451, { blockedBy: 'https://isp.example/' }, { Link: '<https://isp.example/>; rel="blocked-by"' }],
    [503, { retryAfter: 1.5 }, { 'Retry-After': '2' }],
  ])('makes the fields of a %i', (status, options, headers) => {
    expect(problem(status as number, options as AnyProblemOptions).headers).toEqual(headers)
  })

  it('takes the option over a header of the same name, and ignores options of other statuses', () => {
    expect(problem(405, { allow: ['GET'], headers: { Allow: 'PUT' } }).headers).toEqual({ Allow: 'GET' })
    expect(problem(404 as number, { allow: ['GET'], retryAfter: 3 }).headers).toEqual({})
  })

  it('leaves out what is not valid, keeps the status, and remembers why', () => {
    const thrown = problem(429, {
      retryAfter: Number.NaN,
      instance: 'a b',
      headers: { 'X-A': 'a\r\nb', 'X B': 'c', 'X-C': 'x'.repeat(9000), 'X-D': 'd' },
    })
    expect(thrown.status).toBe(429)
    expect(thrown.headers).toEqual({ 'X-D': 'd' })
    expect(thrown.instance).toBeUndefined()
    expect(omittedOf(thrown)).toEqual([
      { what: 'X-A', reason: expect.any(String) },
      { what: 'X B', reason: 'invalid header' },
      { what: 'X-C', reason: expect.any(String) },
      { what: 'Retry-After', option: 'retryAfter' },
      { what: 'instance', option: 'instance' },
    ])
    expect(Object.keys(thrown)).not.toContain(OMITTED)
  })

  it('survives options that throw or are of a wrong type', () => {
    const hostile = {
      get scheme(): string {
        throw new Error('no')
      },
    }
    expect(problem(401, { challenge: hostile as never }).headers).toEqual({})
    expect(problem(405, { allow: 7 as never }).status).toBe(405)
    expect(problem(404, { detail: 7 as never, headers: 'x' as never, extensions: 7 as never }).toJSON()).toEqual({
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
    })
  })

  it('captures no stack on a client error that asks for none', () => {
    const limit = Error.stackTraceLimit
    expect(problem(404, { stack: false }).stack).toBe('Problem: Not Found')
    expect(problem(500 as number, { stack: false }).stack).toContain('problem.test.ts')
    expect(Error.stackTraceLimit).toBe(limit)
  })
})

it('shares nothing with other problems', () => {
  const made = problem(404)
  Object.assign(made.headers, { 'X-User': 'alice' })
  Object.assign(made.extensions, { user: 'alice' })
  expect([problem(404).headers, problem(404).extensions]).toEqual([{}, {}])
  expect(JSON.stringify(problem(500))).not.toContain('alice')
})

it('tells of a detail and an instance of the wrong type', () => {
  const thrown = problem(404, { detail: 7 as never, instance: 'a b' })
  expect(omittedOf(thrown)).toEqual([
    { what: 'detail', option: 'detail' },
    { what: 'instance', option: 'instance' },
  ])
  const keys = {
    ownKeys: () => {
      throw new Error('no')
    },
  }
  expect(problem(404, { headers: new Proxy({}, keys) }).status).toBe(404)
})

it('takes an instance of any length without a stack overflow', () => {
  for (const part of ['/', '%41']) {
    const thrown = problem(404, { instance: part.repeat(5_000_000) })
    const { body, omitted } = render(thrown, { method: 'GET', url: '/', headers: {} })
    expect(JSON.parse(body)).toEqual({ type: 'about:blank', title: 'Not Found', status: 404 })
    expect(omitted).toEqual([{ what: 'instance', reason: 'it is not a URI reference' }])
  }
})

describe('the wire form', () => {
  it('is what JSON.stringify gives', () => {
    const thrown = problem(403, {
      detail: 'It costs 50.',
      instance: '/a',
      extensions: { balance: 30, accounts: ['/x'] },
    })
    expect(JSON.parse(JSON.stringify({ nested: thrown }))).toEqual({
      nested: {
        type: 'about:blank',
        title: 'Forbidden',
        status: 403,
        detail: 'It costs 50.',
        instance: '/a',
        balance: 30,
        accounts: ['/x'],
      },
    })
  })

  it('keeps the standard members and pollutes nothing', () => {
    const extensions = JSON.parse(
      '{"status":200,"type":"x","title":"y","detail":"z","instance":"i","__proto__":{"a":1},"constructor":1,"toJSON":2}',
    )
    const text = JSON.stringify(problem(404, { extensions }))
    expect(text).toBe('{"type":"about:blank","title":"Not Found","status":404,"constructor":1,"toJSON":2}')
    expect(({} as { a?: number }).a).toBeUndefined()
  })
})

describe('isProblem', () => {
  it('knows problems of other copies and realms by their brand', () => {
    const other = vm.runInNewContext(`
      class Other extends Error {}
      Object.defineProperty(Other.prototype, Symbol.for('@statuskit/problem'), { value: true })
      new Other('x')`)
    expect(other).not.toBeInstanceOf(Error)
    expect(isProblem(other)).toBe(true)
    expect(isProblem(problem(404))).toBe(true)
  })

  it('is false for anything else, and throws for nothing', () => {
    const hostile = new Proxy(
      {},
      {
        has() {
          throw new Error('no')
        },
      },
    )
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    for (const value of [null, undefined, 0, '', 'x', {}, new Error('x'), { status: 404 }, hostile, proxy]) {
      expect(isProblem(value)).toBe(false)
    }
  })
})

it('prints its stack and its parts', () => {
  const printed = inspect(problem(404, { detail: 'No order 7.', extensions: { order: 7 } }))
  expect(printed).toMatch(/^Problem: No order 7\.\n {4}at /)
  expect(printed).toContain("title: 'Not Found'")
  expect(printed).toContain('extensions: { order: 7 }')
  expect(printed).not.toContain('Symbol(')
})

it('is logged by pino with its stack, its cause and its parts', () => {
  const lines: string[] = []
  const logger = pino({ base: null }, { write: (line) => lines.push(line) })
  logger.error(
    problem(429, { detail: 'Slow down.', retryAfter: 30, extensions: { limit: 10 }, cause: new Error('db') }),
  )
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    msg: 'Slow down.',
    err: {
      message: expect.stringContaining('Slow down.'),
      stack: expect.stringMatching(/^Problem: Slow down\.\n.*problem\.test\.ts.*caused by: Error: db/s),
      status: 429,
      title: 'Too Many Requests',
      headers: { 'Retry-After': '30' },
      extensions: { limit: 10 },
    },
  })
})
