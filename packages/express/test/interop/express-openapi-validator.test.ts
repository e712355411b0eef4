import { expectProblem } from '@statuskit/testkit'
import express from 'express'
import { middleware } from 'express-openapi-validator'
import { expect, it } from 'vitest'
import { type Service, startService } from '../service.ts'

const order = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', minLength: 20 },
    items: { type: 'array', items: { type: 'object', properties: { quantity: { type: 'integer', minimum: 1 } } } },
  },
}

const apiSpec = {
  openapi: '3.0.3',
  info: { title: 'orders', version: '1' },
  paths: {
    '/orders/{id}': {
      post: {
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'integer' } },
          { name: 'limit', in: 'query', schema: { type: 'integer' } },
          { name: 'X-Count', in: 'header', schema: { type: 'integer' } },
        ],
        requestBody: { content: { 'application/json': { schema: order } } },
        responses: { 200: { description: 'made' } },
      },
    },
  },
} as const

function start(): Promise<Service> {
  return startService((app) => {
    app.use(
      express.json(),
      middleware({ apiSpec: structuredClone(apiSpec) as never, validateRequests: { allErrors: true } }),
    )
    app.post('/orders/:id', (_request, response) => void response.send('made'))
  })
}

const HEADERS = { 'Content-Type': 'application/json' }
const UNPROCESSABLE = { title: 'Unprocessable Content', status: 422 }

it('makes a validation problem of its 400, with pointers into the body', async () => {
  const service = await start()
  const body = JSON.stringify({ items: [{ quantity: 0 }], 'extra/1': 'SECRET' })
  const answer = await service.ask('POST', '/orders/7', { headers: HEADERS, body })
  expectProblem(answer, {
    ...UNPROCESSABLE,
    errors: [
      { detail: "must have required property 'name'", pointer: '#/name' },
      { detail: 'Unknown member', pointer: expect.stringMatching(/^#\/extra/) },
      { detail: 'must be >= 1', pointer: '#/items/0/quantity' },
    ],
  })
})

it('names parameters and headers', async () => {
  const service = await start()
  const body = JSON.stringify({ name: 'a name of twenty letters' })
  const answer = await service.ask('POST', '/orders/x?limit=y', { headers: { ...HEADERS, 'X-Count': 'z' }, body })
  const { errors } = JSON.parse(answer.body)
  expectProblem(answer, { ...UNPROCESSABLE, errors })
  expect(errors).toHaveLength(3)
  expect(errors).toEqual(
    expect.arrayContaining([
      { detail: 'must be integer', parameter: 'id' },
      { detail: 'must be integer', parameter: 'limit' },
      { detail: 'must be integer', header: 'x-count' },
    ]),
  )
  expectProblem(await service.ask('POST', '/orders/7?other=1', { headers: HEADERS, body }), {
    ...UNPROCESSABLE,
    errors: [{ detail: 'Unknown member', parameter: 'other' }],
  })
})

it('keeps its other statuses', async () => {
  const service = await start()
  expectProblem(await service.ask('GET', '/nothing'), { title: 'Not Found', status: 404 })
  const refused = await service.ask('GET', '/orders/7')
  expectProblem(refused, { title: 'Method Not Allowed', status: 405 })
  expect(refused.headers.allow).toBe('POST')
  expectProblem(await service.ask('POST', '/orders/7', { headers: { 'Content-Type': 'text/plain' }, body: 'x' }), {
    title: 'Unsupported Media Type',
    status: 415,
  })
})
