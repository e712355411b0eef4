export type { JsonSchema } from './schema/json-schema.ts'
export { problemJsonSchema } from './schema/problem-json-schema.ts'
export {
  type OpenApiComponents,
  type OpenApiHeader,
  type OpenApiResponse,
  problemOpenApi,
} from './schema/problem-open-api.ts'
export type { DescribedProblem, ProblemFacts } from './schema/problem-schemas.ts'
