import { expectProblem, onlyEntry } from '@statuskit/testkit'
import { celebrate, Joi, Modes, Segments } from 'celebrate'
import express from 'express'
import { expect, it } from 'vitest'
import { startService } from '../service.ts'

const checks = celebrate(
  {
    [Segments.BODY]: Joi.object({
      name: Joi.string().min(20).required(),
      items: Joi.array().items(Joi.object({ quantity: Joi.number().min(1) })),
    }),
    [Segments.QUERY]: Joi.object({ limit: Joi.number() }),
    [Segments.PARAMS]: Joi.object({ id: Joi.number() }),
    [Segments.HEADERS]: Joi.object({ 'x-count': Joi.number() }).unknown(),
  },
  { abortEarly: false },
  { mode: Modes.FULL },
)

it('makes a validation problem of what celebrate refuses, in all parts of the request', async () => {
  const service = await startService((app) => {
    app.post('/orders/:id', express.json(), checks, (_request, response) => void response.send('made'))
  })
  const headers = { 'Content-Type': 'application/json', 'X-Count': 'SECRET' }
  const body = JSON.stringify({ name: 'SECRET', items: [{ quantity: 0 }] })
  const answer = await service.ask('POST', '/orders/SECRET?limit=SECRET', { headers, body })
  expectProblem(answer, {
    title: 'Unprocessable Content',
    status: 422,
    errors: expect.arrayContaining([
      { detail: '"name" length must be at least 20 characters long', pointer: '#/name' },
      { detail: '"items[0].quantity" must be greater than or equal to 1', pointer: '#/items/0/quantity' },
      { detail: '"limit" must be a number', parameter: 'limit' },
      { detail: '"id" must be a number', parameter: 'id' },
      { detail: '"x-count" must be a number', header: 'x-count' },
    ]),
  })
  expect(JSON.parse(answer.body).errors).toHaveLength(5)
  expect(onlyEntry(service)).toMatchObject({ level: 'info', omitted: [], thrown: { message: 'Validation failed' } })
})
