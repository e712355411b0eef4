import { sValidator } from '@hono/standard-validator'
import { zValidator } from '@hono/zod-validator'
import { validationProblem } from '@statuskit/core/validation'
import { expectProblem } from '@statuskit/testkit'
import type { Hono } from 'hono'
import { validator } from 'hono/validator'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { serve } from '../service.ts'

const JSON_TYPE = { 'Content-Type': 'application/json' }
const ZodOrder = z.object({ items: z.array(z.object({ quantity: z.number() })) })
const ValibotOrder = v.object({ items: v.array(v.object({ quantity: v.number() })) })

it.each<[string, (app: Hono) => unknown, string]>([
  [
    'zod-validator',
    (app) =>
      app.post(
        '/',
        zValidator('json', ZodOrder, (result) => {
          if (!result.success) throw validationProblem(result.error)
        }),
        (context) => context.text('valid'),
      ),
    'Invalid input: expected number, received string',
  ],
  [
    'standard-validator',
    (app) =>
      app.post(
        '/',
        sValidator('json', ValibotOrder, (result) => {
          if (!result.success) throw validationProblem(result.error)
        }),
        (context) => context.text('valid'),
      ),
    'Invalid type: Expected number',
  ],
])('is a 422 with pointers where the hook throws: %s', async (_name, build, detail) => {
  const service = serve(build)
  const ask = (quantity: unknown) =>
    service.ask('POST', '/', { headers: JSON_TYPE, body: JSON.stringify({ items: [{ quantity }] }) })
  expectProblem(await ask('SECRET'), {
    title: 'Unprocessable Content',
    status: 422,
    errors: [{ detail, pointer: '#/items/0/quantity' }],
  })
  expect((await ask(1)).body).toBe('valid')
})

it('names the parameter of a query that zod-validator refuses', async () => {
  const service = serve((app) =>
    app.get(
      '/',
      zValidator('query', z.object({ limit: z.coerce.number() }), (result) => {
        if (!result.success) throw validationProblem(result.error, { in: 'query' })
      }),
      (context) => context.text('valid'),
    ),
  )
  expectProblem(await service.ask('GET', '/?limit=SECRET'), {
    title: 'Unprocessable Content',
    status: 422,
    errors: [{ detail: 'Invalid input: expected number, received NaN', parameter: 'limit' }],
  })
})

it('is a 400 where content is not JSON, by the validator of Hono', async () => {
  const service = serve((app) =>
    app.post(
      '/',
      validator('json', (value) => value),
      (context) => context.text('valid'),
    ),
  )
  expectProblem(await service.ask('POST', '/', { headers: JSON_TYPE, body: '{"SECRET' }), {
    title: 'Bad Request',
    status: 400,
    detail: 'Malformed JSON in request body',
  })
})
