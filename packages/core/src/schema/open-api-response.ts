import { titleOf } from '../problem/problem.ts'
import { REQUIRED_FIELDS } from '../status/required-fields.gen.ts'
import type { JsonSchema } from './json-schema.ts'
import type { NamedProblem } from './problem-schemas.ts'

/** A response header as OpenAPI describes it. */
export interface OpenApiHeader {
  readonly description: string
  readonly required?: boolean
  readonly schema: JsonSchema
}

/** A response with a problem, as OpenAPI describes it. */
export interface OpenApiResponse {
  readonly description: string
  readonly headers?: Readonly<Record<string, OpenApiHeader>>
  readonly content: { readonly 'application/problem+json': { readonly schema: JsonSchema } }
}

/** The responses of problems by status. `schemaOf` returns the schema of the problems that share a status. */
export function toResponses(
  problems: readonly NamedProblem[],
  schemaOf: (sharing: readonly NamedProblem[]) => JsonSchema,
): Readonly<Record<string, OpenApiResponse>> {
  const byStatus = new Map<number, NamedProblem[]>()
  for (const each of problems) {
    const sharing = byStatus.get(each.facts.status)
    if (sharing === undefined) byStatus.set(each.facts.status, [each])
    else sharing.push(each)
  }
  return Object.fromEntries(
    [...byStatus].map(([status, sharing]) => [String(status), toResponse(status, sharing, schemaOf(sharing))]),
  )
}

function toResponse(status: number, problems: readonly NamedProblem[], schema: JsonSchema): OpenApiResponse {
  const headers = headersOf(status, problems)
  const phrase = titleOf(status)
  // A bare status has its phrase as the title.
  const titles = problems.map(({ facts }) => facts.title).filter((title) => title !== phrase)
  return {
    description: titles.length === 0 ? phrase : `${phrase}: ${titles.join('; ')}`,
    ...(Object.keys(headers).length > 0 && { headers }),
    content: { 'application/problem+json': { schema } },
  }
}

/** A reference to the only schema, or a choice that `type` decides. */
export function chooseByType(references: readonly (readonly [type: string, reference: string])[]): JsonSchema {
  const [only] = references
  if (only !== undefined && references.length === 1) return { $ref: only[1] }
  const isDistinct = new Set(references.map(([type]) => type)).size === references.length
  return {
    oneOf: references.map(([, $ref]) => ({ $ref })),
    ...(isDistinct && { discriminator: { propertyName: 'type', mapping: Object.fromEntries(references) } }),
  }
}

function headersOf(status: number, problems: readonly NamedProblem[]): Readonly<Record<string, OpenApiHeader>> {
  const field = REQUIRED_FIELDS[status]
  const delayed = problems.filter(({ facts }) => facts.retryAfter !== undefined)
  return {
    ...(field && {
      [field]: { description: `Every ${status} response has this header.`, required: true, schema: { type: 'string' } },
    }),
    ...(delayed.length > 0 && {
      'Retry-After': {
        description: 'When to try again: seconds from now, or a date (RFC 9110, section 10.2.3).',
        ...(delayed.length === problems.length && { required: true }),
        schema: { type: 'string' },
      },
    }),
  }
}
