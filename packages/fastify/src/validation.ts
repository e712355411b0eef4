import { isProblem } from '@statuskit/core'
import { type ValidationIssues, validationProblem } from '@statuskit/core/validation'

/** What Fastify makes of content or parameters that its schemas refuse. */
interface ValidationFailure extends Error {
  readonly code?: unknown
  readonly statusCode?: unknown
  /** The issues; a validator may have given an error of its own instead. */
  readonly validation?: unknown
}

/**
 * The validation problem of what Fastify's schemas, or a validator of the service's own, refuse; anything else as it is. It
 * names its status where the service has given the error one: 400 is Fastify's default.
 */
export function fromValidation(thrown: unknown): unknown {
  try {
    // A validator of the service's own may have made one already.
    if (isProblem(thrown)) return thrown
    const { code, statusCode, validation } = thrown as ValidationFailure
    if (code !== 'FST_ERR_VALIDATION' && !Array.isArray(validation)) return thrown
    if (statusCode !== 400 && statusCode !== 422) return thrown
    return validationProblem(thrown as ValidationIssues, {
      status: statusCode === 400 ? undefined : statusCode,
      cause: thrown,
    })
  } catch {
    // A value that throws when it is looked at, or is none.
    return thrown
  }
}
