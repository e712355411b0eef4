import { type Document, expectProblem, onlyEntry } from '@statuskit/testkit'
import { defineValidatedHandler, getValidatedQuery, type H3, HTTPError, readValidatedBody } from 'h3'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { serve } from '../test/service.ts'

const SERVER_ERROR = { title: 'Internal Server Error', status: 500 }
const JSON_TYPE = { 'Content-Type': 'application/json' }

/** What undici throws for a response of another server. */
const ofUndici = () =>
  Object.assign(new Error('SECRET'), {
    code: 'UND_ERR_RESPONSE',
    statusCode: 404,
    headers: { 'set-cookie': 'SECRET=1', 'transfer-encoding': 'chunked' },
  })

/** The answer to a request whose handler throws. */
async function answerTo(thrown: unknown) {
  const service = serve((app) =>
    app.get('/', () => {
      throw thrown
    }),
  )
  return { answer: await service.ask('GET', '/'), entry: onlyEntry(service) }
}

describe('an HTTPError', () => {
  it.each<[string, HTTPError, Document]>([
    ['its message', new HTTPError('The order exists.', { status: 409 }), conflict({ detail: 'The order exists.' })],
    ['its status text, where it has no message', HTTPError.status(409, 'Too late'), conflict({ detail: 'Too late' })],
    ['no message that is the phrase', HTTPError.status(409, 'Conflict'), conflict({})],
    ['no message of h3', new HTTPError({ status: 409 }), conflict({})],
    ['its data', new HTTPError({ status: 409, data: { order: 7 } }), conflict({ data: { order: 7 } })],
    ['the members of its body', new HTTPError({ status: 409, body: { order: 7 } }), conflict({ order: 7 })],
    ['its status, whatever its body says', new HTTPError({ status: 409, body: { status: 200 } }), conflict({})],
    ['no message of its cause', new HTTPError({ status: 409, cause: new Error('SECRET') }), conflict({})],
    ['no status of a success', new HTTPError({ status: 204, message: 'SECRET', data: 'SECRET' }), SERVER_ERROR],
    [
      'nothing where it is unhandled',
      new HTTPError({ status: 409, message: 'SECRET', data: 'SECRET', unhandled: true }),
      conflict({}),
    ],
  ])('has %s', async (_name, thrown, document) => {
    const { answer, entry } = await answerTo(thrown)
    expectProblem(answer, document)
    expect(entry.thrown).toBe(thrown)
  })

  it('says nothing from 500 on, and the log has what was left out', async () => {
    const { answer, entry } = await answerTo(
      new HTTPError('SECRET', { status: 503, data: 'SECRET', body: { order: 7 } }),
    )
    expectProblem(answer, { title: 'Service Unavailable', status: 503 })
    expect(entry).toMatchObject({ level: 'error', omitted: [{ what: 'detail' }, { what: 'order' }, { what: 'data' }] })
  })

  it('keeps its headers, but for those of the content', async () => {
    const headers = new Headers({ 'WWW-Authenticate': 'Basic realm="x"', 'Content-Type': 'text/plain' })
    headers.append('Set-Cookie', 'a=1')
    headers.append('Set-Cookie', 'b=2')
    for (const data of [undefined, { order: 7 }]) {
      const { answer } = await answerTo(new HTTPError({ status: 401, headers, data }))
      expect(answer).toMatchObject({ status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } })
      expect(answer.headers['content-type']).toBe('application/problem+json')
      expect(answer.lines.filter((line) => line.startsWith('set-cookie'))).toEqual([
        'set-cookie: a=1',
        'set-cookie: b=2',
      ])
    }
  })

  it.each<[string, HTTPError]>([
    ['around it', new HTTPError(ofUndici())],
    ['caused by it', new HTTPError({ message: 'SECRET', cause: ofUndici() })],
  ])("is a 500 without a header where its status is another server's: %s", async (_name, thrown) => {
    const { answer, entry } = await answerTo(thrown)
    expectProblem(answer, SERVER_ERROR)
    expect(answer.lines.join('\n')).not.toMatch(/SECRET|transfer-encoding/)
    expect(entry.omitted).toMatchObject([{ what: 'status' }])
  })

  it("has none of another server's headers beside a status of its own", async () => {
    const { answer } = await answerTo(new HTTPError({ status: 502, cause: ofUndici() }))
    expectProblem(answer, { title: 'Bad Gateway', status: 502 })
    expect(answer.lines.join('\n')).not.toMatch(/SECRET|transfer-encoding/)
  })

  it('gets the methods of the router where it is a 405 without them', async () => {
    const { answer } = await answerTo(new HTTPError({ status: 405 }))
    expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
  })
})

