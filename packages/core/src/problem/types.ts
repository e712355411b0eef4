import type { Fields } from './fields.ts'

/** A problem as it is sent: the `application/problem+json` document of RFC 9457, section 3. */
export interface ProblemDocument {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
  readonly instance?: string
  readonly [extension: string]: unknown
}

/**
 * An error that carries its response: the status, the headers that the status requires, and a problem document (RFC
 * 9457).
 */
export interface Problem<S extends number = number> extends Error {
  /** The status code of the response, 400 to 599. */
  readonly status: S
  /** The same as `status`, for error handlers that read this name. Not enumerable. */
  readonly statusCode: S
  /** The URI of the problem's type. `about:blank` adds nothing to the status. */
  readonly type: string
  /** A short summary of the type. With `about:blank` it is the phrase of the status. */
  readonly title: string
  /** What went wrong this time, written for the client. */
  readonly detail?: string
  /** A URI reference that identifies this occurrence. */
  readonly instance?: string
  /** The headers of the response. */
  readonly headers: Fields
  /** Members beside the standard ones. */
  readonly extensions: Readonly<Record<string, unknown>>
  /** Whether a framework without our adapter may send the message. `true` below 500. */
  readonly expose: boolean
  /** Returns the problem as it is sent. `JSON.stringify` calls it. */
  toJSON(): ProblemDocument
}
