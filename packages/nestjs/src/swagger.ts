import { applyDecorators } from '@nestjs/common'
import { ApiResponse, type ApiResponseOptions } from '@nestjs/swagger'
import { type ErrorStatusCode, getStatus } from '@statuskit/core'
import { type DescribedProblem, problemJsonSchema, problemOpenApi } from '@statuskit/core/schema'

/**
 * Documents the problems that a handler, or each handler of a controller, answers with: definitions of `defineProblem`, or
 * statuses for problems without a type of their own. Pass those that share a status to one call.
 *
 * @throws {TypeError} when the schema of extensions has references, or cannot be written as JSON Schema
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

/** The schema of a problem in one piece: what it refers to has no place of its own in the document. */
function schemaOf(described: DescribedProblem): object {
  const { $schema: _, $defs, ...schema } = problemJsonSchema(described)
  if ($defs === undefined) return schema
  const { type } = 'definition' in described ? described.definition : described
  throw new TypeError(
    `the JSON Schema of ${type} has references; give one without beside it: { definition, extensionsSchema: { type: 'object', … } }`,
  )
}
