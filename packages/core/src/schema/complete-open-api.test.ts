import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { defineProblem } from '../problem/define.ts'
import { problem } from '../problem/problem.ts'
import { render } from '../render/render.ts'
import { validationProblem } from '../validation/validation-problem.ts'
import { completeOpenApi } from './complete-open-api.ts'
import { problemOpenApi } from './problem-open-api.ts'
import { problemResponses } from './problem-responses.ts'

const OutOfCredit = defineProblem({
  type: 'https://api.example.com/problems/out-of-credit',
  title: 'Not enough credit',
  status: 403,
  extensions: z.object({ balance: z.number() }),
})
const Closed = defineProblem({ type: 'https://api.example.com/problems/closed', title: 'Closed', status: 403 })
const BadVoucher = defineProblem({ type: 'https://api.example.com/problems/voucher', title: 'Voucher', status: 422 })
const tree = z.object({
  get children() {
    return z.array(tree)
  },
})
const Cyclic = defineProblem({ type: '/problems/tree', title: 'Tree', status: 409, extensions: z.object({ tree }) })

const ID = { in: 'path', name: 'id', required: true, schema: { type: 'string' } }
const BODY = { content: { 'application/json': { schema: {} } } }
const JSON_TYPE = 'application/problem+json'

// biome-ignore lint/suspicious/noExplicitAny: any part of a document, whose shape the tests check
type Part = any

function documentOf(operation: object, more: object = {}): Part {
  return {
    openapi: '3.1.0',
    info: { title: 'Orders', version: '1' },
    paths: { '/orders': { post: { responses: {}, ...operation } } },
    ...more,
  } as unknown as Part
}

function complete(operation: object, options?: Parameters<typeof completeOpenApi>[1]): Part {
  const made = completeOpenApi(documentOf(operation), options)
  return { ...made, responses: made.paths['/orders'].post.responses }
}

const referred = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const named = (name: string) => ({ $ref: `#/components/responses/${name}` })
const schemaIn = (response: unknown): unknown => (response as Part).content?.[JSON_TYPE]?.schema

describe('problemResponses', () => {
  it('has the schemas inside, so that any framework takes it', () => {
    const responses = problemResponses(OutOfCredit, Closed, Cyclic, 401)
    expect(Object.keys(responses)).toEqual(['401', '403', '409'])
    expect(schemaIn(responses[403])).toMatchObject({
      oneOf: [{ title: 'Not enough credit' }, { properties: { type: { const: Closed.type } } }],
    })
    expect(responses[401]).toMatchObject({
      description: 'Unauthorized',
      headers: { 'WWW-Authenticate': { required: true } },
    })
    const fits = new Ajv2020({ formats: { uri: true, int32: true, 'uri-reference': true } }).compile(
      schemaIn(responses[409]) as object,
    )
    const sent = JSON.parse(JSON.stringify(Cyclic({ extensions: { tree: { children: [{ children: [] }] } } })))
    expect(fits(sent)).toBe(true)
    expect(fits({ ...sent, tree: { children: [{}] } })).toBe(false)
  })
})

