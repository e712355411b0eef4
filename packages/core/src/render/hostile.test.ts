import { describe, expect, it } from 'vitest'
import { problem } from '../problem/problem.ts'
import { render } from './render.ts'
import type { RenderOptions } from './request/options.ts'
import type { RequestFacts } from './request/request.ts'

const REQUEST: RequestFacts = { method: 'GET', url: '/', headers: { 'accept-language': 'de' } }
const BASE = { type: 'about:blank', title: 'Not Found', status: 404 }

function no(): never {
  throw new Error('no')
}

/** A value that throws whatever it is asked. */
function hostile(target: object): never {
  return new Proxy(target, { get: no, has: no, ownKeys: no, getOwnPropertyDescriptor: no, getPrototypeOf: no }) as never
}

function revoked(target: object): never {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy as never
}

/** The document of a 404 and what was left out of it. */
function answer(
  options: unknown,
  { extensions, request = REQUEST }: { extensions?: unknown; request?: unknown } = {},
): { document: unknown; omitted: string[] } {
  const thrown = problem(404, { extensions: extensions as never })
  const { status, body, omitted } = render(thrown, request as RequestFacts, options as RenderOptions)
  expect(status).toBe(404)
  return { document: JSON.parse(body), omitted: omitted.map(({ what }) => what) }
}

describe('what fails leaves the status as it is, and is named', () => {
  it.each<[name: string, members: unknown, document: object, omitted: string[]]>([
    [
      'a getter that throws',
      {
        get bad() {
          return no()
        },
        good: 1,
      },
      { good: 1 },
      ['members.bad'],
    ],
    ['a proxy that throws', hostile({}), {}, ['members']],
    ['a revoked proxy', revoked({}), {}, ['members']],
    ['a revoked array', revoked([]), {}, ['members']],
    ['an array', [1], {}, ['members']],
    ['a text', 'x', {}, ['members']],
  ])('members: %s', (_name, members, document, omitted) => {
    expect(answer({ members: () => members })).toEqual({ document: { ...BASE, ...document }, omitted })
    const traced = { ...REQUEST, headers: { traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` } }
    expect(answer({ members: () => members, traceId: true }, { request: traced }).document).toEqual({
      ...BASE,
      traceId: 'a'.repeat(32),
      ...document,
    })
  })

  it.each<[name: string, extensions: unknown]>([
    ['a proxy that throws', hostile({})],
    ['a revoked proxy', revoked({})],
    ['a list', [1, 2]],
    ['a text', 'ab'],
    ['a number', 7],
  ])('extensions: %s', (_name, extensions) => {
    expect(answer({}, { extensions })).toEqual({ document: BASE, omitted: ['extensions'] })
    const html = { ...REQUEST, headers: { accept: 'text/html' } }
    const thrown = problem(404, { extensions: extensions as never })
    expect(render(thrown, html)).toMatchObject({ status: 404, omitted: [{ what: 'extensions' }] })
  })

  it('options: null, a proxy, getters', () => {
    expect(answer(null)).toEqual({ document: BASE, omitted: [] })
    const { document, omitted } = answer(hostile({}))
    expect(document).toEqual(BASE)
    expect(omitted).toEqual(expect.arrayContaining(['map', 'languages', 'formats', 'members']))
    const options = {
      members: () => ({ good: 1 }),
      get languages() {
        return no()
      },
    }
    expect(answer(options)).toEqual({ document: { ...BASE, good: 1 }, omitted: ['languages'] })
  })

  it('formats, languages and challenge that throw', () => {
    for (const formats of [hostile([]), revoked([]), hostile({})]) {
      expect(answer({ formats })).toEqual({ document: BASE, omitted: ['formats'] })
    }
    for (const languages of [hostile({}), revoked({}), { de: hostile({}) }, { de: { 404: hostile({}) } }]) {
      expect(answer({ languages })).toEqual({ document: BASE, omitted: ['languages'] })
    }
    expect(render(problem(401, { challenge: [] as never }), REQUEST, { challenge: revoked([]) }).status).toBe(401)
  })

  it('requests: null, a proxy, a text', () => {
    for (const request of [null, undefined, 'GET /'])
      expect(answer({}, { request })).toEqual({ document: BASE, omitted: [] })
    for (const request of [hostile({}), revoked({})]) expect(answer({}, { request }).document).toEqual(BASE)
    const head = render(problem(404), {
      method: 'HEAD',
      url: '/',
      headers: {},
      get httpVersion() {
        return no()
      },
    })
    expect([head.status, head.body]).toEqual([404, ''])
  })

  it('a status is kept where nothing else can be', () => {
    const thrown = Object.assign(problem(409), { headers: { Allow: 'GET' } })
    const facts = {
      method: 'GET',
      url: '/',
      headers: {},
      get httpVersion() {
        return no()
      },
    }
    const { status, omitted } = render(Object.assign(thrown, { headers: { Upgrade: 'TLS/1.2' } }), facts)
    expect(status).toBe(409)
    expect(omitted).toContainEqual({ what: 'problem', reason: 'it could not be rendered: Error' })
  })
})
