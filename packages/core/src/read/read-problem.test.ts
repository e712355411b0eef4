import { describe, expect, it } from 'vitest'
import { defineProblem } from '../problem/define.ts'
import { isProblem } from '../problem/problem.ts'
import { render } from '../render/render.ts'
import { isReadProblem, type ReadProblem, toReadProblem } from './read-problem.ts'

const BASE = 'https://api.example.org/foo/bar/123'

function read(document: Readonly<Record<string, unknown>>, status: number | undefined = 400, url = BASE): ReadProblem {
  return toReadProblem(document, { status, url })
}

describe('members', () => {
  it.each([
    ['type', 42],
    ['type', null],
    ['title', null],
    ['title', ['x']],
    ['status', '404'],
    ['status', null],
    ['status', Number.NaN],
    ['detail', {}],
    ['detail', false],
    ['instance', []],
    ['instance', 1],
  ])('MEM-1: %s of %j is ignored, the others are kept', (name, value) => {
    const members = { type: '/t', title: 't', status: 400, detail: 'd', instance: '/i', more: 1 }
    const found = read({ ...members, [name]: value })
    const { [name as 'type']: _, ...others } = members
    const without = read(others)
    expect({ ...found, document: 0 }).toEqual({ ...without, document: 0 })
    expect(found.extensions).toEqual({ more: 1 })
    expect(found.document[name]).toBe(value)
  })

  it('MEM-2: all are optional', () => {
    expect(toReadProblem({}, {})).toEqual({
      type: 'about:blank',
      statusMismatch: false,
      extensions: {},
      document: {},
    })
    expect(Object.keys(read({}, 404))).toEqual([
      'type',
      'status',
      'httpStatus',
      'statusMismatch',
      'extensions',
      'document',
    ])
  })

  it('TYPE-3: no type, a wrong one and about:blank are the same', () => {
    expect(read({}).type).toBe('about:blank')
    expect(read({ type: 7 }).type).toBe('about:blank')
    expect(read({ type: 'about:blank' }).type).toBe('about:blank')
    expect(read({}).rawType).toBeUndefined()
  })

  it('BLANK-1: about:blank is told by the type alone, whatever title comes with it', () => {
    expect(read({ type: 'about:blank', title: 'Own words' }).type).toBe('about:blank')
  })

  it.each([
    ['example-problem', BASE, 'https://api.example.org/foo/bar/example-problem'],
    ['example-problem', 'https://api.example.org/widget/456', 'https://api.example.org/widget/example-problem'],
    ['/problems/x', BASE, 'https://api.example.org/problems/x'],
    ['//other.example/x', BASE, 'https://other.example/x'],
    ['?a', BASE, 'https://api.example.org/foo/bar/123?a'],
    ['#f', BASE, 'https://api.example.org/foo/bar/123#f'],
    ['../x', BASE, 'https://api.example.org/foo/x'],
  ])('TYPE-6: %s at %s is %s', (type, url, resolved) => {
    const found = read({ type }, 400, url)
    expect(found.type).toBe(resolved)
    expect(found.rawType).toBe(type)
  })

  it.each([
    ['example-instance', BASE, 'https://api.example.org/foo/bar/example-instance'],
    ['example-instance', 'https://api.example.org/widget/456', 'https://api.example.org/widget/example-instance'],
  ])('INST-4: %s at %s is %s', (instance, url, resolved) => {
    expect(read({ instance }, 400, url).instance).toBe(resolved)
  })

  it.each([
    'tag:example@example.org,2021-09-17:OutOfLuck',
    'urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66',
    'HTTPS://Example.com',
    'https://example.com/%7ea/../b',
  ])('TYPE-9: %s stays as it is, byte for byte', (type) => {
    expect(read({ type }).type).toBe(type)
    expect(read({ type }).rawType).toBe(type)
  })

  it('INST-3: an instance that cannot be resolved is there untouched, one that can is there twice', () => {
    const urn = 'urn:uuid:d9e35127-e9b1-4201-a211-2b52e52508df'
    expect(read({ instance: urn })).toMatchObject({ instance: urn, rawInstance: urn })
    expect(read({ instance: '/a b' }, 400, '/relative')).toMatchObject({ instance: '/a b', rawInstance: '/a b' })
    expect(read({ instance: '/a' })).toMatchObject({ instance: 'https://api.example.org/a', rawInstance: '/a' })
  })

  it.each([undefined, '', '/orders/7', 'about:blank', 7])('keeps a relative type where the base is %j', (url) => {
    expect(toReadProblem({ type: 'x' }, { url: url as string }).type).toBe('x')
  })
})

