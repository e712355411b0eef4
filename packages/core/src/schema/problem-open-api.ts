import type { JsonSchema } from './json-schema.ts'
import { chooseByType, type OpenApiResponse, toResponses } from './open-api-response.ts'
import { type DescribedProblem, describeProblems, problemSchema } from './problem-schemas.ts'
import { requireTypes } from './require-types.ts'

/** The `components` of an OpenAPI 3.1 document. */
export interface OpenApiComponents {
  /** The schema of each problem type under its name, and `Problem`, the schema of any problem. */
  readonly schemas: Readonly<Record<string, JsonSchema>>
  /** A response for each status. Refer to it with `{ $ref: '#/components/responses/403' }`. */
  readonly responses: Readonly<Record<string, OpenApiResponse>>
}

/** Where a document has its shared schemas. */
const SCHEMAS = '#/components/schemas/'

/**
 * Returns the components of an OpenAPI 3.1 document for problem types: a schema for each type, and a response for each
 * status with the headers that the status requires. Types that share a status are told apart by `type`.
 *
 * @see {@link https://spec.openapis.org/oas/v3.1.1#components-object | OpenAPI 3.1, Components Object}
 * @throws {TypeError} if an argument is not a problem type, or if a definition's extensions have no JSON Schema and none is passed beside it
 * @example
 * const document = { openapi: '3.1.0', info, paths, components: problemOpenApi(OutOfCredit, Closed) }
 */
export function problemOpenApi(...definitions: readonly DescribedProblem[]): OpenApiComponents {
  requireTypes('problemOpenApi', definitions, 'refused')
  const { problems, schemas } = describeProblems(definitions, SCHEMAS)
  const responses = toResponses(problems, (sharing) =>
    chooseByType(sharing.map(({ name, facts }) => [facts.type, SCHEMAS + name])),
  )
  return { schemas: { Problem: problemSchema(), ...schemas }, responses }
}
