import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { type } from 'arktype'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { defineProblem } from '../problem/define.ts'
import { problem } from '../problem/problem.ts'
import { render } from '../render/render.ts'
import type { JsonSchema } from './json-schema.ts'
import { problemJsonSchema } from './problem-json-schema.ts'
import { problemOpenApi } from './problem-open-api.ts'

const OutOfCredit = defineProblem({
  type: 'https://api.example.com/problems/out-of-credit',
  title: 'Not enough credit',
  status: 403,
  detail: 'It costs more than there is.',
  extensions: z.strictObject({ balance: z.number(), accounts: z.array(z.url()).optional() }),
})
const Suspended = defineProblem({
  type: 'https://api.example.com/problems/suspended',
  title: 'The account is suspended',
  status: 403,
  extensions: type({ until: 'string' }),
})
const Busy = defineProblem({ type: 'urn:example:busy', title: 'Busy', status: 503, retryAfter: 30 })
const SignIn = defineProblem({ type: 'https://api.example.com/problems/sign-in', title: 'Sign in', status: 401 })

const node = z.object({
  name: z.string(),
  get children() {
    return z.array(node)
  },
})
const Cyclic = defineProblem({
  type: 'https://api.example.com/problems#cyclic',
  title: 'A cycle',
  status: 409,
  extensions: z.object({
    root: node.meta({ id: 'Node' }),
    get next() {
      return z.array(node)
    },
  }),
})
const Either = defineProblem({
  type: 'https://api.example.com/problems/either',
  title: 'Either',
  status: 409,
  extensions: z.union([z.strictObject({ left: z.number() }), z.strictObject({ right: z.string() })]),
})

function validatorOf(schema: JsonSchema): (document: unknown) => boolean {
  const ajv = new Ajv2020({ strict: true, allErrors: true })
  formats.default(ajv)
  return ajv.compile(schema)
}

/** The document as it is sent. */
function sent(thrown: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(thrown))
}

async function faultsOf(components: object): Promise<unknown> {
  const document = { openapi: '3.1.0', info: { title: 'An API', version: '1' }, paths: {}, components }
  const { valid, errors } = await new Validator().validate(structuredClone(document))
  return valid ? [] : errors
}

