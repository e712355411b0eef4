export {
  toValidationErrors,
  type ValidationError,
  type ValidationExtensions,
  type ValidationIssues,
  type ValidationLocation,
  type ValidationOptions,
  type ValidationProblem,
  type ValidationSource,
  validationProblem,
} from './validation/validation-problem.ts'
