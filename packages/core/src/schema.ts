/**
 * JSON schemas and OpenAPI responses for problems.
 *
 * @packageDocumentation
 */

export { type CompleteOpenApiOptions, completeOpenApi } from './schema/complete-open-api.ts'
export type { JsonSchema } from './schema/json-schema.ts'
export type { OpenApiHeader, OpenApiResponse } from './schema/open-api-response.ts'
export { problemJsonSchema } from './schema/problem-json-schema.ts'
export { type OpenApiComponents, problemOpenApi } from './schema/problem-open-api.ts'
export { type OperationProblem, problemResponses } from './schema/problem-responses.ts'
export type { DescribedProblem, ProblemFacts } from './schema/problem-schemas.ts'
