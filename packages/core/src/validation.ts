/**
 * Turns the issues of validators into a 422 that says what is wrong where.
 *
 * @packageDocumentation
 */

export type { ValidationLocation } from './validation/location.ts'
export type {
  ForeignIssue,
  OwnIssue,
  ValidationError,
  ValidationExtensions,
  ValidationIssue,
  ValidationIssues,
  ValidationOptions,
  ValidationProblem,
  ValidationSource,
} from './validation/types.ts'
export { toValidationErrors, validationProblem } from './validation/validation-problem.ts'
