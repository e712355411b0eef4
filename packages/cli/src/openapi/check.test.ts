import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineProblem } from '@statuskit/core'
import { completeOpenApi, problemResponses } from '@statuskit/core/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Outcome, runCommand } from '../../test/running.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'statuskit-openapi-'))
  write('api.yaml', API)
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const API = `openapi: 3.1.0
info: { title: Orders, version: '1' }
servers: [{ url: 'https://api.example.com/v1' }]
paths:
  /orders/{id}:
    parameters: [{ in: path, name: id, required: true, schema: { type: string } }]
    get:
      responses:
        200:
          description: OK
          headers:
            ETag: { required: true, schema: { type: string } }
          content:
            application/json: { schema: { $ref: '#/components/schemas/Order' } }
        403:
          description: Forbidden
          content:
            application/problem+json:
              schema:
                oneOf: [{ $ref: '#/components/schemas/Credit' }, { $ref: '#/components/schemas/Closed' }]
        4XX: { $ref: '#/components/responses/Error' }
  /orders/mine:
    get: { responses: { 204: { description: None } } }
components:
  responses:
    Error: { description: Error, content: { application/problem+json: { schema: { type: object } } } }
  schemas:
    Order:
      type: object
      properties: { id: { type: string }, parts: { type: array, items: { $ref: '#/components/schemas/Order' } } }
      required: [id]
    Credit:
      type: object
      properties: { type: { const: 'urn:credit' }, balance: { type: integer, format: int32 } }
      required: [balance]
    Closed: { type: object, properties: { type: { const: 'urn:closed' } } }
`
const ETAG = ['ETag', '"1"']

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return name
}

interface Recorded {
  readonly path?: string
  readonly method?: string
  readonly status?: number
  readonly headers?: readonly (readonly string[])[]
  readonly type?: string
  readonly body?: unknown
}

