import type { ResponseHeaders } from './field.ts'

/**
 * What a problem is read from: a fetch `Response`, or the parts of a response of any other client.
 *
 * @example
 * readProblem({ status: error.response.status, headers: error.response.headers, body: error.response.data })
 */
export interface ProblemSource {
  /** The HTTP status of the response; absent where only the body was kept. */
  readonly status?: number | undefined
  /** The header fields of the response; `Content-Type` is the one that matters. */
  readonly headers?: ResponseHeaders | undefined
  /**
   * The body: that of a `Response`; else text, bytes, or the object that a client has parsed already. A stream that has no
   * `clone` beside it is left alone, since reading would use it up: hand on its text.
   */
  readonly body: unknown
  /** The URL of the response, which relative URIs are resolved against. */
  readonly url?: string | undefined
  /** A `Response` has it; the copy is read, so that the response stays readable. */
  clone?(): unknown
}

/** How {@link readProblem} reads. */
export interface ReadProblemOptions {
  /** The longest body that is read, in bytes without content coding, or in characters of text; 1 MiB by default. */
  readonly maxBytes?: number | undefined
  /**
   * Whether `application/json`, `text/json`, any other `+json` type, or a body without a media type may be a problem too: where the
   * status is 4xx, 5xx or unknown, and `type`, `title`, `status` or `detail` is there and of its type. `false` by default.
   */
  readonly json?: boolean | undefined
}
