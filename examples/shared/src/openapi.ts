export { COMPONENTS } from './openapi/components.ts'
export { createOpenApiDocument } from './openapi/document.ts'
export { jsonSchemaOf } from './openapi/json-schema.ts'
export { INFO, OPERATIONS, withProblems } from './openapi/operations.ts'