it('a number is a status, as in h3', async () => {
  const { answer, entry } = await answerTo(404)
  expectProblem(answer, { title: 'Not Found', status: 404 })
  expect(entry.thrown).toBe(404)
})

it('an error of this name that is not of h3 says nothing', async () => {
  const thrown = Object.assign(new Error('SECRET'), { name: 'HTTPError', status: 413, statusText: 'SECRET' })
  expectProblem((await answerTo(thrown)).answer, { title: 'Content Too Large', status: 413 })
})

describe('request validation of h3', () => {
  const Order = z.object({ quantity: z.number().min(1) })
  const TOO_SMALL = { detail: 'Too small: expected number to be >=1', pointer: '#/quantity' }
  const body = JSON.stringify({ quantity: 0 })
  const build = (app: H3) =>
    app
      .post('/schema', (event) => readValidatedBody(event, Order))
      .post('/function', (event) => readValidatedBody(event, (order) => Order.parse(order)))
      .post('/false', (event) => readValidatedBody(event, () => false))
      .post('/handler', defineValidatedHandler({ validate: { body: Order }, handler: (event) => event.req.json() }))
      .get('/query', (event) => getValidatedQuery(event, z.object({ page: z.string() })))
      .post('/own', (event) =>
        readValidatedBody(event, Order, { onError: () => ({ status: 409, message: 'No such order.' }) }),
      )

  it.each([
    ['/schema', [TOO_SMALL]],
    ['/function', [TOO_SMALL]],
    ['/handler', [TOO_SMALL]],
    ['/false', [{ detail: 'Validation failed', pointer: '#' }]],
  ])('is a validation problem: %s', async (path, errors) => {
    const service = serve(build)
    const answer = await service.ask('POST', path, { headers: JSON_TYPE, body })
    expectProblem(answer, { title: 'Unprocessable Content', status: 422, errors })
    expect(onlyEntry(service)).toMatchObject({ level: 'info', thrown: { name: 'HTTPError' }, omitted: [] })
  })

  it('names the parameter where the request has no content, and has the status of the option', async () => {
    const service = serve(build, { validationStatus: 400 })
    expectProblem(await service.ask('GET', '/query'), {
      title: 'Bad Request',
      status: 400,
      errors: [{ detail: 'Invalid input: expected string, received undefined', parameter: 'page' }],
    })
  })

  it('is what the service makes of it', async () => {
    const answer = await serve(build).ask('POST', '/own', { headers: JSON_TYPE, body })
    expect(JSON.parse(answer.body)).toMatchObject({ ...conflict({ detail: 'No such order.' }), type: 'about:blank' })
  })

  it('reports what a validator threw that has no issues', async () => {
    const service = serve((app) =>
      app.post('/', (event) =>
        readValidatedBody(event, () => {
          throw new Error('SECRET')
        }),
      ),
    )
    const answer = await service.ask('POST', '/', { headers: JSON_TYPE, body })
    expectProblem(answer, { title: 'Unprocessable Content', status: 422 })
    expect(onlyEntry(service).omitted).toMatchObject([{ what: 'errors' }])
  })

  it('is a 400 where there is no JSON, which defineValidatedHandler finds too', async () => {
    const service = serve(build)
    for (const path of ['/schema', '/handler']) {
      expectProblem(await service.ask('POST', path, { headers: JSON_TYPE, body: '{"SECRET' }), {
        title: 'Bad Request',
        status: 400,
        detail: 'The request content could not be parsed.',
      })
    }
  })
})

it('a proxy that throws is not asked what it is', async () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  const { answer, entry } = await answerTo(proxy)
  expectProblem(answer, SERVER_ERROR)
  expect(entry.omitted).toEqual([])
})

function conflict(members: object): Document {
  return { title: 'Conflict', status: 409, ...members }
}
