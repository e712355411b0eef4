import { Ajv2020 } from 'ajv/dist/2020.js'
import * as formats from 'ajv-formats'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { sampleOf } from './sample.ts'

interface Tree {
  readonly name: string
  readonly children: readonly Tree[]
}

const TREE: z.ZodType<Tree> = z.object({
  name: z.string(),
  get children() {
    return z.array(TREE)
  },
})

const ajv = new Ajv2020({ strict: false })
;(formats as unknown as { default: (instance: Ajv2020) => void }).default(ajv)

it.each([
  z.object({ a: z.string().min(3).max(5), b: z.string().min(20), c: z.string().max(2) }),
  z.object({
    a: z.int().min(5).max(9),
    b: z.number().gt(0).lt(1),
    c: z.int().multipleOf(4).min(5),
    d: z.number().max(-3),
  }),
  z.object({ a: z.email(), b: z.uuid(), c: z.url(), d: z.iso.datetime(), e: z.iso.date(), f: z.ipv4(), g: z.ipv6() }),
  z.object({ a: z.enum(['x', 'y']), b: z.literal(7), c: z.boolean(), d: z.null(), e: z.string().nullable() }),
  z.object({ a: z.array(z.int()).min(3), b: z.tuple([z.string(), z.int()]), c: z.record(z.string(), z.int()) }),
  z.object({ a: z.union([z.object({ kind: z.literal('x'), n: z.int() }), z.object({ kind: z.literal('y') })]) }),
  z.object({ a: z.string() }).and(z.object({ b: z.int() })),
  z.object({ tree: TREE, more: z.array(TREE).optional() }),
  z.object({ a: z.unknown(), b: z.any() }),
])('a sample of schema %# fits it', (schema) => {
  const converted = z.toJSONSchema(schema as z.ZodType)
  const sample = sampleOf(converted)
  expect(ajv.validate(converted, sample), JSON.stringify([converted, sample])).toBe(true)
  expect((schema as z.ZodType).safeParse(sample).success).toBe(true)
})

it.each([
  [{ type: 'string', examples: ['given'] }, 'given'],
  [{ type: 'integer', default: 3 }, 3],
  [{ type: ['null', 'integer'] }, 1],
  [{ properties: { a: { type: 'boolean' }, __proto__: { type: 'boolean' } } }, { a: true }],
  [{ $ref: '#/$defs/a~1b', $defs: { 'a/b': { const: 1 } } }, 1],
  [{ $ref: 'https://example.com/schema' }, undefined],
  [{ $ref: '#' }, undefined],
  [false, undefined],
])('makes %j into a value', (schema, value) => {
  expect(sampleOf(schema)).toEqual(value)
})
