import { isSchema, type JsonSchema, rebaseFrom } from './json-schema.ts'
import { chooseByType } from './open-api-response.ts'
import { findName } from './problem-schemas.ts'
import type { SharedComponents } from './shared-components.ts'

export const MEDIA_TYPE = 'application/problem+json'
const SCHEMAS = '#/components/schemas/'

/** Moves the problem schemas of a response to the components, and refers to them. */
export function shareSchemas(response: unknown, components: SharedComponents): unknown {
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
  const { $defs: _, ...own } = schema
  const [wanted, parts] = [findName(facts, () => false), isSchema(root.$defs) ? root.$defs : {}]
  const moved = Object.entries(parts).filter(([part]) => JSON.stringify(own).includes(`"#/$defs/${part}`))
  const name = components.add('schemas', wanted === 'Problem' ? 'Problem2' : wanted, (taken) =>
    moved.reduce<JsonSchema>((made, [part]) => rebaseFrom(made, `#/$defs/${part}`, partPlace(taken)), own),
  )
  for (const [part, value] of moved)
    components.add('schemas', `${name}Extensions`, () =>
      rebaseFrom(value as JsonSchema, `#/$defs/${part}`, partPlace(name)),
    )
  return { $ref: SCHEMAS + name }
}

function partPlace(name: string): string {
  return `${SCHEMAS}${name}Extensions`
}
