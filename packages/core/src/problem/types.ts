import type { Fields } from './fields.ts'

/** The wire form of a problem, the `application/problem+json` document of RFC 9457, section 3. */
export interface ProblemDocument {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
  readonly instance?: string
  readonly [extension: string]: unknown
}

/** An error that knows its response: the status, the header fields that it requires, and a problem document (RFC 9457). */
export interface Problem<S extends number = number> extends Error {
  /** The response's status code, 400 to 599. */
  readonly status: S
  /** The same as `status`, for handlers that read this name. It is not enumerable. */
  readonly statusCode: S
  /** The URI of the problem's type; `about:blank` says no more than the status does. */
  readonly type: string
  /** What the type is about; the status's phrase with `about:blank`. */
  readonly title: string
  /** What went wrong this time, for the client. */
  readonly detail?: string
  /** A URI reference that names this occurrence. */
  readonly instance?: string
  /** The response's header fields. */
  readonly headers: Fields
  /** Members beside the standard ones. */
  readonly extensions: Readonly<Record<string, unknown>>
  /** Whether a framework without our adapter may send the message: below 500. */
  readonly expose: boolean
  /** The wire form, as `JSON.stringify` calls for it. */
  toJSON(): ProblemDocument
}
