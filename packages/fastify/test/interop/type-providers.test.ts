import { TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox'
import { expectProblem } from '@statuskit/testkit'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import Type from 'typebox'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { startService } from '../service.ts'

const UNPROCESSABLE = { title: 'Unprocessable Content', status: 422 }
const HEADERS = { 'Content-Type': 'application/json' }

it('keeps the messages of zod that fastify-type-provider-zod supplies', async () => {
  const service = await startService((app) => {
    app.setValidatorCompiler(validatorCompiler)
    app.setSerializerCompiler(serializerCompiler)
    const body = z.strictObject({
      name: z.string().min(2, 'is too short'),
      items: z.array(z.object({ quantity: z.number().min(1) })),
      'a~b': z.number(),
    })
    app.post('/orders', { schema: { body, querystring: z.object({ limit: z.coerce.number() }) } }, async () => 'made')
  })
  const body = JSON.stringify({ name: 'x', items: [{ quantity: 0 }], 'a~b': 'SECRET', extra: 'SECRET' })
  expectProblem(await service.ask('POST', '/orders?limit=1', { headers: HEADERS, body }), {
    ...UNPROCESSABLE,
    errors: [
      { detail: 'is too short', pointer: '#/name' },
      { detail: 'Too small: expected number to be >=1', pointer: '#/items/0/quantity' },
      { detail: 'Invalid input: expected number, received string', pointer: '#/a~0b' },
      { detail: 'Unknown member', pointer: '#/extra' },
    ],
  })
  expectProblem(await service.ask('POST', '/orders?limit=1', { headers: HEADERS, body: '"SECRET"' }), {
    ...UNPROCESSABLE,
    errors: [{ detail: 'Invalid input: expected object, received string', pointer: '#' }],
  })
  const valid = JSON.stringify({ name: 'xx', items: [], 'a~b': 1 })
  expectProblem(await service.ask('POST', '/orders?limit=x', { headers: HEADERS, body: valid }), {
    ...UNPROCESSABLE,
    errors: [{ detail: expect.stringMatching(/^Invalid input: expected number/), parameter: 'limit' }],
  })
})

it('keeps the messages of TypeBox that its type provider supplies', async () => {
  const service = await startService((app) => {
    app.setValidatorCompiler(TypeBoxValidatorCompiler)
    const body = Type.Object(
      { name: Type.String(), items: Type.Array(Type.Object({ quantity: Type.Number({ minimum: 1 }) })) },
      { additionalProperties: false },
    )
    app.post('/orders', { schema: { body } }, async () => 'made')
  })
  const body = JSON.stringify({ items: [{ quantity: 0 }], extra: 'SECRET' })
  expectProblem(await service.ask('POST', '/orders', { headers: HEADERS, body }), {
    ...UNPROCESSABLE,
    errors: [
      { detail: 'must have required properties name', pointer: '#/name' },
      { detail: 'Unknown member', pointer: '#/extra' },
      { detail: 'must be >= 1', pointer: '#/items/0/quantity' },
    ],
  })
})

it('restricts messages to those that cannot quote the input where the service asks for that', async () => {
  const service = await startService(
    (app) => {
      app.setValidatorCompiler(() => () => ({ error: [{ message: 'must be another', path: ['a'] }] as never }))
      app.post('/orders', { schema: { body: {} } }, async () => 'made')
    },
    { validationMessages: 'known', log: () => undefined },
  )
  expectProblem(await service.ask('POST', '/orders', { headers: HEADERS, body: '{}' }), {
    ...UNPROCESSABLE,
    errors: [{ detail: 'Invalid value', pointer: '#/a' }],
  })
})
