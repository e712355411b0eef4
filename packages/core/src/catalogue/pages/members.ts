import { isReserved } from '../../problem/document.ts'
import { convert, isSchema, type JsonSchema } from '../../schema/json-schema.ts'
import type { CataloguedProblem } from '../catalogued-problem.ts'
import { faultOf } from '../examples.ts'
import { resolve, sampleOf } from './sample.ts'

/** An extension of a problem type, as its page lists it. */
export interface Member {
  /** The name, with the path of a member within another one: `address.city`, or `items[].sku` for each item of a list. */
  readonly name: string
  /** The type in words: `integer`, `array of string`, `"a" | "b"`. */
  readonly type: string
  readonly required: boolean
  readonly description?: string | undefined
}

/** The JSON Schema of the extensions of a type; `undefined` if it has none, or its validator can't convert itself. */
export function extensionsSchemaOf({ definition, extensionsSchema, type }: CataloguedProblem): JsonSchema | undefined {
  if (extensionsSchema !== undefined) return extensionsSchema as JsonSchema
  if (definition.extensions === undefined) return undefined
  try {
    return convert(type, definition.extensions)
  } catch {
    return undefined
  }
}

/** Deeper members are left to the schema, which may contain itself. */
const DEEPEST = 4

/** The extensions that a schema lists, each with the members within it. */
export function membersOf(schema: JsonSchema | undefined): readonly Member[] {
  return membersWithin(schema, schema, '').filter(({ name }) => !isReserved(name))
}

function membersWithin(schema: unknown, root: unknown, path: string, depth = 0): Member[] {
  const object = dereference(schema, root)
  if (object === undefined || !isSchema(object.properties) || depth === DEEPEST) return []
  const required = Array.isArray(object.required) ? object.required : []
  return Object.entries(object.properties).flatMap(([own, property]) => {
    const name = path + own
    const member = {
      name,
      type: wordsFor(property, root),
      required: required.includes(own),
      ...(isSchema(property) && typeof property.description === 'string' && { description: property.description }),
    }
    const [within, end] = innermost(property, root)
    return [member, ...membersWithin(within, root, `${name}${end}.`, depth + 1)]
  })
}

/** The schema of a value that isn't null, or of each item of a list, and how the path to it goes on. */
function innermost(schema: unknown, root: unknown): [schema: unknown, end: string] {
  let found = dereference(schema, root)
  let end = ''
  for (let step = 0; step < DEEPEST && found !== undefined; step++) {
    const { anyOf, oneOf, items } = found
    const choices = (Array.isArray(anyOf) ? anyOf : Array.isArray(oneOf) ? oneOf : []).filter(
      (each) => !isSchema(each) || each.type !== 'null',
    )
    if (choices.length === 1) found = dereference(choices[0], root)
    else if (isSchema(items)) {
      end += '[]'
      found = dereference(items, root)
    } else break
  }
  return [found, end]
}

/** The extensions of a sample document; `undefined` if none can be made that fits the validator. */
export function sampleExtensions(
  problem: CataloguedProblem,
  schema: JsonSchema | undefined,
): Record<string, unknown> | undefined {
  if (schema === undefined) return problem.definition.extensions === undefined ? {} : undefined
  const sample = sampleOf(schema) as Record<string, unknown>
  return faultOf(problem.definition, { extensions: sample }) === undefined ? sample : undefined
}

function dereference(schema: unknown, root: unknown): JsonSchema | undefined {
  let found = schema
  for (let step = 0; step < 10 && isSchema(found) && typeof found.$ref === 'string'; step++) {
    found = resolve(found.$ref, root)
  }
  return isSchema(found) ? found : undefined
}

function wordsFor(schema: unknown, root: unknown, depth = 0): string {
  const found = dereference(schema, root)
  if (found === undefined || depth > 3) return 'any'
  const { const: constant, enum: values, type, anyOf, oneOf, items, format } = found
  if (constant !== undefined) return JSON.stringify(constant)
  if (Array.isArray(values)) return values.map((value) => JSON.stringify(value)).join(' | ')
  const choices = Array.isArray(anyOf) ? anyOf : Array.isArray(oneOf) ? oneOf : undefined
  if (choices !== undefined) return [...new Set(choices.map((each) => wordsFor(each, root, depth + 1)))].join(' | ')
  if (type === 'array') return `array of ${items === undefined ? 'any' : wordsFor(items, root, depth + 1)}`
  if (Array.isArray(type)) return type.join(' | ')
  if (typeof type !== 'string') return isSchema(found.properties) ? 'object' : 'any'
  return typeof format === 'string' ? `${type} (${format})` : type
}
