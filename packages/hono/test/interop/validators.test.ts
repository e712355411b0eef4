import { arktypeValidator } from '@hono/arktype-validator'
import { sValidator } from '@hono/standard-validator'
import { tbValidator } from '@hono/typebox-validator'
import { vValidator } from '@hono/valibot-validator'
import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { zValidator } from '@hono/zod-validator'
import { Type } from '@sinclair/typebox'
import { expectProblem } from '@statuskit/testkit'
import { type } from 'arktype'
import type { Context, Hono } from 'hono'
import { validator } from 'hono/validator'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { validationHook } from '../../src/index.ts'
import { serve } from '../service.ts'

const JSON_TYPE = { 'Content-Type': 'application/json' }
const ZodOrder = z.object({ items: z.array(z.object({ quantity: z.number() })) })
const ValibotOrder = v.object({ items: v.array(v.object({ quantity: v.number() })) })
const ArkOrder = type({ items: type({ quantity: 'number' }).array() })
const TypeBoxOrder = Type.Object({ items: Type.Array(Type.Object({ quantity: Type.Number() })) })

const valid = (context: Context) => context.text('valid')

function documented(app: Hono): void {
  const content = { 'application/json': { schema: ZodOrder } }
  const responses = { 200: { description: 'valid' } }
  const route = createRoute({ method: 'post', path: '/', request: { body: { content } }, responses })
  app.route('/', new OpenAPIHono({ defaultHook: validationHook }).openapi(route, valid))
}

it.each<[string, (app: Hono) => unknown, string]>([
  [
    'zod-validator',
    (app) => app.post('/', zValidator('json', ZodOrder, validationHook), valid),
    'Invalid input: expected number, received string',
  ],
  ['zod-openapi', documented, 'Invalid input: expected number, received string'],
  [
    'standard-validator',
    (app) => app.post('/', sValidator('json', ValibotOrder, validationHook), valid),
    'Invalid type: Expected number',
  ],
  [
    'valibot-validator',
    (app) => app.post('/', vValidator('json', ValibotOrder, validationHook), valid),
    'Invalid type: Expected number',
  ],
  [
    'arktype-validator',
    (app) => app.post('/', arktypeValidator('json', ArkOrder, validationHook), valid),
    'must be a number',
  ],
  [
    'typebox-validator',
    (app) => app.post('/', tbValidator('json', TypeBoxOrder, validationHook), valid),
    'Expected number',
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

const Numbered = z.object({ limit: z.coerce.number() })
const BY_PART: Record<string, (app: Hono) => unknown> = {
  'query of standard-validator': (app) => app.get('/:limit', sValidator('query', Numbered, validationHook), valid),
  query: (app) => app.get('/:limit', zValidator('query', Numbered, validationHook), valid),
  param: (app) => app.get('/:limit', zValidator('param', Numbered, validationHook), valid),
  header: (app) => app.get('/:limit', zValidator('header', Numbered, validationHook), valid),
  cookie: (app) => app.get('/:limit', zValidator('cookie', Numbered, validationHook), valid),
  form: (app) => app.post('/:limit', zValidator('form', Numbered, validationHook), valid),
}

it.each([
  ['query', 'GET', { parameter: 'limit' }],
  ['query of standard-validator', 'GET', { parameter: 'limit' }],
  ['param', 'GET', { parameter: 'limit' }],
  ['header', 'GET', { header: 'limit' }],
  ['cookie', 'GET', { parameter: 'limit' }],
  ['form', 'POST', { pointer: '#/limit' }],
])('names the place in the %s', async (part, method, place) => {
  const service = serve(BY_PART[part] as (app: Hono) => unknown)
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
  const sent =
    method === 'POST'
      ? { headers: form, body: 'limit=SECRET' }
      : { headers: { limit: 'SECRET', Cookie: 'limit=SECRET' } }
  expectProblem(await service.ask(method, '/SECRET?limit=SECRET', sent), {
    title: 'Unprocessable Content',
    status: 422,
    errors: [{ detail: 'Invalid input: expected number, received NaN', ...place }],
  })
})

it('is a 400 where content is not JSON, by the validator of Hono', async () => {
  const service = serve((app) =>
    app.post(
      '/',
      validator('json', (value) => value),
      valid,
    ),
  )
  expectProblem(await service.ask('POST', '/', { headers: JSON_TYPE, body: '{"SECRET' }), {
    title: 'Bad Request',
    status: 400,
    detail: 'Malformed JSON in request body',
  })
})
