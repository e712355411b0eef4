import { STATUS_LEFT_OPEN } from '../problem/brand.ts'
import type { ClientErrorOptions } from '../problem/options.ts'
import { problem } from '../problem/problem.ts'
import type { Problem } from '../problem/types.ts'
import type { Finding, ValidationLocation } from './finding.ts'
import { findingsOf } from './issues.ts'
import { toPointer } from './pointer.ts'

const ERROR_LIMIT = 100

/**
 * The issues of a validator, or what carries them: those of a Standard Schema, a `ZodError`, ajv's `errors`, a Fastify
 * error, express-validator's array, Joi's error. One of your own is `{ detail, path }`; it is sent as it is.
 */
export type ValidationIssues =
  | readonly object[]
  | { readonly issues: readonly object[] }
  | { readonly errors: readonly object[] }
  | { readonly details: readonly object[] }
  | { readonly validation?: readonly object[] | undefined; readonly validationContext?: string | undefined }
  | null
  | undefined

/** One of the `errors` of a validation problem (RFC 9457, section 3). */
export interface ValidationError {
  /** What is wrong; never the value that was sent. */
  readonly detail: string
  /** Where in the content of the request: a JSON Pointer as a URI fragment, `#/items/0/sku`. RFC 6901, section 6. */
  readonly pointer?: string
  /** The name of the parameter, of the query, the path or a cookie. */
  readonly parameter?: string
  /** The name of the header field. */
  readonly header?: string
}

/** The members that tell of a validation; a type, not an interface, so that any problem type takes them as extensions. */
export type ValidationExtensions = {
  /** What is wrong, at most 100 of it; absent where nothing could be read. */
  readonly errors?: readonly ValidationError[]
  /** How many more there are. */
  readonly errorsOmitted?: number
}

/** Where the issues come from. */
export interface ValidationSource {
  /** The part of the request that was validated; `body` unless Fastify or express-validator says otherwise. */
  readonly in?: ValidationLocation | undefined
}

/** What a validation problem may carry. */
export interface ValidationOptions extends ClientErrorOptions, ValidationSource {
  /** The status: 422 unless the `validationStatus` of the service says 400. */
  readonly status?: 400 | 422 | undefined
}

/** A problem that tells what of a request is not valid. */
export interface ValidationProblem extends Problem<400 | 422> {
  readonly extensions: ValidationExtensions & Readonly<Record<string, unknown>>
}

/**
 * Makes a problem of what a validator found: `errors`, each with a `detail` and a `pointer`, or the name of the parameter
 * or header field. Names of members are told, values never: the validator's words are used where they cannot quote the
 * input (zod 4, ajv, Joi, valibot and arktype in part), else "Invalid value". Words that you have written yourself are
 * used too, unless the issue has the input and they quote it: zod's has not, so what they quote is sent. Never throws,
 * whatever the issues are.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457#section-3 | RFC 9457, section 3}
 * @example
 * const result = schema.safeParse(body)
 * if (!result.success) throw validationProblem(result.error)
 * @example
 * throw validationProblem([{ detail: 'must be after the start', path: ['end'] }], { in: 'query', status: 400 })
 */
export function validationProblem(issues: ValidationIssues, options?: ValidationOptions): ValidationProblem {
  // Untyped code may hand on null.
  const { status, in: location, extensions, ...others } = options ?? {}
  const made = problem(status === 400 ? 400 : 422, {
    ...others,
    extensions: { ...extensions, ...toValidationErrors(issues, { in: location }) },
  })
  if (status === undefined) Object.defineProperty(made, STATUS_LEFT_OPEN, { value: true })
  return made as ValidationProblem
}

/**
 * The members of {@link validationProblem} alone, as extensions for a problem type of one's own. Never throws.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457#section-3 | RFC 9457, section 3}
 * @example
 * throw InvalidOrder({ extensions: toValidationErrors(result.issues) })
 */
export function toValidationErrors(issues: ValidationIssues, source?: ValidationSource): ValidationExtensions {
  const { findings, omitted } = findingsOf(issues, ERROR_LIMIT)
  if (findings.length === 0) return {}
  const location = locationOf(issues)
  const errors = findings.map((finding) => toError(finding, source?.in ?? finding.location ?? location))
  return omitted > 0 ? { errors, errorsOmitted: omitted } : { errors }
}

function toError({ detail, path }: Finding, location: ValidationLocation): ValidationError {
  if (location === 'body') return { detail, pointer: toPointer(path) }
  // What concerns several parameters at once has the name of none.
  if (path[0] === undefined) return { detail }
  const name = String(path[0])
  return location === 'header' ? { detail, header: name } : { detail, parameter: name }
}

/** Fastify's names of the parts of a request. */
const FASTIFY_CONTEXTS: readonly (readonly [context: string, location: ValidationLocation])[] = [
  ['querystring', 'query'],
  ['params', 'path'],
  ['headers', 'header'],
]

function locationOf(issues: unknown): ValidationLocation {
  try {
    const { validationContext } = issues as { readonly validationContext?: unknown }
    return FASTIFY_CONTEXTS.find(([context]) => context === validationContext)?.[1] ?? 'body'
  } catch {
    return 'body'
  }
}
