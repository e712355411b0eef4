import { applyDecorators } from '@nestjs/common'
import { ApiResponse, type ApiResponseOptions } from '@nestjs/swagger'
import { type ErrorStatusCode, getStatus } from '@statuskit/core'
import { type DescribedProblem, problemJsonSchema, problemOpenApi } from '@statuskit/core/schema'

/**
 * Documents the problems of a handler, or of all handlers of a controller. Pass definitions from `defineProblem`, or statuses
 * for problems of the type `about:blank`. Pass all problems with the same status to one call.
 *
 * @throws {TypeError} if the schema of the extensions has references or can't be converted to JSON Schema
 * @example
 * @ApiProblem(OutOfCredit, 404)
 */
export function ApiProblem(
  ...problems: readonly (DescribedProblem | ErrorStatusCode)[]
): MethodDecorator & ClassDecorator {
  const described = problems.map((each) => (typeof each === 'number' ? describeStatus(each) : each))
  const statuses = Object.entries(problemOpenApi(...described).responses)
  return applyDecorators(
    ...statuses.map(([status, response]) => {
      const schemas = described.filter((each) => statusOf(each) === Number(status)).map(schemaOf)
      const schema = schemas.length > 1 ? { oneOf: schemas } : schemas[0]
      const content = { 'application/problem+json': { schema } }
      return ApiResponse({ ...response, status: Number(status), content } as ApiResponseOptions)
    }),
  )
}

function describeStatus(status: ErrorStatusCode): DescribedProblem {
  return { type: 'about:blank', title: getStatus(status).phrase, status }
}

function statusOf(described: DescribedProblem): number {
  return 'definition' in described ? described.definition.status : described.status
}

/** The schema of a problem, inlined: the document has no place for schemas that it refers to. */
function schemaOf(described: DescribedProblem): object {
  const { $schema: _, $defs, ...schema } = problemJsonSchema(described)
  if ($defs === undefined) return schema
  const { type } = 'definition' in described ? described.definition : described
  throw new TypeError(
    `The JSON Schema of ${type} has references. Pass one without references: { definition, extensionsSchema: { type: 'object', … } }`,
  )
}
