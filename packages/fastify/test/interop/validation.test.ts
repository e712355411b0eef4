import { problem } from '@statuskit/core'
import { expectProblem, onlyEntry } from '@statuskit/testkit'
import type { FastifyInstance } from 'fastify'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { startService } from '../service.ts'

const CONTENT = { 'Content-Type': 'application/json', 'X-Count': '1' }
const UNPROCESSABLE = { title: 'Unprocessable Content', status: 422 }

const SCHEMA = {
  body: {
    type: 'object',
    required: ['sku'],
    properties: { sku: { type: 'string' }, items: { type: 'array', items: { type: 'integer' } } },
  },
  querystring: { type: 'object', properties: { limit: { type: 'integer' } } },
  params: { type: 'object', properties: { id: { type: 'integer' } } },
  headers: { type: 'object', required: ['x-count'], properties: { 'x-count': { type: 'integer' } } },
}

const orders = (app: FastifyInstance) => app.post('/orders/:id', { schema: SCHEMA }, async () => 'made')

it.each([
  [
    'a member of the content',
    '/orders/7',
    { items: ['SECRET'], sku: 'a' },
    {},
    { detail: 'must be integer', pointer: '#/items/0' },
  ],
  ['a member that is missing', '/orders/7', {}, {}, { detail: "must have required property 'sku'", pointer: '#/sku' }],
  ['the whole content', '/orders/7', 'SECRET', {}, { detail: 'must be object', pointer: '#' }],
  ['the query', '/orders/7?limit=SECRET', { sku: 'a' }, {}, { detail: 'must be integer', parameter: 'limit' }],
  ['the path', '/orders/SECRET', { sku: 'a' }, {}, { detail: 'must be integer', parameter: 'id' }],
  [
    'a header field',
    '/orders/7',
    { sku: 'a' },
    { 'X-Count': 'SECRET' },
    { detail: 'must be integer', header: 'x-count' },
  ],
])('tells what of a request a schema refuses: %s', async (_name, path, content, headers, error) => {
  const service = await startService(orders)
  const answer = await service.ask('POST', path, { headers: { ...CONTENT, ...headers }, body: JSON.stringify(content) })
  expectProblem(answer, { ...UNPROCESSABLE, errors: [error] })
  expect(answer.body).not.toContain('SECRET')
  expect(onlyEntry(service)).toMatchObject({ level: 'info', omitted: [], thrown: { code: 'FST_ERR_VALIDATION' } })
})

it('says that JSON content is empty', async () => {
  const service = await startService((app) => app.delete('/orders/:id', async () => 'deleted'))
  expectProblem(await service.ask('DELETE', '/orders/7', { headers: { 'Content-Type': 'application/json' } }), {
    title: 'Bad Request',
    status: 400,
    detail: 'The request content is empty. Send JSON, or no Content-Type.',
  })
})

it('tells all that is wrong where the service asks ajv for all', async () => {
  const service = await startService(orders, undefined, { ajv: { customOptions: { allErrors: true } } })
  const body = JSON.stringify({ items: ['x', 'y'] })
  expectProblem(await service.ask('POST', '/orders/7', { headers: CONTENT, body }), {
    ...UNPROCESSABLE,
    errors: [
      { detail: "must have required property 'sku'", pointer: '#/sku' },
      { detail: 'must be integer', pointer: '#/items/0' },
      { detail: 'must be integer', pointer: '#/items/1' },
    ],
  })
})

it('answers with the status that the service has for validation problems', async () => {
  const service = await startService(orders, { validationStatus: 400, log: () => undefined })
  expectProblem(await service.ask('POST', '/orders/7', { headers: CONTENT, body: '{}' }), {
    title: 'Bad Request',
    status: 400,
    errors: [{ detail: "must have required property 'sku'", pointer: '#/sku' }],
  })
})

