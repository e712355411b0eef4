export type { ValidationLocation } from './validation/finding.ts'
export {
  toValidationErrors,
  type ValidationError,
  type ValidationExtensions,
  type ValidationIssues,
  type ValidationOptions,
  type ValidationProblem,
  type ValidationSource,
  validationProblem,
} from './validation/validation-problem.ts'
