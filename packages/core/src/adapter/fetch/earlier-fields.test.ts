import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { problem } from '../../problem/problem.ts'
import type { ProblemsOptions } from '../options.ts'
import { toResponse } from './to-response.ts'

// Without `log` each response is a line on the console.
beforeAll(() => void vi.spyOn(console, 'info').mockReturnValue())
afterAll(() => void vi.restoreAllMocks())

/** What a Hono service answers whose middleware sets fields before a handler throws. No socket is needed. */
async function answerOf(
  thrown: unknown,
  { accept = '*/*', options, before }: { accept?: string; options?: ProblemsOptions; before?: MiddlewareHandler } = {},
): Promise<Response> {
  const app = new Hono()
  if (before !== undefined) app.use(before)
  app.get('/', () => {
    throw thrown
  })
  app.onError((error, context) =>
    toResponse(error, { request: context.req.raw, earlier: context.res.headers }, options),
  )
  app.notFound((context) =>
    toResponse(problem(404), { request: context.req.raw, earlier: context.res.headers }, options),
  )
  return app.request('/', { headers: { accept, origin: 'https://spa.example' } })
}

function setting(set: (context: Context) => void): MiddlewareHandler {
  return async (context, next) => {
    set(context)
    await next()
  }
}

describe('the fields that a Hono response has so far', () => {
  it.each([
    ['before', setting((context) => context.header('Vary', 'Origin'))],
    ['on the response', setting((context) => context.res.headers.set('Vary', 'Origin'))],
    ['after', cors({ origin: 'https://spa.example' })],
  ])('HTTP-3: Vary that middleware sets %s is merged', async (_when, before) => {
    const response = await answerOf(problem(404), { before })
    expect(response.headers.get('vary')?.split(', ').sort()).toEqual(['Accept', 'Origin'])
  })

  it('those of the abandoned representation are gone, and those that the problem sets are its own', async () => {
    const before = setting(({ res }) => {
      res.headers.set('Cache-Control', 'public, max-age=60')
      res.headers.set('ETag', '"x"')
      res.headers.set('Content-Language', 'fr')
      res.headers.set('Content-Length', '7')
      res.headers.set('Retry-After', '60')
      res.headers.set('X-Request-Id', 'a')
    })
    const response = await answerOf(problem(429, { retryAfter: 5 }), { before })
    const fields = Object.fromEntries(response.headers)
    expect(fields).toMatchObject({ 'cache-control': 'no-store', 'retry-after': '5', 'x-request-id': 'a' })
    expect(fields).not.toHaveProperty('etag')
    expect(fields).not.toHaveProperty('content-language')
    expect(fields['content-length']).toBe(String((await response.text()).length))
  })

  it('cookies and links stand beside those of the problem', async () => {
    const before = setting(({ res }) => {
      res.headers.append('Set-Cookie', 'a=1; Expires=Thu, 01 Jan 2099 00:00:00 GMT')
      res.headers.append('Set-Cookie', 'b=2')
      res.headers.set('Link', '</style>; rel="preload"')
    })
    const headers = { 'Set-Cookie': ['c=3', 'd=4'], Link: '</help>; rel="help"' }
    const response = await answerOf(problem(404, { headers }), { before })
    expect(response.headers.getSetCookie()).toEqual(['a=1; Expires=Thu, 01 Jan 2099 00:00:00 GMT', 'b=2', 'c=3', 'd=4'])
    expect(response.headers.get('link')).toBe('</style>; rel="preload", </help>; rel="help"')
  })

  it('a policy of the service stays on data, and gives way on the page', async () => {
    const before = setting(({ res }) => res.headers.set('Content-Security-Policy', "script-src 'self'"))
    const data = await answerOf(problem(404), { before })
    expect(data.headers.get('content-security-policy')).toBe("script-src 'self'")
    const page = await answerOf(problem(404), { before, accept: 'text/html' })
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src/)
  })

  it("a challenge that middleware has set is the 401's own", async () => {
    const before = setting(({ res }) => res.headers.set('WWW-Authenticate', 'Basic realm="a"'))
    const left: unknown[] = []
    const options: ProblemsOptions = { challenge: 'Bearer', log: ({ omitted }) => left.push(...omitted) }
    const response = await answerOf(Object.assign(new Error('x'), { status: 401 }), { before, options })
    expect(response.headers.get('www-authenticate')).toBe('Basic realm="a"')
    expect(left).toEqual([])
  })

  it('serve the routes that there are not, too', async () => {
    const app = new Hono()
    app.use(setting(({ res }) => res.headers.set('Vary', 'Origin')))
    app.notFound((context) => toResponse(problem(404), { request: context.req.raw, earlier: context.res.headers }))
    expect((await app.request('/none')).headers.get('vary')).toBe('Origin, Accept')
  })
})

describe('fields of any other framework', () => {
  it('go over to the response', () => {
    const earlier = new Headers({ Vary: 'Origin', 'X-A': 'b', ETag: '"x"' })
    const response = toResponse(problem(404), { earlier })
    expect([response.headers.get('vary'), response.headers.get('x-a')]).toEqual(['Origin, Accept', 'b'])
    expect([...earlier]).toEqual([])
  })

  it('that cannot be changed or read are survived', () => {
    const immutable = Response.redirect('https://a.example/', 302).headers
    expect(toResponse(problem(404), { earlier: immutable }).headers.get('location')).toBe('https://a.example/')
    const hostile = new Proxy(new Headers(), {
      get() {
        throw new Error('no')
      },
    })
    for (const earlier of [null, 7, {}, 'x', hostile]) {
      expect(toResponse(problem(404), { earlier: earlier as never }).status).toBe(404)
    }
  })
})
