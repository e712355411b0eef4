import type { ClientErrorOptions } from '../problem/options.ts'
import type { Problem } from '../problem/types.ts'
import type { ValidationLocation } from './location.ts'

/** An issue that you write yourself. */
export interface OwnIssue {
  /** The text of the error, written for the client. It is sent unchanged. */
  readonly detail: string
  /**
   * The place: an array of keys, dotted text (`items[0].sku`), a JSON Pointer (`/items/0`) or a URI fragment
   * (`#/items/0`).
   */
  readonly path?: string | readonly unknown[] | undefined
  /** The place, under the name that validation problems use. */
  readonly pointer?: string | undefined
  /** The name of a query parameter. */
  readonly parameter?: string | undefined
  /** The name of a header. */
  readonly header?: string | undefined
}

/** The members by which issues of validators are recognized. A type that has none of them doesn't compile. */
export interface ForeignIssue {
  /** The validator's message. */
  readonly message?: unknown
  /** The message of express-validator. */
  readonly msg?: unknown
  /** The messages of class-validator, by the name of the constraint. */
  readonly constraints?: unknown
  /** The errors of class-validator for nested members. */
  readonly children?: unknown
  /** The place, as ajv and TypeBox 1 report it. */
  readonly instancePath?: unknown
}

/** An issue of a validator, or one that you write yourself. */
export type ValidationIssue = OwnIssue | ForeignIssue

/**
 * The issues of a validator, or an object that carries them: a `ZodError`, a result of a Standard Schema, the errors of
 * ajv, class-validator and TypeBox, the error of Fastify, Joi, yup, VineJS, superstruct, Effect or celebrate, or the
 * result of express-validator. An issue that you write yourself is `{ detail, path }`; it is sent unchanged.
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
  /** The text of the error. */
  readonly detail: string
  /** The place in the request body: a JSON Pointer as a URI fragment, `#/items/0/sku`. RFC 6901, section 6. */
  readonly pointer?: string
  /** The name of the parameter in the query, the path or a cookie. */
  readonly parameter?: string
  /** The name of the header. */
  readonly header?: string
}

/**
 * The members of a validation problem. It is a type, not an interface, so that any problem type accepts them as
 * extensions.
 */
export type ValidationExtensions = {
  /** The errors, at most 100. Absent if no issue could be read. */
  readonly errors?: readonly ValidationError[]
  /** The number of further errors. */
  readonly errorsOmitted?: number
}

/** The source of the issues. */
export interface ValidationSource {
  /**
   * The part of the request that was validated. `'request'` if one schema has all parts as members: `body`, `query`, `params`,
   * `headers` or `cookies`. Default: the part that the issues name, else `body`.
   */
  readonly in?: ValidationLocation | 'request' | undefined
}

/** The options of a validation problem. */
export interface ValidationOptions extends ClientErrorOptions, ValidationSource {
  /** The status. Default: the service's `validationStatus`, which is 422 unless you set it. */
  readonly status?: 400 | 422 | undefined
}

/** A problem that lists the errors of a request. */
export interface ValidationProblem extends Problem<400 | 422> {
  readonly extensions: ValidationExtensions & Readonly<Record<string, unknown>>
}
