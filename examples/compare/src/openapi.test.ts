import { Validator } from '@seriousme/openapi-schema-validator'
import { serveApp } from '@statuskit/example-shared/testing'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { ask, type Question } from './ask.ts'
import { ROWS } from './requests.ts'
import { type Name, SERVICES } from './services.ts'

const NAMES = Object.keys(SERVICES) as Name[]

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: {
    readonly responses: Readonly<Record<string, ResponseObject>>
  }
}

interface Operation {
  readonly operationId: string
  readonly responses: Readonly<Record<string, ResponseObject & { readonly $ref?: string }>>
}

interface ResponseObject {
  readonly headers?: Readonly<Record<string, { readonly required?: boolean }>>
  readonly content?: Readonly<Record<string, { readonly schema: { readonly $ref: string } }>>
}

async function documentOf(origin: string): Promise<Document> {
  const response = await fetch(`${origin}/openapi.json`)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toMatch(/^application\/json/)
  return (await response.json()) as Document
}

/** The operation that a request calls. */
function operationFor({ paths }: Document, { method = 'GET', path }: Question): Operation | undefined {
  const asked = path.split('?')[0] ?? ''
  const template = Object.keys(paths).find((each) => new RegExp(`^${each.replace('{id}', '[^/]+')}$`).test(asked))
  return template === undefined ? undefined : paths[template]?.[method.toLowerCase()]
}

/** What the document says about a status of an operation: its own response, or that of its class. */
function responseFor({ components }: Document, { responses }: Operation, status: number): ResponseObject | undefined {
  const response = responses[status] ?? responses[`${String(status)[0]}XX`]
  return response?.$ref === undefined ? response : components.responses[response.$ref.split('/').at(-1) ?? '']
}

/** The errors that operations document by their status. */
function errorsIn(document: Document): string[] {
  const statuses = Object.values(statusesOf(document)).flat()
  return [...new Set(statuses.filter((status) => /^[45]\d\d$/.test(status)))].sort()
}

/** Each operation by name, with its statuses. */
function statusesOf({ paths }: Document): Record<string, string[]> {
  const operations = Object.values(paths).flatMap((path) => Object.values(path))
  return Object.fromEntries(operations.map(({ operationId, responses }) => [operationId, Object.keys(responses)]))
}

describe.each(NAMES)('the OpenAPI document of %s', (name) => {
  it('is valid', async () => {
    const document = await documentOf(await serveApp(SERVICES[name]))
    const validator = new Validator()
    expect(await validator.validate({ ...structuredClone(document) })).toEqual({ valid: true })
    expect(validator.version).toBe('3.1')
    const broken = { ...structuredClone(document), paths: { '/orders': { get: { responses: 7 } } } }
    expect((await new Validator().validate(broken)).valid).toBe(false)
  })

  it("describes the service's errors", async () => {
    const document = await documentOf(await serveApp(SERVICES[name]))
    const ajv = new Ajv2020({ strict: false })
    formats.default(ajv)
    ajv.addSchema(document, 'openapi')
    const seen = new Set<string>()
    for (const { question, exception, status, times = 1 } of ROWS) {
      const operation = operationFor(document, question)
      const answered = exception?.differs[name] ?? status
      const response = operation && responseFor(document, operation, answered)
      const schema = response?.content?.['application/problem+json']?.schema
      if (schema === undefined || question.headers?.Accept !== undefined) continue
      const origin = await serveApp(SERVICES[name])
      for (let count = 1; count < times; count++) await ask(origin, question)
      const { headers, content } = await ask(origin, question)
      const validate = ajv.getSchema(`openapi${schema.$ref}`)
      expect(validate?.(JSON.parse(content)), JSON.stringify(validate?.errors)).toBe(true)
      expect(validate?.({ ...JSON.parse(content), status: 200 })).toBe(false)
      for (const [field, { required }] of Object.entries(response?.headers ?? {})) {
        if (required === true) expect(headers).toHaveProperty(field.toLowerCase())
      }
      seen.add(String(answered))
    }
    expect([...seen]).toEqual(expect.arrayContaining(errorsIn(document)))
  })

  it('has the same operations and statuses as the others', async () => {
    const document = await documentOf(await serveApp(SERVICES[name]))
    const express = await documentOf(await serveApp(SERVICES.express))
    expect(statusesOf(document)).toEqual(statusesOf(express))
    expect(document.components).toEqual(express.components)
  })
})
