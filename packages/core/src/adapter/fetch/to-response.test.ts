import { afterEach, beforeEach, describe, expect, it, type MockInstance, onTestFinished, vi } from 'vitest'
import { defineProblem } from '../../problem/define.ts'
import { problem } from '../../problem/problem.ts'
import type { LogEntry } from '../log/log-entry.ts'
import { toResponse } from './to-response.ts'

let printed: readonly MockInstance[] = []
beforeEach(() => {
  printed = (['info', 'error'] as const).map((name) => vi.spyOn(console, name).mockReturnValue())
})
afterEach(() => void vi.restoreAllMocks())

describe('toResponse', () => {
  it('answers with the whole response', async () => {
    const response = toResponse(problem(404, { detail: 'No order 7 in K\u00f6ln.' }), {
      request: new Request('http://localhost/orders/7'),
    })
    expect(response).toBeInstanceOf(Response)
    expect(response.status).toBe(404)
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-type': 'application/problem+json',
      'content-length': '87',
      'content-security-policy': "default-src 'none'",
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      vary: 'Accept',
    })
    expect(await response.json()).toEqual({
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      detail: 'No order 7 in K\u00f6ln.',
    })
  })

  it('has the phrase of RFC 9110, whatever the title', () => {
    const OutOfCredit = defineProblem({ type: 'https://example.com/out-of-credit', title: 'No credit', status: 422 })
    expect(toResponse(OutOfCredit()).statusText).toBe('Unprocessable Content')
  })

  it("turns the framework's own errors into problems, after map, and logs what was thrown", async () => {
    const entries: LogEntry[] = []
    const own = new RangeError('own')
    const convert = (thrown: unknown) => (thrown === own ? problem(413, { detail: 'Too long.' }) : thrown)
    const log = (entry: LogEntry) => void entries.push(entry)
    expect(await toResponse(own, { convert }, { log }).json()).toMatchObject({ status: 413, detail: 'Too long.' })
    expect(toResponse(own, { convert }, { log, map: () => problem(409) }).status).toBe(409)
    expect(toResponse(new Error('x'), { convert }, { log }).status).toBe(500)
    expect(entries.map(({ thrown }) => thrown)).toEqual([own, own, new Error('x')])
  })

  it("gives hooks the framework's own context where there is one, and else the request", () => {
    const request = new Request('http://localhost/orders')
    const seen: unknown[] = []
    const members = ({ raw }: { readonly raw: unknown }) => void seen.push(raw)
    const context = { requestId: '7' }
    toResponse(problem(404), { request, raw: context }, { members })
    toResponse(problem(404), { request }, { members })
    expect(seen).toEqual([context, request])
  })

  it('negotiates by the request', () => {
    const request = new Request('http://localhost/', { headers: { Accept: 'text/html' } })
    expect(toResponse(problem(404), { request }).headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    expect(toResponse(problem(404), { request }, { formats: ['text'] }).headers.get('Content-Type')).toBe(
      'text/plain; charset=utf-8',
    )
  })

  it('HTTP-1: has the headers but no content for HEAD', async () => {
    const head = toResponse(problem(404), { request: new Request('http://localhost/', { method: 'HEAD' }) })
    expect(head.body).toBeNull()
    expect([...head.headers]).toEqual([
      ...toResponse(problem(404), { request: new Request('http://localhost/') }).headers,
    ])
  })

  it('appends each line of a field', () => {
    const headers = { 'Set-Cookie': ['a=1', 'b=2'], Link: ['</a>', '</b>'] }
    const response = toResponse(problem(404, { headers }))
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    expect(response.headers.get('Link')).toBe('</a>, </b>')
  })

  it('sends no connection-level field: the HTTP version is not known', () => {
    const response = toResponse(problem(426, { upgrade: ['TLS/1.2'] }), { request: new Request('http://localhost/') })
    expect(response.status).toBe(426)
    expect(response.headers.has('Upgrade')).toBe(false)
    expect(response.headers.has('Connection')).toBe(false)
  })

  it('logs through the option alone where there is one', () => {
    const entries: LogEntry[] = []
    const thrown = new Error('SECRET')
    const request = new Request('http://localhost/orders/7', { method: 'POST' })
    toResponse(thrown, { request }, { log: (entry) => entries.push(entry) })
    expect(entries).toMatchObject([
      { level: 'error', thrown, request: { method: 'POST', url: 'http://localhost/orders/7' }, aborted: false },
    ])
    for (const spy of printed) expect(spy).not.toHaveBeenCalled()
  })

  it('logs to the console where there is none, or where it fails: a 5xx with its stack, a 4xx in a line', () => {
    const [info, error] = printed
    const request = new Request('http://localhost/orders/7?token=SECRET', { method: 'POST' })
    const thrown = new Error('broken')
    toResponse(thrown, { request })
    expect(error?.mock.calls).toEqual([
      [expect.stringMatching(/^POST http:.*\/orders\/7 500 .*\nError: broken\n +at /)],
    ])
    const failing = () => {
      throw new Error('no')
    }
    expect(toResponse(problem(404), { request }, { log: failing }).status).toBe(404)
    expect(info?.mock.calls).toEqual([
      ['POST http://localhost/orders/7 404 Not Found\n  left out log: the hook threw Error: no'],
    ])
  })

  it('sends fields of the connection where it is told that the version has them', () => {
    const thrown = problem(426, { upgrade: ['TLS/1.2'] })
    const { headers } = toResponse(thrown, { httpVersion: '1.1' })
    expect([headers.get('Upgrade'), headers.get('Connection')]).toEqual(['TLS/1.2', 'upgrade'])
  })

  it('completes the 405 of other code with the methods of the router', () => {
    const thrown = Object.assign(new Error('x'), { status: 405 })
    expect(toResponse(thrown, { methods: () => ['GET', 'PUT'] }).headers.get('Allow')).toBe('GET, PUT')
  })

  it.each([
    ['null', null],
    ['a text', 'x'],
    [
      'what throws',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no')
          },
        },
      ),
    ],
  ])('answers where the context is %s', (_name, context) => {
    expect(toResponse(problem(409), context as never).status).toBe(409)
  })

  it('SEC-1: SEC-2: says nothing of an error that was not meant for clients', async () => {
    const thrown = Object.assign(new Error('SELECT SECRET', { cause: new Error('SECRET') }), { code: 'SECRET' })
    expect(await toResponse(thrown).text()).toBe('{"type":"about:blank","title":"Internal Server Error","status":500}')
  })

  it.each([
    ['undefined', undefined],
    ['null', null],
    ['an empty object', {}],
    ['a string', 'GET /'],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          get() {
            throw new Error('no')
          },
        },
      ),
    ],
  ])('takes %s for a request that it knows nothing of', (_name, request) => {
    const response = toResponse(problem(409), { request: request as never })
    expect(response.status).toBe(409)
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  })

  it('drops a field that the runtime refuses', () => {
    class Refusing extends Response {
      constructor(body: string | null, init: ResponseInit) {
        if (!(init.headers instanceof Headers)) throw new TypeError('no')
        super(body, init)
      }
    }
    vi.stubGlobal('Response', Refusing)
    onTestFinished(() => void vi.unstubAllGlobals())
    const { append } = Headers.prototype
    vi.spyOn(Headers.prototype, 'append').mockImplementation(function refuse(this: Headers, name, value) {
      if (name === 'Cache-Control') throw new TypeError('no')
      append.call(this, name, value)
    })
    const { status, headers } = toResponse(problem(409))
    expect([status, headers.has('Cache-Control'), headers.get('Vary')]).toEqual([409, false, 'Accept'])
  })

  it("creates a framework's own response", () => {
    const made = toResponse(problem(409), { create: (body, parts) => ({ body, ...parts }) })
    expect(made).toMatchObject({
      status: 409,
      statusText: 'Conflict',
      headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
    })
  })

  it('knows what a request says of itself, and takes the rest for GET', () => {
    const asked = (request: unknown) => {
      const entries: LogEntry[] = []
      toResponse(problem(409), { request: request as never }, { log: (entry) => entries.push(entry) })
      return entries.map(({ request: { method, url } }) => [method, url])
    }
    expect(asked({ method: 'PUT', url: '/a' })).toEqual([['PUT', '/a']])
    expect(asked({ method: 7, url: null })).toEqual([['GET', '']])
    expect(asked(undefined)).toEqual([['GET', '']])
  })

  it('keeps a field of the response so far whose name only looks like one that has lines', () => {
    const earlier = new Headers({ 'X-Set-Cookie': 'a', 'Set-Cookie-Policy': 'b', 'Set-Cookie': 'c=1' })
    const headers = { 'Set-Cookie': 'd=2', 'X-Set-Cookie': 'e', 'Set-Cookie-Policy': 'f' }
    const response = toResponse(problem(409, { headers }), { earlier })
    expect(response.headers.getSetCookie()).toEqual(['c=1', 'd=2'])
    expect(response.headers.get('X-Set-Cookie')).toBe('e')
    expect(response.headers.get('Set-Cookie-Policy')).toBe('f')
    expect([...earlier]).toEqual([])
  })
})
