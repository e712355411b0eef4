import { titleOf } from '../problem/problem.ts'
import type { ErrorStatusCode } from '../status/types.ts'
import type { JsonSchema } from './json-schema.ts'
import { type OpenApiResponse, toResponses } from './open-api-response.ts'
import { type DescribedProblem, describeProblems } from './problem-schemas.ts'
import { requireTypes } from './require-types.ts'

/** A problem that an operation can answer with: a definition, or a status whose problems have the type `about:blank`. */
export type OperationProblem = DescribedProblem | ErrorStatusCode

const PLACE = '#/$defs/'

/**
 * Returns the responses of one operation in an OpenAPI 3.1 document, by status: `{ 403: { description, headers, content }
 * }`. Each response contains its schemas, so you can pass it to any framework. `completeOpenApi` moves the schemas to the
 * document's components; schemas that refer to themselves need it, since their references start at `#/$defs`.
 *
 * @see {@link https://spec.openapis.org/oas/v3.1.1#responses-object | OpenAPI 3.1, Responses Object}
 * @throws {TypeError} if an argument is neither a problem type nor an error status, or if a definition's extensions have no JSON Schema and none is passed beside it
 * @example
 * const responses = { 200: order, ...problemResponses(OutOfCredit, 404) }
 */
export function problemResponses(...problems: readonly OperationProblem[]): Readonly<Record<string, OpenApiResponse>> {
  requireTypes('problemResponses', problems, 'allowed')
  const described = problems.map((each) => (typeof each === 'number' ? describeStatus(each) : each))
  const { problems: named, schemas } = describeProblems(described, PLACE)
  return toResponses(named, (sharing) => {
    const own = sharing.map(({ name }) => schemas[name] as JsonSchema)
    const parts = sharing.flatMap(({ name }) => {
      const part = schemas[`${name}Extensions`]
      return part === undefined ? [] : [[`${name}Extensions`, part] as const]
    })
    const schema = own.length === 1 ? own[0] : { oneOf: own }
    return { ...schema, ...(parts.length > 0 && { $defs: Object.fromEntries(parts) }) }
  })
}

/** The facts of a status whose problems have the type `about:blank`. */
export function describeStatus(status: ErrorStatusCode): {
  readonly type: 'about:blank'
  readonly title: string
  readonly status: number
} {
  return { type: 'about:blank', title: titleOf(status), status }
}
