import { isSchema, type JsonSchema, rebaseFrom } from './json-schema.ts'
import { chooseByType } from './open-api-response.ts'
import { findName, toPascalCase } from './problem-schemas.ts'
import type { SharedComponents } from './shared-components.ts'

export const MEDIA_TYPE = 'application/problem+json'
const SCHEMAS = '#/components/schemas/'

/** Moves the problem schemas of a response to the components, and refers to them. */
export function shareSchemas(given: unknown, components: SharedComponents): unknown {
  const response = restoreHeaders(given)
  const schema = problemSchemaOf(response)
  const alternatives = isSchema(schema) ? alternativesOf(schema) : []
  if (!isSchema(schema) || alternatives.length === 0) return response
  const shared = alternatives.map((each) => shareSchema(each, schema, components))
  const facts = alternatives.map((each) => factsOf(components.resolve(each)))
  const types = facts.map((each) => each?.type)
  if (shared.every((each, index) => each === alternatives[index])) return response
  // Some of them may be the service's own schemas, which have no constant type.
  if (types.includes(undefined)) return withSchema(response, { ...schema, oneOf: shared })
  return withSchema(response, chooseByType(shared.map(({ $ref }, index) => [types[index] as string, String($ref)])))
}

/** The headers as they were: @fastify/swagger takes the description of a header for its schema. */
function restoreHeaders(response: unknown): unknown {
  if (!isSchema(response) || !isSchema(response.headers)) return response
  const headers = Object.entries(response.headers).map(([name, header]) => {
    const inner = isSchema(header) && isSchema(header.schema) ? header.schema : {}
    return [name, isSchema(inner.schema) ? { ...(header as JsonSchema), ...inner } : header] as const
  })
  const isSame = headers.every(([name, header]) => header === (response.headers as JsonSchema)[name])
  return isSame ? response : { ...response, headers: Object.fromEntries(headers) }
}

/** The schema of a response's `application/problem+json`. */
export function problemSchemaOf(response: unknown): unknown {
  const content = isSchema(response) && isSchema(response.content) ? response.content[MEDIA_TYPE] : undefined
  return isSchema(content) ? content.schema : undefined
}

/** The same response with another schema of its `application/problem+json`. */
export function withSchema(response: unknown, schema: JsonSchema): JsonSchema {
  const { content, ...others } = response as { readonly content: Readonly<Record<string, JsonSchema>> }
  return { ...others, content: { ...content, [MEDIA_TYPE]: { ...content[MEDIA_TYPE], schema } } }
}

/** The schemas that a schema chooses from: those of its `oneOf`, or itself. */
export function alternativesOf(schema: JsonSchema): readonly JsonSchema[] {
  return Array.isArray(schema.oneOf) ? schema.oneOf.filter(isSchema) : [schema]
}

/** The constants of a schema that `problemResponses` made. */
export function factsOf(
  schema: unknown,
): { readonly type: string; readonly title: string; readonly status: number } | undefined {
  if (!isSchema(schema) || !isSchema(schema.properties)) return undefined
  const { properties, title } = schema
  const type = constantOf(properties.type)
  const status = constantOf(properties.status)
  if (typeof type !== 'string' || typeof status !== 'number') return undefined
  return { type, status, title: typeof title === 'string' ? title : '' }
}

/** A constant. @fastify/swagger writes it as an `enum` with one value. */
function constantOf(schema: unknown): unknown {
  if (!isSchema(schema)) return undefined
  const { const: constant, enum: values } = schema
  return constant ?? (Array.isArray(values) && values.length === 1 ? values[0] : undefined)
}

/** A reference to the component of a schema; the schema itself if it is one of the service. */
function shareSchema(schema: JsonSchema, root: JsonSchema, components: SharedComponents): JsonSchema {
  const facts = factsOf(schema)
  if (facts === undefined) return schema
  const own = withConstants(schema, facts)
  const wanted = findName(facts, () => false)
  const parts = partsOf(own, root)
  const name = components.add('schemas', wanted === 'Problem' ? 'Problem2' : wanted, (taken) =>
    parts.reduce((made, part) => rebaseFrom(made, part.place, SCHEMAS + part.nameAfter(taken)), own),
  )
  for (const part of parts)
    components.add('schemas', part.nameAfter(name), () =>
      parts.reduce((made, each) => rebaseFrom(made, each.place, SCHEMAS + each.nameAfter(name)), part.schema),
    )
  return { $ref: SCHEMAS + name }
}

/** The schema of a type alone, whose type and status are constants. */
function withConstants(
  { $defs: _, ...schema }: JsonSchema,
  { type, status }: { type: string; status: number },
): JsonSchema {
  const properties = schema.properties as Readonly<Record<string, JsonSchema>>
  const { enum: _t, ...typeSchema } = properties.type ?? {}
  const { enum: _s, ...statusSchema } = properties.status ?? {}
  const constants = { type: { ...typeSchema, const: type }, status: { ...statusSchema, const: status } }
  return { ...schema, properties: { ...properties, ...constants } }
}

/** A schema that others refer to, and its name after theirs. */
interface Part {
  readonly place: string
  readonly schema: JsonSchema
  nameAfter(owner: string): string
}

/**
 * The parts that a schema refers to. Each becomes a component, since generators of clients don't find schemas inside of
 * schemas.
 */
function partsOf(schema: JsonSchema, { $defs }: JsonSchema): Part[] {
  const parts: Part[] = []
  for (const [key, value] of Object.entries(isSchema($defs) ? $defs : {})) {
    const place = `#/$defs/${key}`
    if (!isSchema(value) || !JSON.stringify(schema).includes(`"${place}`)) continue
    const { $defs: inner, ...whole } = value
    for (const [innerKey, innerSchema] of Object.entries(isSchema(inner) ? inner : {})) {
      const innerPlace = `${place}/$defs/${innerKey.replaceAll('~', '~0').replaceAll('/', '~1')}`
      parts.push({
        place: innerPlace,
        schema: innerSchema as JsonSchema,
        nameAfter: (owner) => owner + toPascalCase(innerKey),
      })
    }
    // It is needed only if something refers to all of it.
    if (JSON.stringify([schema, inner]).includes(`"${place}"`))
      parts.push({ place, schema: whole, nameAfter: (owner) => `${owner}Extensions` })
  }
  return parts
}