describe('problemJsonSchema', () => {
  it('DEF-1: tells the type, the title and the status of a definition, and its extensions at the top level', () => {
    expect(problemJsonSchema(OutOfCredit)).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Not enough credit',
      type: 'object',
      properties: {
        type: { type: 'string', format: 'uri', const: 'https://api.example.com/problems/out-of-credit' },
        title: { type: 'string', description: expect.any(String), examples: ['Not enough credit'] },
        status: { type: 'integer', format: 'int32', const: 403 },
        detail: { type: 'string', description: expect.any(String), examples: ['It costs more than there is.'] },
        instance: { type: 'string', format: 'uri-reference', description: expect.any(String) },
        balance: { type: 'number' },
        accounts: { type: 'array', items: { type: 'string', format: 'uri' } },
      },
      required: ['type', 'title', 'status', 'balance'],
    })
  })

  it('SCH-1: is the schema of any problem where no definition is given', () => {
    const fits = validatorOf(problemJsonSchema())
    expect(fits(sent(problem(404, { detail: 'No order 7.', instance: '/orders/7', extensions: { a: 1 } })))).toBe(true)
    expect(fits({})).toBe(true)
    expect(fits({ status: 600 })).toBe(false)
    expect(fits({ title: null })).toBe(false)
  })

  it('SCH-1: fits the documents of its definitions, with members that the service adds', () => {
    const fits = validatorOf(problemJsonSchema(OutOfCredit, Suspended, Busy, Cyclic, Either))
    const leaf = { name: 'b', children: [] }
    for (const thrown of [
      OutOfCredit({ extensions: { balance: 30, accounts: ['https://a.example/'] }, instance: '/x' }),
      Suspended({ detail: 'Until May.', extensions: { until: 'May' } }),
      Busy(),
      Cyclic({ extensions: { root: { name: 'a', children: [leaf] }, next: [leaf] } }),
      Either({ extensions: { left: 1 } }),
      Either({ extensions: { right: 'x' } }),
    ]) {
      expect(fits({ ...sent(thrown), traceId: 'abc' })).toBe(true)
    }
    expect(fits(sent(problem(404)))).toBe(false)
    expect(fits({ ...sent(Busy()), status: 500 })).toBe(false)
    expect(fits({ ...sent(OutOfCredit({ extensions: { balance: 1 } })), balance: '1' })).toBe(false)
    expect(fits({ ...sent(Either({ extensions: { left: 1 } })), left: 'x' })).toBe(false)
    const cyclic = Cyclic({ extensions: { root: { name: 'a', children: [{ ...leaf, name: 7 as never }] }, next: [] } })
    expect(fits({ ...sent(cyclic), root: { name: 'a', children: [{ name: 7 }] }, next: [] })).toBe(false)
  })

  it('TITL-4: fits documents in every language', () => {
    const fits = validatorOf(problemJsonSchema(OutOfCredit))
    const request = { method: 'GET', url: '/', headers: { 'accept-language': 'de' } }
    const languages = { de: { [OutOfCredit.type]: { title: 'Guthaben reicht nicht', detail: 'Es kostet 50.' } } }
    const { body, headers } = render(OutOfCredit({ extensions: { balance: 1 } }), request, { languages })
    expect(headers['Content-Language']).toBe('de')
    expect(JSON.parse(body).title).toBe('Guthaben reicht nicht')
    expect(fits(JSON.parse(body))).toBe(true)
  })

  it('fits what exactly one of several schemas takes, since others take it too once they are open', () => {
    const facts = { type: 'urn:example:xor', title: 'x', status: 409 } as const
    const alternatives = [z.strictObject({ left: z.number() }), z.strictObject({ left: z.number(), right: z.number() })]
    const Xor = defineProblem({ ...facts, extensions: z.xor(alternatives) })
    const fits = validatorOf(problemJsonSchema(Xor))
    for (const extensions of [{ left: 1 }, { left: 1, right: 2 }]) {
      const thrown = Xor({ extensions })
      expect(thrown.extensions).toEqual(extensions)
      expect(fits({ ...sent(thrown), traceId: 'abc' })).toBe(true)
    }
    expect(fits({ ...sent(problem(409)), type: Xor.type, title: 'x' })).toBe(false)
    const having = (name: string): JsonSchema => ({ type: 'object', properties: { [name]: {} }, required: [name] })
    const both = { anyOf: [having('left')], oneOf: [having('right')] }
    const fitsBoth = validatorOf(problemJsonSchema({ definition: Busy, extensionsSchema: { type: 'object', ...both } }))
    expect(fitsBoth({ ...sent(Busy()), left: 1, right: 1 })).toBe(true)
    expect(fitsBoth({ ...sent(Busy()), left: 1 })).toBe(false)
    expect(fitsBoth({ ...sent(Busy()), right: 1 })).toBe(false)
  })

  it('leads references of a schema to where it is put', () => {
    for (const schema of [problemJsonSchema(Cyclic), problemJsonSchema(Cyclic, Busy)]) {
      expect(schema.$defs).toHaveProperty('CyclicExtensions')
      const fits = validatorOf(schema)
      const leaf = { name: 'b', children: [] }
      expect(fits(sent(Cyclic({ extensions: { root: leaf, next: [leaf] } })))).toBe(true)
    }
    const extensionsSchema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://api.example.com/tree',
      $ref: '#/$defs/tree',
      $defs: {
        tree: {
          type: 'object',
          properties: { $ref: { const: { $ref: '#' } }, kids: { type: 'array', items: { $ref: '#' } } },
          required: ['kids'],
          additionalProperties: false,
        },
      },
    }
    const schema = problemJsonSchema({ definition: Busy, extensionsSchema })
    expect(schema).toMatchObject({ properties: { $ref: { const: { $ref: '#' } } } })
    const fits = validatorOf(schema)
    expect(fits({ ...sent(Busy()), kids: [{ kids: [], $ref: { $ref: '#' } }] })).toBe(true)
    expect(fits({ ...sent(Busy()), kids: [{}] })).toBe(false)
  })

  it('EXT-7: does not let extensions describe the standard members', () => {
    const extensionsSchema = {
      type: 'object',
      properties: { status: { type: 'string' }, limit: { type: 'number' } },
      required: ['status', 'limit'],
      maxProperties: 2,
      propertyNames: { enum: ['status', 'limit'] },
    }
    const schema = problemJsonSchema({ definition: Busy, extensionsSchema })
    expect(schema).toMatchObject({ properties: { status: { const: 503 } } })
    expect(schema.required).toEqual(['type', 'title', 'status', 'limit'])
    expect(validatorOf(schema)({ ...sent(Busy()), limit: 1 })).toBe(true)
  })

  it('says what to do where a schema has no JSON Schema', () => {
    const facts = { type: 'urn:a', title: 'A', status: 400 }
    expect(() => problemJsonSchema({ ...facts, extensions: v.object({ amount: v.number() }) })).toThrow(
      /the extensions of urn:a have no JSON Schema; pass one beside the definition: { definition, extensionsSchema/,
    )
    expect(() => problemJsonSchema({ ...facts, extensions: z.object({ a: z.date() }) })).toThrow(TypeError)
    const definition = defineProblem({ ...facts, status: 400, extensions: v.object({ amount: v.number() }) })
    const extensionsSchema = { type: 'object', properties: { amount: { type: 'number' } }, required: ['amount'] }
    const fits = validatorOf(problemJsonSchema({ definition, extensionsSchema }))
    expect(fits(sent(definition({ extensions: { amount: 1 } })))).toBe(true)
    expect(fits(sent(definition({ extensions: {} as never })))).toBe(false)
  })

  it('gives names that are distinct', () => {
    const types = ['urn:a:problem', 'https://a.example/x/not-found', 'https://b.example/not-found', 'urn:1', 'tag:ü']
    const facts = types.map((each) => ({ type: each, title: 'Ein Ding', status: 404 }))
    const schema = problemJsonSchema(...facts, ...facts.slice(0, 1), { ...facts[0], status: 410 } as (typeof facts)[0])
    expect(Object.keys(schema.$defs ?? {})).toEqual([
      'Problem2',
      'NotFound',
      'NotFound2',
      'EinDing',
      'EinDing2',
      'Problem3',
    ])
    expect(Object.keys(problemOpenApi({ type: 'about:blank', title: 'Gone', status: 410 }).schemas)).toContain('Gone')
    expect(Object.keys(problemOpenApi({ type: 'urn:ü', title: 'ß', status: 410 }).schemas)).toContain('Problem410')
  })
})

