import { expectProblem, onlyEntry } from '@statuskit/testkit'
import { Hono } from 'hono'
import { basicAuth } from 'hono/basic-auth'
import { bearerAuth } from 'hono/bearer-auth'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { cors } from 'hono/cors'
import { csrf } from 'hono/csrf'
import { etag } from 'hono/etag'
import { HTTPException } from 'hono/http-exception'
import { jwt } from 'hono/jwt'
import { requestId } from 'hono/request-id'
import { secureHeaders } from 'hono/secure-headers'
import { timeout } from 'hono/timeout'
import { describe, expect, it } from 'vitest'
import { problems } from '../../src/index.ts'
import { serve } from '../service.ts'

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded', Origin: 'https://evil.example' }

describe('what the middleware of Hono throws', () => {
  it.each([
    ['bearerAuth', bearerAuth({ token: 'x' }), 'Bearer realm=""'],
    ['basicAuth', basicAuth({ username: 'a', password: 'b' }), 'Basic realm="Secure Area"'],
    [
      'jwt',
      jwt({ secret: 'x', alg: 'HS256' }),
      'Bearer realm="http://localhost/",error="invalid_request",error_description="no authorization included in request"',
    ],
  ])('keeps the challenge of a 401: %s', async (_name, middleware, challenge) => {
    const service = serve((app) => app.use(middleware).get('/', (context) => context.text('in')))
    const answer = await service.ask('GET', '/')
    expect(JSON.parse(answer.body)).toMatchObject({ type: 'about:blank', title: 'Unauthorized', status: 401 })
    expect(answer.headers['www-authenticate']).toBe(challenge)
    expect(answer.headers['content-type']).toBe('application/problem+json')
    expect(onlyEntry(service)).toMatchObject({ level: 'info', thrown: { status: 401 } })
  })

  it('is a 400 where bearerAuth cannot read the credentials', async () => {
    const service = serve((app) => app.use(bearerAuth({ token: 'x' })))
    const answer = await service.ask('GET', '/', { headers: { Authorization: 'Bearer !' } })
    expect(JSON.parse(answer.body)).toEqual({ type: 'about:blank', title: 'Bad Request', status: 400 })
    expect(answer.headers['www-authenticate']).toBe('Bearer error="invalid_request"')
  })

  it('is the 413 of bodyLimit', async () => {
    const service = serve((app) => app.post('/', bodyLimit({ maxSize: 1 }), (context) => context.text('read')))
    expectProblem(await service.ask('POST', '/', { body: 'SECRET' }), { title: 'Content Too Large', status: 413 })
  })

  it('is the 504 of timeout, without its message', async () => {
    const service = serve((app) => app.get('/', timeout(1), () => new Promise<never>(() => undefined)))
    expectProblem(await service.ask('GET', '/'), { title: 'Gateway Timeout', status: 504 })
    expect(onlyEntry(service)).toMatchObject({ level: 'error', thrown: { message: 'Gateway Timeout' } })
  })

  it('is the 403 of csrf', async () => {
    const service = serve((app) => app.use(csrf()).post('/', (context) => context.text('in')))
    expectProblem(await service.ask('POST', '/', { headers: FORM, body: 'a=b' }), { title: 'Forbidden', status: 403 })
  })
})

describe('an HTTPException of the service', () => {
  it.each<[string, HTTPException, object]>([
    [
      'sends its message below 500',
      new HTTPException(409, { message: 'The order exists.' }),
      { title: 'Conflict', status: 409, detail: 'The order exists.' },
    ],
    [
      'keeps its message from 500 on',
      new HTTPException(503, { message: 'SECRET' }),
      { title: 'Service Unavailable', status: 503 },
    ],
    [
      'is a 500 where its status is no error',
      new HTTPException(200 as never),
      { title: 'Internal Server Error', status: 500 },
    ],
  ])('%s', async (_name, thrown, document) => {
    const service = serve((app) =>
      app.get('/', () => {
        throw thrown
      }),
    )
    expectProblem(await service.ask('GET', '/'), document as never)
  })

  it('keeps the headers of its response, but not its content', async () => {
    const headers = { 'Retry-After': '30', 'Content-Type': 'text/plain', 'Content-Length': '6' }
    const service = serve((app) =>
      app.get('/', () => {
        throw new HTTPException(429, { res: new Response('SECRET', { status: 429, headers }) })
      }),
    )
    const answer = await service.ask('GET', '/')
    expectProblem(answer, { title: 'Too Many Requests', status: 429 })
    expect(answer.headers['retry-after']).toBe('30')
  })
})

describe('middleware that changes responses', () => {
  const addsHeaders = [cors({ origin: 'https://shop.example' }), secureHeaders(), requestId()]

  it.each<[string, (app: Hono) => unknown, unknown]>([
    ['before problems', (app) => problems(app.use(...addsHeaders), { log: () => undefined }), null],
    [
      'after problems',
      (app) => {
        problems(app, { log: () => undefined })
        app.use(...addsHeaders)
      },
      new Error('SECRET'),
    ],
  ])('keeps its headers and its Vary: %s', async (_where, register, thrown) => {
    const app = new Hono()
    register(app)
    app.get('/', () => {
      throw thrown
    })
    const answer = await app.request('/', { headers: { Origin: 'https://shop.example', 'X-Request-Id': '7' } })
    expect(answer.status).toBe(500)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-origin': 'https://shop.example',
      'x-request-id': '7',
      'x-frame-options': 'SAMEORIGIN',
    })
    expect(answer.headers.get('vary')?.split(', ').sort()).toEqual(['Accept', 'Origin'])
  })

  it('gives a problem no ETag, and the length that it has', async () => {
    const service = serve((app) =>
      app.use(etag()).get('/', (context) => {
        context.header('Content-Length', '3')
        context.header('ETag', '"x"')
        throw new Error('SECRET')
      }),
    )
    expectProblem(await service.ask('GET', '/'), { title: 'Internal Server Error', status: 500 })
  })

  it('compresses a problem whole', async () => {
    const service = serve((app) =>
      app.use(compress({ threshold: 0 })).get('/', () => {
        throw new HTTPException(409, { message: 'x'.repeat(2000) })
      }),
    )
    const answer = await service.ask('GET', '/', { headers: { 'Accept-Encoding': 'gzip' } })
    expect(answer.headers).toMatchObject({ 'content-encoding': 'gzip', 'content-type': 'application/problem+json' })
    expect(answer.headers).not.toHaveProperty('content-length')
  })
})