/** Inspects recorded responses, and returns the findings about the document. */
async function compare(recorded: readonly Recorded[], ...args: string[]) {
  const lines = recorded.map(
    ({ path = '/v1/orders/7', method = 'GET', status = 200, headers = [ETAG], type = 'application/json', body }) =>
      JSON.stringify({
        url: `https://api.example.com${path}`,
        method,
        status,
        headers: [...headers, ...(body === undefined ? [] : [['Content-Type', type]])],
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
  )
  write('recorded.ndjson', lines.join('\n'))
  const outcome = await run('recorded.ndjson', '--format', 'json', ...args)
  const { results } = JSON.parse(outcome.output) as {
    results: { findings: { id: string; message: string; fix: string }[] }[]
  }
  const findings = results.flatMap((result) => result.findings).filter(({ id }) => id.startsWith('openapi-'))
  return { ...outcome, findings }
}

function run(...args: string[]): Promise<Outcome> {
  return runCommand(['inspect', '--openapi', 'api.yaml', ...args], { folder })
}

const problemOf = (type: string, more: object = {}): Recorded => ({
  status: 403,
  type: 'application/problem+json',
  body: { type, title: 'x', status: 403, ...more },
})

describe('--openapi', () => {
  it('finds nothing in responses that fit', async () => {
    const { findings, errors } = await compare([
      { body: { id: '7', parts: [{ id: '8' }] } },
      { path: '/orders/7?x=1', body: { id: '7' } },
      problemOf('urn:credit', { balance: 1, traceId: 'x' }),
      problemOf('urn:closed'),
      { status: 404, type: 'application/problem+json', body: { status: 404 } },
      { path: '/v1/orders/mine', status: 204 },
      { method: 'DELETE', status: 405, headers: [['Allow', 'GET']] },
      { method: 'HEAD', headers: [ETAG] },
    ])
    expect(findings).toEqual([])
    expect(errors).toBe('')
  })

  it.each<[string, Recorded, string, string, string]>([
    [
      'status',
      { status: 500 },
      'openapi-undocumented-status',
      'GET /orders/{id} answered 500, and the document has 200, 403, 4XX',
      'api.yaml:8',
    ],
    [
      'content type',
      { body: 1, type: 'text/html; charset=utf-8' },
      'openapi-undocumented-content-type',
      'The body is text/html',
      'api.yaml:9',
    ],
    [
      'problem type',
      problemOf('urn:other'),
      'openapi-undocumented-problem-type',
      'is urn:other, and the document has urn:credit, urn:closed',
      'api.yaml:19',
    ],
    [
      'problem without a type',
      { ...problemOf('x'), body: { status: 403 } },
      'openapi-undocumented-problem-type',
      'is about:blank',
      'api.yaml:19',
    ],
    ['header', { headers: [], body: { id: '7' } }, 'openapi-missing-header', 'has no ETag', 'api.yaml:12'],
    [
      'body',
      { body: { id: '7', parts: [{}] } },
      'openapi-body-mismatch',
      "#/parts/0 must have required property 'id'",
      'api.yaml:14',
    ],
    [
      'extension',
      problemOf('urn:credit', { balance: 'much' }),
      'openapi-body-mismatch',
      '#/balance must be integer',
      'api.yaml:19',
    ],
    [
      'method',
      { method: 'PUT', body: {} },
      'openapi-undocumented-method',
      'PUT /orders/{id} has no operation; the document has GET',
      'api.yaml:5',
    ],
  ])('finds a drift of the %s, and names the line', async (_, recorded, id, message, place) => {
    const { findings, code } = await compare([recorded])
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ id, message: expect.stringContaining(message) })
    expect(findings[0]?.fix).toContain(place)
    expect(code).toBe(id === 'openapi-undocumented-method' ? 0 : 1)
  })

  it.each<[string, object, unknown, string]>([
    [
      'all properties that do not match',
      {
        type: 'object',
        properties: { id: {}, total: { type: 'number' } },
        required: ['name'],
        additionalProperties: false,
      },
      { id: 1, total: '9', x: 1, 'a/b': 2 },
      "# must have required property 'name'; #/x is not a property of the schema; #/a~1b is not a property of the schema; #/total must be number",
    ],
    ['the values of an enum', { enum: ['a', 'b'] }, 'c', '# must be one of "a", "b"'],
    ['a constant', { properties: { kind: { const: 'order' } } }, { kind: 'odrer' }, '#/kind must be "order"'],
    [
      'the types of a choice',
      { properties: { a: { anyOf: [{ type: 'string' }, { type: 'null' }] }, b: { type: 'string' } } },
      { a: 1, b: 1 },
      '#/a must be string or must be null; #/b must be string',
    ],
    [
      'what the closest alternative lacks',
      {
        oneOf: [
          { required: ['a', 'b', 'c'] },
          { $ref: '#/components/schemas/Credit' },
          { anyOf: [{ required: ['d', 'e'] }, { required: ['f', 'g', 'h'] }] },
        ],
      },
      {},
      "# must have required property 'balance'",
    ],
    ['that more than one alternative matches', { oneOf: [{}, {}] }, 1, '# must match exactly one schema in oneOf'],
    [
      'ten mismatches at most',
      { type: 'array', items: { type: 'string' } },
      Array.from({ length: 12 }, (_, index) => index),
      '#/9 must be string; and 2 more',
    ],
  ])('names %s', async (_, schema, body, expected) => {
    const content = { 'application/json': { schema } }
    const document = {
      openapi: '3.1.0',
      info: { title: 'x', version: '1' },
      paths: { '/a': { get: { responses: { 200: { description: 'OK', content } } } } },
      components: { schemas: { Credit: { required: ['balance'] } } },
    }
    const name = write('schema.json', JSON.stringify(document))
    const { findings } = await compare([{ path: '/a', body }], '--openapi', name)
    expect(findings).toHaveLength(1)
    expect(findings[0]?.message.slice(-expected.length - 1)).toBe(`${expected}.`)
  })

  it('names operations without a response, and counts paths that it does not know', async () => {
    const { errors } = await compare([{ path: '/v1/orders/mine', status: 204 }, { path: '/favicon.ico' }])
    expect(errors).toBe(
      "api.yaml:7: GET /orders/{id}: no response was inspected\nstatuskit inspect: 1 response is of paths that api.yaml doesn't have.\n",
    )
  })

  it('can change or turn off its rules', async () => {
    const rule = 'openapi-undocumented-status'
    expect((await compare([{ status: 500 }], '--rule', `${rule}=off`)).findings).toEqual([])
    expect((await compare([{ status: 500 }], '--rule', `${rule}=warning`)).code).toBe(0)
  })

  it('compares a live response with a document that follows the service', async () => {
    const Busy = defineProblem({ type: 'urn:busy', title: 'Busy', status: 503, retryAfter: 30 })
    const paths = { '/jobs': { get: { responses: { 200: { description: 'OK' }, ...problemResponses(Busy) } } } }
    const document = completeOpenApi({ openapi: '3.1.0', info: { title: 'Jobs', version: '1' }, paths })
    const json = write('jobs.json', JSON.stringify(document, null, 2))
    const sent = JSON.stringify(Busy())
    let answer = sent
    const server = createServer((_request, response) => {
      response.writeHead(503, { 'Content-Type': 'application/problem+json', 'Retry-After': '30' }).end(answer)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jobs`
    const ask = () => runCommand(['inspect', url, '--openapi', json], { folder })
    expect((await ask()).output).not.toContain('openapi-')
    answer = sent.replace('urn:busy', 'urn:bsy')
    const { code, output } = await ask()
    server.close()
    expect(code).toBe(1)
    expect(output).toContain('The problem type is urn:bsy, and the document has urn:busy')
  })
})