describe('problemOpenApi', () => {
  it('gives components that an OpenAPI validator takes', async () => {
    const components = problemOpenApi(OutOfCredit, Suspended, Busy, SignIn, Cyclic, Either)
    expect(await faultsOf(components)).toEqual([])
    expect(await faultsOf(problemOpenApi())).toEqual([])
    expect(await faultsOf({ responses: { 403: {} } })).not.toEqual([])
  })

  it('has a response for each status, by type where several types share it', () => {
    const { responses } = problemOpenApi(OutOfCredit, Suspended, Busy)
    expect(responses).toEqual({
      403: {
        description: 'Forbidden: Not enough credit; The account is suspended',
        content: {
          'application/problem+json': {
            schema: {
              oneOf: [{ $ref: '#/components/schemas/OutOfCredit' }, { $ref: '#/components/schemas/Suspended' }],
              discriminator: {
                propertyName: 'type',
                mapping: {
                  'https://api.example.com/problems/out-of-credit': '#/components/schemas/OutOfCredit',
                  'https://api.example.com/problems/suspended': '#/components/schemas/Suspended',
                },
              },
            },
          },
        },
      },
      503: {
        description: 'Service Unavailable: Busy',
        headers: { 'Retry-After': { description: expect.any(String), required: true, schema: { type: 'string' } } },
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Busy' } } },
      },
    })
  })

  it.each([
    [401, 'WWW-Authenticate'],
    [405, 'Allow'],
    [407, 'Proxy-Authenticate'],
    [426, 'Upgrade'],
  ])('HTTP-2: tells that a %i has %s', (status, field) => {
    const { responses } = problemOpenApi({ type: 'urn:a', title: 'A', status })
    expect(Object.keys(responses[status]?.headers ?? {})).toEqual([field])
    expect(responses[status]?.headers?.[field]?.required).toBe(true)
  })

  it('DEF-2: tells of Retry-After where a type has it, and that it may be absent where another has not', () => {
    const others = { type: 'urn:other', title: 'Other', status: 503 }
    const header = problemOpenApi(Busy, others).responses[503]?.headers?.['Retry-After']
    expect(header).toEqual({ description: expect.any(String), schema: { type: 'string' } })
    expect(problemOpenApi(others).responses[503]).not.toHaveProperty('headers')
  })

  it('has schemas that fit the documents of their definitions', () => {
    const ajv = new Ajv2020({ strict: false })
    formats.default(ajv)
    ajv.addSchema({ $id: 'https://a.example/', components: problemOpenApi(OutOfCredit, Suspended, Cyclic, Either) })
    const fitsA = (name: string): ((document: unknown) => boolean) =>
      ajv.compile({ $ref: `https://a.example/#/components/schemas/${name}` })
    const document = sent(OutOfCredit({ extensions: { balance: 1 } }))
    expect(fitsA('OutOfCredit')(document)).toBe(true)
    expect(fitsA('Problem')(document)).toBe(true)
    expect(fitsA('Suspended')(document)).toBe(false)
    const leaf = { name: 'b', children: [] }
    expect(fitsA('Cyclic')(sent(Cyclic({ extensions: { root: leaf, next: [leaf] } })))).toBe(true)
    expect(fitsA('Either')({ ...sent(Either({ extensions: { right: 'x' } })), traceId: 'abc' })).toBe(true)
  })
})
