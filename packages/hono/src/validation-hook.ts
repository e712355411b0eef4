import { type ValidationIssues, type ValidationOptions, validationProblem } from '@statuskit/core/validation'

/** What a validator of Hono passes to its hook. */
export interface ValidationResult {
  readonly success: boolean
  /** The part of the request that was validated. Validators that leave it out are taken to read the body. */
  readonly target?: string | undefined
  /** The issues, of zod-validator, standard-validator, hono-openapi and zod-openapi. */
  readonly error?: unknown
  /** The issues, of arktype-validator and typebox-validator. */
  readonly errors?: unknown
  /** The issues, of valibot-validator. */
  readonly issues?: unknown
}

/** The parts of a request that aren't its body, as Hono and as a problem call them. */
const LOCATIONS: Readonly<Record<string, NonNullable<ValidationOptions['in']>>> = {
  param: 'path',
  query: 'query',
  header: 'header',
  cookie: 'cookie',
}

/**
 * A hook for validators: if the request is invalid, it throws a validation problem that names the places. Without a hook,
 * validators send a response of their own, which the adapter doesn't see.
 *
 * @throws {ValidationProblem} if the request is invalid
 * @example
 * app.post('/orders', zValidator('json', Order, validationHook), createOrder)
 * @example
 * const app = new OpenAPIHono({ defaultHook: validationHook })
 */
export function validationHook(result: ValidationResult): void {
  if (result.success) return
  const { target = '', error, errors, issues } = result
  const found = error ?? errors ?? issues
  throw validationProblem(found as ValidationIssues, { in: LOCATIONS[target] })
}