describe('status', () => {
  it('STAT-3: that of HTTP counts, and that of the body is kept', () => {
    expect(read({ status: 404 }, 502)).toMatchObject({ status: 502, httpStatus: 502, bodyStatus: 404 })
  })

  it('STAT-4: that of the body counts where the response is lost', () => {
    for (const status of [undefined, 0, Number.NaN, '403' as never]) {
      const found = toReadProblem({ status: 403 }, { status })
      expect(found).toMatchObject({ status: 403, bodyStatus: 403, statusMismatch: false })
      expect('httpStatus' in found).toBe(false)
    }
  })

  it.each([
    [404, 404, false],
    [404, 500, true],
    [undefined, 500, false],
    ['404', 500, false],
    [600, 500, true],
  ])('STAT-5: a body that says %j with %i differs: %j', (status, http, differs) => {
    expect(read({ status }, http).statusMismatch).toBe(differs)
  })

  it('SEC-3: neither overwrites the other', () => {
    const found = read({ status: 200 }, 500)
    expect([found.status, found.httpStatus, found.bodyStatus]).toEqual([500, 500, 200])
  })
})

describe('extensions', () => {
  it('EXT-2: what nobody knows is kept and does no harm', () => {
    const document = { title: 'x', errors: [{ pointer: '#/a' }], 'odd name': null, toString: 1, constructor: 2 }
    const found = read(document)
    expect(Object.keys(found.extensions)).toEqual(['errors', 'odd name', 'toString', 'constructor'])
    expect(found.extensions.errors).toBe(document.errors)
    expect(found.document).toBe(document)
  })

  it('EXT-7: no name reaches a prototype, and a standard member is no extension', () => {
    const document = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"status":400}')
    const found = read(document)
    expect(Object.getPrototypeOf(found.extensions)).toBeNull()
    expect(Object.keys(found.extensions)).toEqual(['constructor'])
    expect(found.extensions.polluted).toBeUndefined()
    expect(Object.assign({}, found.extensions).polluted).toBeUndefined()
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(Object.hasOwn(found.document, '__proto__')).toBe(true)
  })

  it('DET-3: a detail stays text: no data is made of it', () => {
    const found = read({ detail: '{"balance":30}' })
    expect(found.detail).toBe('{"balance":30}')
    expect(found.extensions).toEqual({})
  })
})

describe('a read problem', () => {
  it('is plain data that its brand tells from any other', () => {
    const found = read({ title: 'x' })
    expect(isReadProblem(found)).toBe(true)
    expect(isProblem(found)).toBe(false)
    expect(found).not.toBeInstanceOf(Error)
    expect(Object.getOwnPropertySymbols({ ...found })).toEqual([])
    const revoked = Proxy.revocable({}, {})
    revoked.revoke()
    for (const other of [null, undefined, 1, 'x', {}, [], new Error('x'), revoked.proxy, { type: 'about:blank' }]) {
      expect(isReadProblem(other)).toBe(false)
    }
  })

  it('TITL-3: is of a definition by its type, never by its title', () => {
    const OutOfCredit = defineProblem({ type: '/problems/out-of-credit', title: 'Not enough credit', status: 403 })
    expect(OutOfCredit.is(read({ type: '/problems/out-of-credit', title: 'Other words' }, 500))).toBe(true)
    expect(OutOfCredit.is(read({ type: '/problems/other', title: 'Not enough credit' }, 403))).toBe(false)
  })

  it('becomes a 502 without its words when a service throws it', () => {
    const found = read({ title: 'secret', detail: 'secret', status: 403 }, 403)
    const { status, body } = render(found, { method: 'GET', url: '/', headers: {} })
    expect(status).toBe(502)
    expect(String(body)).not.toContain('secret')
  })
})
