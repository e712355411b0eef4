import { Hono } from 'hono'
import { basicAuth } from 'hono/basic-auth'
import { bearerAuth } from 'hono/bearer-auth'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { jwt } from 'hono/jwt'
import { describe, expect, it } from 'vitest'
import { toResponse } from './to-response.ts'

/** What a service of Hono answers with what middleware or a handler throws. */
async function answerOf(build: (app: Hono) => unknown, init: RequestInit = {}): Promise<Response> {
  const app = new Hono()
  app.onError((error, { req, res }) =>
    toResponse(error, { request: req.raw, earlier: res.headers }, { log: () => undefined }),
  )
  build(app)
  return app.request('/', init)
}

const throwing = (thrown: Error) => (app: Hono) =>
  app.get('/', () => {
    throw thrown
  })

describe('an HTTPException of Hono', () => {
  it.each([
    ['bearerAuth', bearerAuth({ token: 'x' }), 'Bearer realm=""'],
    ['basicAuth', basicAuth({ username: 'a', password: 'b' }), 'Basic realm="Secure Area"'],
    ['jwt', jwt({ secret: 'x', alg: 'HS256' }), /^Bearer realm="http:\/\/localhost\/",error="invalid_request"/],
  ])('of %s keeps the challenge', async (_name, middleware, challenge) => {
    const response = await answerOf((app) => app.use(middleware).get('/', (context) => context.text('in')))
    expect(response.headers.get('www-authenticate')).toMatch(challenge)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({ title: 'Unauthorized', status: 401 })
  })

  it('keeps its message below 500, which Hono sends too', async () => {
    const response = await answerOf(throwing(new HTTPException(409, { message: 'The order exists.' })))
    expect(await response.json()).toEqual({
      type: 'about:blank',
      title: 'Conflict',
      status: 409,
      detail: 'The order exists.',
    })
    const failed = await answerOf(throwing(new HTTPException(503, { message: 'SECRET' })))
    expect(await failed.text()).not.toContain('SECRET')
  })

  it('keeps the fields of its response, but for those of its content', async () => {
    const res = new Response('{}', {
      status: 429,
      headers: { 'Retry-After': '30', 'Content-Type': 'application/json' },
    })
    const response = await answerOf(throwing(new HTTPException(429, { res })))
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '30'])
    expect(response.headers.get('content-type')).toBe('application/problem+json')
  })

  it('of bodyLimit is a 413', async () => {
    const response = await answerOf(
      (app) => app.post('/', bodyLimit({ maxSize: 1 }), (context) => context.text('read')),
      { method: 'POST', body: 'too long' },
    )
    expect([response.status, response.headers.get('content-type')]).toEqual([413, 'application/problem+json'])
  })
})
