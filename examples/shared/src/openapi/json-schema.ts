import { z } from 'zod'

/** A zod schema as a JSON Schema for OpenAPI 3.1 and Fastify, without `$schema`. */
export function jsonSchemaOf(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...converted } = z.toJSONSchema(schema)
  return converted
}