describe('completeOpenApi', () => {
  it('shares each schema once, and tells types apart by their constants', () => {
    const { components, responses } = complete({ responses: problemResponses(OutOfCredit, Closed, 404) })
    expect(schemaIn(responses[403])).toEqual({
      oneOf: [referred('OutOfCredit'), referred('Closed')],
      discriminator: {
        propertyName: 'type',
        mapping: { [OutOfCredit.type]: referred('OutOfCredit').$ref, [Closed.type]: referred('Closed').$ref },
      },
    })
    expect(schemaIn(responses[404])).toEqual(referred('NotFound'))
    expect(Object.keys(components.schemas).sort()).toEqual(['AboutBlank', 'Closed', 'NotFound', 'OutOfCredit'])
    expect(components.schemas.OutOfCredit.properties.type.const).toBe(OutOfCredit.type)
  })

  it('gives distinct names to distinct schemas, whoever has the name', () => {
    const Other = defineProblem({ type: 'https://b.example/out-of-credit', title: 'Other', status: 403 })
    const service = { components: { schemas: { Closed: { type: 'boolean' } }, responses: { ClientError: {} } } }
    const made = completeOpenApi(documentOf({ responses: problemResponses(OutOfCredit, Other, Closed) }, service))
    expect(Object.keys(made.components.schemas)).toEqual([
      'Closed',
      'OutOfCredit',
      'OutOfCredit2',
      'Closed2',
      'AboutBlank',
    ])
    expect(made.components.responses.ClientError).toEqual({})
    expect(made.paths['/orders'].post.responses['4XX']).toEqual(named('ClientError2'))
  })

  it('leads references of a schema to the components', async () => {
    const Other = defineProblem({ ...Cyclic, type: '/other/tree', status: 409, extensions: z.object({ tree }) })
    const made = complete({ responses: problemResponses(Cyclic, Other) })
    expect(Object.keys(made.components.schemas)).toContain('TreeSchema0')
    expect(JSON.stringify(made)).not.toContain('"#/$defs')
    const ajv = new Ajv2020({ strict: false })
    formats.default(ajv)
    ajv.addSchema({ $id: 'https://a.example/', ...made })
    const fits = ajv.compile({ $ref: 'https://a.example/#/components/schemas/Tree2' })
    const sent = JSON.parse(JSON.stringify(Other({ extensions: { tree: { children: [] } } })))
    expect(fits(sent)).toBe(true)
    expect(fits({ ...sent, tree: {} })).toBe(false)
  })

  it('adds what the adapters send: other errors, validation with input, a 404 with a path', () => {
    expect(complete({}).responses).toEqual({ '4XX': named('ClientError'), '5XX': named('ServerError') })
    expect(Object.keys(complete({ requestBody: BODY }).responses)).toEqual(['422', '4XX', '5XX'])
    expect(Object.keys(complete({ parameters: [ID] }).responses)).toEqual(['404', '422', '4XX', '5XX'])
    expect(Object.keys(complete({ requestBody: BODY }, { validationStatus: 400 }).responses)).toContain('400')
    expect(Object.keys(complete({}, { otherErrors: 'default' }).responses)).toEqual(['default'])
    const shared = documentOf({})
    shared.paths['/orders'].parameters = [{ $ref: '#/components/parameters/id' }]
    shared.components = { parameters: { id: ID } }
    const { parameters, post } = completeOpenApi(shared).paths['/orders']
    expect(parameters).toHaveLength(1)
    expect(Object.keys(post.responses)).toContain('404')
  })

  it('keeps what a service documents, and does not change its document', () => {
    const own = {
      404: { description: 'Gone home' },
      422: { description: 'x', content: {} },
      default: { description: '' },
    }
    const given = documentOf({ parameters: [ID], requestBody: BODY, responses: own })
    const before = JSON.stringify(given)
    expect(completeOpenApi(given).paths['/orders'].post.responses).toEqual(own)
    expect(JSON.stringify(given)).toBe(before)
    const loose = { type: 'object', properties: { code: { type: 'string' } } }
    const hand = { 400: { description: '', content: { [JSON_TYPE]: { schema: loose } } } }
    expect(complete({ requestBody: BODY, responses: hand }).responses[400]).toEqual(hand[400])
  })

  it('adds the adapter’s own problem beside types with the same status', () => {
    const Malformed = defineProblem({ type: 'https://api.example.com/problems/json', title: 'JSON', status: 400 })
    const { responses } = complete({
      requestBody: BODY,
      responses: problemResponses(Malformed, BadVoucher, OutOfCredit),
    })
    expect(schemaIn(responses[400])).toMatchObject({ oneOf: [referred('Json'), referred('AboutBlank')] })
    expect(schemaIn(responses[422])).toMatchObject({ oneOf: [referred('Voucher'), referred('ValidationProblem')] })
    expect(schemaIn(responses[403])).toEqual(referred('OutOfCredit'))
    const bare = complete({ requestBody: BODY, responses: problemResponses(422, 500) })
    expect(schemaIn(bare.responses[422])).toEqual(referred('ValidationProblem'))
    expect(schemaIn(bare.responses[500])).toEqual(referred('InternalServerError'))
  })

  it('restores what @fastify/swagger rewrites', () => {
    const properties = { type: { type: 'string', enum: ['urn:busy'] }, status: { type: 'integer', enum: [503] } }
    const content = { [JSON_TYPE]: { schema: { title: 'Busy', type: 'object', properties } } }
    const headers = { 'Retry-After': { schema: { required: true, schema: { type: 'string' } } } }
    const { components, responses } = complete({ responses: { 503: { description: '', headers, content } } })
    expect(components.schemas.Busy.properties).toEqual({
      type: { type: 'string', const: 'urn:busy' },
      status: { type: 'integer', const: 503 },
    })
    expect(responses[503].headers).toEqual({ 'Retry-After': { required: true, schema: { type: 'string' } } })
  })

  it('changes nothing the second time', () => {
    for (const options of [{}, { otherErrors: 'default' }, { validationStatus: 400 }] as const) {
      const operation = { parameters: [ID], requestBody: BODY, responses: problemResponses(BadVoucher, Cyclic, 400) }
      const once = completeOpenApi(documentOf(operation), options)
      expect(completeOpenApi(once, options)).toEqual(once)
    }
  })

  it('completes what an API documents by hand, with shared responses', () => {
    const components = problemOpenApi(OutOfCredit, Closed)
    const made = completeOpenApi(
      documentOf({ responses: { 403: { $ref: '#/components/responses/403' } } }, { components }),
    )
    expect(made.components.responses[403]).toEqual(components.responses[403])
    expect(made.paths['/orders'].post.responses[403]).toEqual({ $ref: '#/components/responses/403' })
  })

  it('is a document that a validator takes, and that describes what is sent', async () => {
    const operation = {
      parameters: [ID],
      requestBody: BODY,
      responses: problemResponses(OutOfCredit, BadVoucher, Cyclic),
    }
    const made = complete(operation)
    const { responses, ...document } = made
    const { valid, errors } = await new Validator().validate(structuredClone(document))
    expect(valid ? [] : errors).toEqual([])
    const ajv = new Ajv2020({ strict: false })
    formats.default(ajv)
    ajv.addSchema({ $id: 'https://a.example/', ...made })
    const fits = (status: string, thrown: object): boolean => {
      const at = responses[status].$ref?.slice(1) ?? `/paths/~1orders/post/responses/${status}`
      const pointer = `${at}/content/application~1problem+json/schema`
      const sent = JSON.parse(render(thrown, { method: 'POST', url: '/orders', headers: {} }, { traceId: true }).body)
      return ajv.compile({ $ref: `https://a.example/#${pointer}` })(sent)
    }
    expect(fits('422', validationProblem([{ detail: 'must be even', path: ['n'] }]))).toBe(true)
    expect(fits('422', BadVoucher())).toBe(true)
    expect(fits('422', Closed())).toBe(false)
    expect(fits('4XX', problem(415))).toBe(true)
    expect(fits('5XX', new Error('x'))).toBe(true)
    expect(fits('4XX', OutOfCredit({ extensions: { balance: 1 } }))).toBe(false)
    expect(fits('404', problem(404))).toBe(true)
  })

  it.each([
    [{ openapi: '3.0.3' }, '"3.0.3"'],
    [{ swagger: '2.0' }, '"2.0"'],
    [{}, 'undefined'],
  ])('refuses %j, and says what to set', (document, version) => {
    expect(() => completeOpenApi(document)).toThrow(`version is ${version}. Set it where`)
  })

  it.each([
    ['{}', 'a string. Parse it first, with JSON.parse or a YAML parser.'],
    [Promise.resolve({}), 'a promise. Await it first.'],
    [() => ({}), 'a function. Call the function, and pass what it returns.'],
    [[{}], 'a list.'],
    [null, 'null.'],
    [undefined, 'undefined.'],
  ])('refuses %j in place of the document', (document, found) => {
    const message = `completeOpenApi needs the document as an object, not ${found}`
    expect(() => completeOpenApi(document as object)).toThrow(new TypeError(message))
  })

  it.each([
    [{ validationStaus: 400 }, ' has no option "validationStaus". Its options: validationStatus, otherErrors.'],
    [{ validationStatus: '400' }, ': the option "validationStatus" must be 400 or 422.'],
    [{ otherErrors: 'defalt' }, ': the option "otherErrors" must be "ranges" or "default".'],
    ['default', ' takes its options as an object: validationStatus, otherErrors.'],
  ])('refuses the options %j', (options, message) => {
    expect(() => complete({}, options as object)).toThrow(new TypeError(`completeOpenApi${message}`))
  })
})