it('lets map see the error of Fastify first, and tells of the validation what it does not map', async () => {
  const seen: unknown[] = []
  const service = await startService(orders, {
    log: () => undefined,
    map(thrown) {
      seen.push(thrown)
      const { validationContext } = thrown as { validationContext?: string }
      return validationContext === 'params' ? problem(404) : undefined
    },
  })
  const question = { headers: CONTENT, body: '{}' }
  expectProblem(await service.ask('POST', '/orders/x', question), { title: 'Not Found', status: 404 })
  expect((await service.ask('POST', '/orders/7', question)).status).toBe(422)
  expect(seen).toMatchObject([{ code: 'FST_ERR_VALIDATION' }, { code: 'FST_ERR_VALIDATION' }])
})

it('keeps the errors of a validation where map fails, and tells of map', async () => {
  const omitted: string[] = []
  const service = await startService(orders, {
    log: (entry) => void omitted.push(...entry.omitted.map(({ what }) => what)),
    map() {
      throw new Error('SECRET')
    },
  })
  const answer = await service.ask('POST', '/orders/7', { headers: CONTENT, body: '{}' })
  expectProblem(answer, { ...UNPROCESSABLE, errors: [expect.objectContaining({ pointer: '#/sku' })] })
  expect(omitted).toEqual(['map'])
})

it.each([
  [422, 422, true],
  [404, 404, false],
])('keeps a status that the service has given the error of a validation: %i', async (given, status, told) => {
  const service = await startService(
    (app) => {
      app.setSchemaErrorFormatter(() => Object.assign(new Error('SECRET'), { statusCode: given }))
      orders(app)
    },
    { validationStatus: 400, log: () => undefined },
  )
  const answer = await service.ask('POST', '/orders/7', { headers: CONTENT, body: '{}' })
  expect(answer.status).toBe(status)
  expect('errors' in JSON.parse(answer.body)).toBe(told)
  expect(answer.body).not.toContain('SECRET')
})

it('tells what a route throws itself that has asked for the error instead', async () => {
  const service = await startService((app) =>
    app.post('/', { schema: { body: SCHEMA.body }, attachValidation: true }, async (request) => {
      throw request.validationError
    }),
  )
  expectProblem(await service.ask('POST', '/', { headers: CONTENT, body: '{}' }), {
    ...UNPROCESSABLE,
    errors: [{ detail: "must have required property 'sku'", pointer: '#/sku' }],
  })
})

it.each([
  ['an error', (error: z.ZodError) => error],
  ['issues', (error: z.ZodError) => error.issues],
])('tells what a validator of the service refuses, given as %s', async (_name, of) => {
  const service = await startService((app) => {
    app.setValidatorCompiler<z.ZodType>(({ schema }) => (data) => {
      const result = schema.safeParse(data)
      return result.success ? { value: result.data } : { error: of(result.error) as Error }
    })
    app.post('/', { schema: { body: z.object({ sku: z.string() }) } }, async () => 'made')
    app.get('/', { schema: { querystring: z.object({ limit: z.string() }) } }, async () => 'some')
  })
  expectProblem(await service.ask('POST', '/', { headers: CONTENT, body: '{"sku":1}' }), {
    ...UNPROCESSABLE,
    errors: [{ detail: expect.stringContaining('expected string'), pointer: '#/sku' }],
  })
  expectProblem(await service.ask('GET', '/'), {
    ...UNPROCESSABLE,
    errors: [{ detail: expect.stringContaining('expected string'), parameter: 'limit' }],
  })
})

it('answers with the problem that a validator of the service gives', async () => {
  const service = await startService((app) => {
    const error = problem(422, { detail: 'It has to be later.', extensions: { end: 7 } })
    app.post('/', { schema: { body: {} }, validatorCompiler: () => () => ({ error }) }, async () => 'made')
  })
  const answer = await service.ask('POST', '/', { headers: CONTENT, body: '{}' })
  expectProblem(answer, { ...UNPROCESSABLE, detail: 'It has to be later.', end: 7 })
})
