import { attempt } from '../problem/attempt.ts'
import { isObject, type RawIssue } from './finding.ts'
import type { ValidationIssues } from './types.ts'
import { validationProblem } from './validation-problem.ts'
import { isOpenApiError } from './validators/express-openapi-validator.ts'

/**
 * Turns an error that celebrate or express-openapi-validator created for a request into a validation problem. Returns
 * anything else as it is. Errors of plain validators stay as they are, since they may be about data that no client
 * sent.
 */
export function fromRequestValidation(thrown: unknown): unknown {
  const isOurs = attempt(() => isObject(thrown) && (isCelebrateError(thrown) || isOpenApiError(thrown)))
  return isOurs ? validationProblem(thrown as ValidationIssues, { cause: thrown }) : thrown
}

/** Celebrate's error has a Joi error for each part of the request that is not valid. */
function isCelebrateError({ details }: RawIssue): boolean {
  return details instanceof Map && details.size > 0 && [...details.values()].every((error) => error?.isJoi === true)
}
