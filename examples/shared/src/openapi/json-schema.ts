import { z } from 'zod'

/** A zod schema as a JSON Schema that OpenAPI 3.1 and Fastify both take: neither wants `$schema`. */
export function jsonSchemaOf(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...converted } = z.toJSONSchema(schema)
  return converted
}
