import { describe, expect, it, vi } from 'vitest'
import { OMITTED, PROBLEM_BRAND } from '../problem/brand.ts'
import { problem } from '../problem/problem.ts'
import { render } from './render.ts'
import type { RenderOptions } from './request/options.ts'
import type { RequestFacts } from './request/request.ts'

const REQUEST: RequestFacts = { method: 'GET', url: '/orders/7', headers: {}, httpVersion: '1.1' }

function whats(thrown: unknown, options?: RenderOptions, request: Partial<RequestFacts> = {}): string[] {
  return render(thrown, { ...REQUEST, ...request }, options).omitted.map(({ what }) => what)
}

describe('render', () => {
  it('makes the whole response', () => {
    const thrown = problem(404, { detail: 'No order 7 in K\u00f6ln.' })
    expect(render(thrown, REQUEST)).toEqual({
      status: 404,
      headers: {
        'Content-Type': 'application/problem+json',
        'Content-Length': '87',
        'Cache-Control': 'no-store',
        'Content-Security-Policy': "default-src 'none'",
        'X-Content-Type-Options': 'nosniff',
        Vary: 'Accept',
      },
      body: '{"type":"about:blank","title":"Not Found","status":404,"detail":"No order 7 in K\u00f6ln."}',
      problem: thrown,
      omitted: [],
      borrowedStatus: false,
    })
  })

  it('HTTP-1: has the headers but no content for HEAD', () => {
    const { headers, body } = render(problem(404), { ...REQUEST, method: 'HEAD' })
    expect(body).toBe('')
    expect(headers).toEqual(render(problem(404), REQUEST).headers)
  })

  it('leaves Cache-Control and nosniff to a problem that sets them, in any case', () => {
    const thrown = problem(404, { headers: { 'cache-control': 'max-age=60', 'X-CONTENT-TYPE-OPTIONS': 'nosniff' } })
    expect(Object.keys(render(thrown, REQUEST).headers)).toEqual([
      'Content-Type',
      'Content-Length',
      'Content-Security-Policy',
      'Vary',
      'cache-control',
      'X-CONTENT-TYPE-OPTIONS',
    ])
  })

  it('writes a field once, the option before a header in another case', () => {
    const rendered = render(
      problem(405, { allow: ['GET'], headers: { allow: 'PUT', 'X-A': '1', 'x-a': '2' } }),
      REQUEST,
    )
    expect(rendered.headers).toMatchObject({ Allow: 'GET', 'x-a': '2' })
    expect(rendered.headers).not.toHaveProperty('allow')
    expect(rendered.headers).not.toHaveProperty('X-A')
  })

  it('writes framing itself', () => {
    const headers = {
      'content-type': 'text/html',
      'Content-Length': '1',
      Connection: 'close',
      'Transfer-Encoding': 'x',
    }
    const rendered = render(problem(404, { headers }), REQUEST)
    expect(rendered.headers['Content-Type']).toBe('application/problem+json')
    expect(Object.keys(rendered.headers)).not.toContain('content-type')
    expect(rendered.omitted.map(({ what }) => what)).toEqual(Object.keys(headers))
  })

  it.each([
    'plain',
    'with "quotes", \\ and / and \u2028',
    'CR\r\nLF \0 \x1b \x7f',
    '</script><b>',
    'lone \ud800 surrogates \udfff and \ud83d\ude00',
    'x'.repeat(1_000_000),
  ])('escapes every text as JSON does', (detail) => {
    const { body, headers } = render(problem(400, { detail }), REQUEST)
    expect(body).toBe(`{"type":"about:blank","title":"Bad Request","status":400,"detail":${JSON.stringify(detail)}}`)
    expect(headers['Content-Length']).toBe(String(Buffer.byteLength(body)))
  })

  it('reports what a status requires and the problem has not', () => {
    expect(whats({ status: 401 })).toEqual(['WWW-Authenticate'])
    expect(whats({ status: 407 })).toEqual(['Proxy-Authenticate'])
    expect(whats({ status: 426 })).toEqual(['Upgrade'])
    expect(whats(problem(405, { allow: ['G T'] }))).toEqual(['Allow'])
    expect(whats({ status: 401, headers: { 'www-authenticate': 'Basic' } })).toEqual([])
  })

  it('completes a 401 by the option and a foreign 405 by an empty list', () => {
    const challenge = { scheme: 'Bearer', realm: 'api' }
    expect(render({ status: 401 }, REQUEST, { challenge })).toMatchObject({
      headers: { 'WWW-Authenticate': 'Bearer realm="api"' },
      omitted: [],
    })
    expect(render({ status: 405 }, REQUEST)).toMatchObject({ headers: { Allow: '' }, omitted: [] })
    expect(whats({ status: 401 }, { challenge: '' })).toEqual(['challenge', 'WWW-Authenticate'])
  })

  it('sends no challenge that is none, and reports it', () => {
    expect(whats(problem(401, { challenge: 'Basic realm="x' }))).toEqual(['WWW-Authenticate'])
    expect(whats(problem(407, { challenge: 'Basic realm=a b' }))).toEqual(['Proxy-Authenticate'])
    expect(render(problem(401, { challenge: 'Basic realm="x' }), REQUEST, { challenge: 'Bearer' })).toMatchObject({
      headers: { 'WWW-Authenticate': 'Bearer' },
    })
    expect(whats({ status: 401 }, { challenge: 'Basic realm="x' })).toEqual(['challenge', 'WWW-Authenticate'])
  })

  it('sends Upgrade with Connection on HTTP/1.1 only', () => {
    const thrown = problem(426, { upgrade: ['TLS/1.2'] })
    expect(render(thrown, REQUEST).headers).toMatchObject({ Upgrade: 'TLS/1.2', Connection: 'upgrade' })
    const closing = { ...REQUEST, headers: { connection: 'close' } }
    expect(render(thrown, closing).headers.Connection).toBe('upgrade, close')
    for (const httpVersion of ['1.0', '2.0', '3', undefined]) {
      const rendered = render(thrown, { ...REQUEST, httpVersion })
      expect(rendered.status).toBe(426)
      expect(rendered.headers).not.toHaveProperty('Upgrade')
      expect(rendered.headers).not.toHaveProperty('Connection')
      expect(rendered.omitted.map(({ what }) => what)).toEqual(['Upgrade'])
    }
  })

  it('answers with its own status when extensions cannot be sent', () => {
    const extensions = {
      get a(): never {
        throw new Error('no')
      },
      toJSON: () => ({ status: 200 }),
      b: 1,
    }
    const rendered = render(problem(409, { extensions }), REQUEST)
    expect(rendered.status).toBe(409)
    expect(JSON.parse(rendered.body)).toEqual({ type: 'about:blank', title: 'Conflict', status: 409, b: 1 })
    expect(rendered.omitted.map(({ what }) => what)).toEqual(['extensions.a', 'extensions.toJSON'])
  })

  it('never throws, whatever carries the brand', () => {
    const traps = ['get', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'] as const
    for (const trap of traps) {
      const thrown = new Proxy(problem(404), {
        [trap](_target: object, key: PropertyKey) {
          if (key === PROBLEM_BRAND) return true
          throw new Error('SECRET')
        },
      })
      const { status, body } = render(thrown, REQUEST)
      expect(JSON.parse(body).status).toBe(status)
      expect(body).not.toContain('SECRET')
    }
    const looping = Object.assign(problem(404), { [OMITTED]: 'nonsense' })
    expect(render(looping, REQUEST).status).toBe(404)
  })
})

describe('hooks', () => {
  it('maps first, by the value as it was thrown', () => {
    const map = vi.fn((thrown: unknown) => (thrown === 'db' ? problem(503, { retryAfter: 1 }) : undefined))
    expect(render('db', REQUEST, { map }).status).toBe(503)
    expect(render('other', REQUEST, { map }).status).toBe(500)
    expect(map).toHaveBeenLastCalledWith('other', REQUEST)
  })

  it('gives an instance to problems that have none', () => {
    const options: RenderOptions = { instance: (request) => `${request.url}#1` }
    expect(JSON.parse(render(problem(404), REQUEST, options).body).instance).toBe('/orders/7#1')
    const own = render(problem(404, { instance: '/own', extensions: { a: 1 } }), REQUEST, options)
    expect(JSON.parse(own.body).instance).toBe('/own')
    const extended = render(problem(404, { extensions: { a: 1 } }), REQUEST, options)
    expect(JSON.parse(extended.body)).toMatchObject({ instance: '/orders/7#1', a: 1 })
    expect(whats(problem(404), { instance: () => 'a b' })).toEqual(['instance'])
  })

  it('adds members, the own ones win', () => {
    const members = () => ({ service: 'orders', balance: 0, status: 200 })
    const rendered = render(problem(403, { extensions: { balance: 30 } }), REQUEST, { members })
    expect(JSON.parse(rendered.body)).toEqual({
      type: 'about:blank',
      title: 'Forbidden',
      status: 403,
      service: 'orders',
      balance: 30,
    })
    expect(rendered.omitted.map(({ what }) => what)).toEqual(['members.status'])
  })

  it.each([
    ['00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', '4bf92f3577b34da6a3ce929d0e0e4736'],
    ['01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more', '4bf92f3577b34da6a3ce929d0e0e4736'],
    ['ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', undefined],
    ['00-00000000000000000000000000000000-00f067aa0ba902b7-01', undefined],
    ['00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01', undefined],
    ['00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01', undefined],
    ['00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more', undefined],
    ['00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-', undefined],
    ['nonsense', undefined],
  ])('reads the trace id of %s', (traceparent, traceId) => {
    for (const headers of [{ traceparent }, new Headers({ traceparent })]) {
      const rendered = render(problem(404), { ...REQUEST, headers }, { traceId: true })
      expect(JSON.parse(rendered.body).traceId).toBe(traceId)
    }
    expect(render(problem(404), { ...REQUEST, headers: { traceparent } }).body).not.toContain('traceId')
  })

  it('shows stacks and causes only in development', () => {
    const thrown = new Error('top SECRET', { cause: new Error('inner SECRET') })
    expect(render(thrown, REQUEST).body).not.toContain('SECRET')
    const shown = JSON.parse(render(thrown, REQUEST, { development: true }).body)
    expect(shown.stack).toContain('top SECRET')
    expect(shown.causes).toEqual([expect.stringContaining('inner SECRET')])
  })

  it.each(['map', 'instance', 'members'] as const)('passes over a %s that fails, and says so', async (name) => {
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    const failing: readonly (() => unknown)[] = [
      () => {
        throw new Error('no')
      },
      () => Promise.reject(new Error('no')),
      async () => 'late',
      () => 7,
    ]
    for (const hook of failing) {
      const rendered = render(problem(404), REQUEST, { [name]: hook } as RenderOptions)
      expect(rendered.body).toBe('{"type":"about:blank","title":"Not Found","status":404}')
      expect(rendered.omitted.map(({ what }) => what)).toEqual([name])
    }
    await new Promise((resolve) => setImmediate(resolve))
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
  })
})
