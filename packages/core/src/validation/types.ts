import type { ClientErrorOptions } from '../problem/options.ts'
import type { Problem } from '../problem/types.ts'
import type { ValidationLocation } from './location.ts'

/** An issue in your own words. */
export interface OwnIssue {
  /** What is not valid; it is sent as it is. */
  readonly detail: string
  /** Where: an array of keys, dotted text (`items[0].sku`), a JSON Pointer (`/items/0`) or a URI fragment (`#/items/0`). */
  readonly path?: string | readonly unknown[] | undefined
  /** The same, by the name that a validation problem gives it. */
  readonly pointer?: string | undefined
  /** The name of a parameter of the query. */
  readonly parameter?: string | undefined
  /** The name of a header. */
  readonly header?: string | undefined
}

/** What issues of validators have: each has some of it. A type that has none of it does not compile. */
export interface ForeignIssue {
  /** What the validator says. */
  readonly message?: unknown
  /** What express-validator says. */
  readonly msg?: unknown
  /** What class-validator says, by the name of the constraint. */
  readonly constraints?: unknown
  /** The errors of class-validator inside a member. */
  readonly children?: unknown
  /** Where ajv and TypeBox 1 found it. */
  readonly instancePath?: unknown
}

/** An issue of a validator or your own. */
export type ValidationIssue = OwnIssue | ForeignIssue

/**
 * The issues of a validator, or what carries them: a `ZodError`, a result of a Standard Schema, the errors of ajv,
 * class-validator and TypeBox, the error of Fastify, Joi, yup, VineJS, superstruct, Effect or celebrate, the result of
 * express-validator. An issue of your own is `{ detail, path }`; it is sent as it is.
 */
export type ValidationIssues =
  | Iterable<ValidationIssue>
  | { readonly issues: Iterable<ValidationIssue> }
  | { readonly errors: Iterable<ValidationIssue> }
  | { readonly inner: Iterable<ValidationIssue> }
  | { readonly messages: Iterable<ValidationIssue> }
  | { readonly details: Iterable<ValidationIssue> | ReadonlyMap<string, object> }
  | { readonly failures: () => Iterable<ValidationIssue> }
  | { readonly Errors: () => Iterable<ValidationIssue> }
  | { readonly array: () => Iterable<ValidationIssue> }
  | { readonly _tag: 'ParseError' | 'SchemaError'; readonly issue: object }
  | { readonly validation?: Iterable<ValidationIssue> | undefined; readonly validationContext?: string | undefined }
  | null
  | undefined

/** One of the `errors` of a validation problem (RFC 9457, section 3). */
export interface ValidationError {
  /** What is not valid. */
  readonly detail: string
  /** Where in the body of the request: a JSON Pointer as a URI fragment, `#/items/0/sku`. RFC 6901, section 6. */
  readonly pointer?: string
  /** The name of the parameter, of the query, the path or a cookie. */
  readonly parameter?: string
  /** The name of the header. */
  readonly header?: string
}

/** The members that describe a validation; a type, not an interface, so that any problem type takes them as extensions. */
export type ValidationExtensions = {
  /** What is not valid, at most 100 entries; absent where nothing could be read. */
  readonly errors?: readonly ValidationError[]
  /** How many more there are. */
  readonly errorsOmitted?: number
}

/** Where the issues come from. */
export interface ValidationSource {
  /** The part of the request that was validated. Default: what the issues say, else `body`. */
  readonly in?: ValidationLocation | undefined
}

/** What a validation problem may carry. */
export interface ValidationOptions extends ClientErrorOptions, ValidationSource {
  /** The status. Default: the `validationStatus` of the service, which is 422 unless you set it. */
  readonly status?: 400 | 422 | undefined
}

/** A problem that lists what in a request is not valid. */
export interface ValidationProblem extends Problem<400 | 422> {
  readonly extensions: ValidationExtensions & Readonly<Record<string, unknown>>
}
