import { titleOf } from '../problem/problem.ts'
import { REQUIRED_FIELDS } from '../status/required-fields.gen.ts'
import type { JsonSchema } from './json-schema.ts'
import { type DescribedProblem, describeProblems, type NamedProblem, problemSchema } from './problem-schemas.ts'

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

/** The `components` of an OpenAPI 3.1 document. */
export interface OpenApiComponents {
  /** The schema of each problem type under its name, and `Problem`, the schema of any problem. */
  readonly schemas: Readonly<Record<string, JsonSchema>>
  /** A response for each status. Refer to it with `{ $ref: '#/components/responses/403' }`. */
  readonly responses: Readonly<Record<string, OpenApiResponse>>
}

const SCHEMAS = '#/components/schemas/'

/**
 * Returns the components of an OpenAPI 3.1 document for problem types: a schema for each type, and a response for each
 * status with the headers that the status requires. Types that share a status are told apart by `type`.
 *
 * @see {@link https://spec.openapis.org/oas/v3.1.1#components-object | OpenAPI 3.1, Components Object}
 * @throws {TypeError} if a definition's extensions have no JSON Schema and none is passed beside it
 * @example
 * const document = { openapi: '3.1.0', info, paths, components: problemOpenApi(OutOfCredit, Closed) }
 */
export function problemOpenApi(...definitions: readonly DescribedProblem[]): OpenApiComponents {
  const { problems, schemas } = describeProblems(definitions, SCHEMAS)
  const statuses = [...new Set(problems.map(({ facts }) => facts.status))]
  const responses = statuses.map((status) => {
    const sharing = problems.filter(({ facts }) => facts.status === status)
    return [String(status), toResponse(status, sharing)] as const
  })
  return { schemas: { Problem: problemSchema(), ...schemas }, responses: Object.fromEntries(responses) }
}

function toResponse(status: number, problems: readonly NamedProblem[]): OpenApiResponse {
  const headers = headersOf(status, problems)
  const titles = problems.map(({ facts }) => facts.title)
  return {
    description: `${titleOf(status)}: ${titles.join('; ')}`,
    ...(Object.keys(headers).length > 0 && { headers }),
    content: { 'application/problem+json': { schema: choose(problems) } },
  }
}

function choose(problems: readonly NamedProblem[]): JsonSchema {
  const references = problems.map(({ name, facts }) => [facts.type, SCHEMAS + name] as const)
  const [only] = references
  if (only !== undefined && references.length === 1) return { $ref: only[1] }
  return {
    oneOf: references.map(([, $ref]) => ({ $ref })),
    discriminator: { propertyName: 'type', mapping: Object.fromEntries(references) },
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
