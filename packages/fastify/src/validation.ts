import { type ValidationIssues, validationProblem } from '@statuskit/core/adapter'

/** The error that Fastify throws for content or parameters that a schema rejects. */
interface ValidationFailure extends Error {
  readonly code?: unknown
  readonly statusCode?: unknown
  /** The issues. A validator may throw its own error instead. */
  readonly validation?: unknown
}

/**
 * Turns an error of Fastify's schemas, or of the service's validator, into a validation problem. Returns anything else
 * as it is. The service's `validationStatus` decides between 400 and 422, unless the error has a status other than
 * Fastify's default of 400.
 */
export function fromValidation(thrown: unknown): unknown {
  const { code, statusCode, validation } = Object(thrown) as ValidationFailure
  if (code !== 'FST_ERR_VALIDATION' && !Array.isArray(validation)) return thrown
  if (statusCode !== 400 && statusCode !== 422) return thrown
  return validationProblem(thrown as ValidationIssues, {
    status: statusCode === 400 ? undefined : statusCode,
    cause: thrown,
  })
}
