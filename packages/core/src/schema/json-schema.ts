import type { StandardSchema } from '../problem/standard-schema.ts'

/** A JSON Schema of draft 2020-12, as an object. */
export type JsonSchema = { readonly [keyword: string]: unknown }

/** A schema that can convert itself to JSON Schema, as those of zod and arktype can. */
interface StandardJsonSchema {
  readonly '~standard': {
    readonly jsonSchema: { readonly input: (options: { readonly target: 'draft-2020-12' }) => JsonSchema }
  }
}

/**
 * Returns the JSON Schema of the input that a schema accepts, from the schema's own converter.
 *
 * @see {@link https://standardschema.dev/json-schema | Standard JSON Schema, version 1}
 * @throws {TypeError} if the schema has no converter, or can't be written as JSON Schema
 */
export function convert(type: string, schema: StandardSchema): JsonSchema {
  const advice = `pass one beside the definition: { definition, extensionsSchema: { type: 'object', … } }`
  if (!isConvertible(schema)) throw new TypeError(`the extensions of ${type} have no JSON Schema; ${advice}`)
  try {
    const { $schema: _, ...converted } = schema['~standard'].jsonSchema.input({ target: 'draft-2020-12' })
    return converted
  } catch (cause) {
    throw new TypeError(`the extensions of ${type} cannot be written as JSON Schema; ${advice}`, { cause })
  }
}

function isConvertible(schema: StandardSchema): schema is StandardSchema & StandardJsonSchema {
  const { jsonSchema } = schema['~standard'] as Partial<StandardJsonSchema['~standard']>
  return typeof jsonSchema?.input === 'function'
}

/** Keywords whose value is data, not a schema. */
const DATA: readonly string[] = ['const', 'enum', 'default', 'examples']

/** Keywords whose value holds schemas under free names. */
const NAMED: readonly string[] = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas']

/** Rewrites the local references of a schema, `#` and `#/$defs/X`, for its new place: `#/components/schemas/Y`. */
export function rebase(schema: JsonSchema, root: string): JsonSchema {
  return rebaseFrom(schema, '#', root)
}

/** Rewrites the references of a schema that begin with a place, for its new place. */
export function rebaseFrom(schema: JsonSchema, from: string, root: string): JsonSchema {
  return mapValues(schema, (value, keyword) => {
    if (DATA.includes(keyword)) return value
    if (keyword === '$ref' && typeof value === 'string' && isWithin(value, from)) return root + value.slice(from.length)
    if (NAMED.includes(keyword) && isSchema(value)) return mapValues(value, (each) => rebaseValue(each, from, root))
    return rebaseValue(value, from, root)
  })
}

/** Whether a reference points to a place or below it: `#/$defs/AB` is not below `#/$defs/A`. */
function isWithin(reference: string, place: string): boolean {
  return reference === place || reference.startsWith(`${place}/`)
}

function rebaseValue(value: unknown, from: string, root: string): unknown {
  if (Array.isArray(value)) return value.map((each) => rebaseValue(each, from, root))
  return isSchema(value) ? rebaseFrom(value, from, root) : value
}

/**
 * Opens a schema of extensions, so that it allows other members. The standard members stand beside the extensions, and
 * clients ignore members that they do not know (RFC 9457, section 3.2).
 */
export function open(schema: JsonSchema, source: JsonSchema = schema): JsonSchema {
  const {
    additionalProperties: _a,
    unevaluatedProperties: _u,
    propertyNames: _n,
    minProperties: _i,
    maxProperties: _x,
    $defs: _d,
    ...others
  } = schema
  const opened = withoutOneOf(
    mapValues(others, (value, keyword) =>
      ['allOf', 'anyOf', 'oneOf'].includes(keyword) && Array.isArray(value)
        ? value.map((each) => (isSchema(each) ? open(each, source) : each))
        : value,
    ),
  )
  const target = findDefinition(source, opened.$ref)
  if (target === undefined) return opened
  const { $ref: _, ...beside } = opened
  return { ...open(target, { ...source, $defs: {} }), ...beside }
}

/**
 * Replaces `oneOf` with `anyOf`. Alternatives that excluded each other by forbidding members no longer do so once
 * opened.
 */
function withoutOneOf({ oneOf, ...others }: JsonSchema): JsonSchema {
  if (oneOf === undefined) return others
  if (others.anyOf === undefined) return { ...others, anyOf: oneOf }
  return { ...others, allOf: [...(Array.isArray(others.allOf) ? others.allOf : []), { anyOf: oneOf }] }
}

/**
 * The definition that a reference to `$defs` points to. Its members are opened, so the reference itself can't be kept.
 */
function findDefinition({ $defs }: JsonSchema, reference: unknown): JsonSchema | undefined {
  const name = typeof reference === 'string' ? reference.match(/\/\$defs\/([^/]+)$/)?.[1] : undefined
  const target = name !== undefined && isSchema($defs) ? $defs[name] : undefined
  return isSchema(target) ? target : undefined
}

export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function mapValues(schema: JsonSchema, map: (value: unknown, key: string) => unknown): JsonSchema {
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, map(value, key)]))
}
