import { expect, it } from 'vitest'
import { z } from 'zod'
import type { JsonSchema } from '../../schema/json-schema.ts'
import { membersOf } from './members.ts'

const lines = (schema: unknown) =>
  membersOf(schema as JsonSchema).map(
    ({ name, type, required, description }) =>
      `${name}${required ? '' : '?'}: ${type}${description ? ` ${description}` : ''}`,
  )

it('lists the members of objects, in lists too, with their paths', () => {
  const extensions = z.object({
    order: z.object({ id: z.string(), status: z.enum(['open', 'closed']).optional() }),
    missing: z.array(z.object({ sku: z.string().describe('The article.'), left: z.int() })).optional(),
    rows: z.array(z.array(z.object({ x: z.number() }))),
    address: z.object({ city: z.string() }).nullable(),
    tags: z.array(z.string()),
  })
  expect(lines(z.toJSONSchema(extensions))).toEqual([
    'order: object',
    'order.id: string',
    'order.status?: "open" | "closed"',
    'missing?: array of object',
    'missing[].sku: string The article.',
    'missing[].left: integer',
    'rows: array of array of object',
    'rows[][].x: number',
    'address: object | null',
    'address.city: string',
    'tags: array of string',
  ])
})

it('ends for a schema that contains itself', () => {
  const tree = {
    type: 'object',
    properties: { name: { type: 'string' }, children: { type: 'array', items: { $ref: '#/$defs/tree' } } },
  }
  const names = membersOf({ $ref: '#/$defs/tree', $defs: { tree } } as JsonSchema).map(({ name }) => name)
  expect(names).toEqual([
    'name',
    'children',
    'children[].name',
    'children[].children',
    'children[].children[].name',
    'children[].children[].children',
    'children[].children[].children[].name',
    'children[].children[].children[].children',
  ])
})

it('leaves out standard members, and lists none without an object', () => {
  expect(
    lines({ type: 'object', properties: { status: { type: 'integer' }, a: { type: 'object' }, b: true } }),
  ).toEqual(['a?: object', 'b?: any'])
  expect(membersOf(undefined)).toEqual([])
})
