import type { ResponseHeaders } from './field.ts'

/**
 * The source of a problem: a fetch `Response`, or the parts of a response from any other client.
 *
 * @example
 * readProblem({ status: error.response.status, headers: error.response.headers, body: error.response.data })
 */
export interface ProblemSource {
  /** The HTTP status of the response. Leave it out if only the body was kept. */
  readonly status?: number | undefined
  /** The headers of the response. Only `Content-Type` is read. */
  readonly headers?: ResponseHeaders | undefined
  /**
   * The body: that of a `Response`; or text, bytes, or the object that a client has already parsed. A stream is read
   * only if there is a `clone` method beside it, since reading uses it up. Otherwise, pass its text.
   */
  readonly body: unknown
  /** The URL of the response. Relative URIs are resolved against it. */
  readonly url?: string | undefined
  /** Copies the response, as a `Response` can. The copy is read, so that the original stays readable. */
  clone?(): unknown
}

/** The options of {@link readProblem}. */
export interface ReadProblemOptions {
  /** The longest body that is read: in bytes after decoding, or in characters of text. Default: 1 MiB. */
  readonly maxBytes?: number | undefined
  /**
   * Whether a body of `application/json`, `text/json`, any other `+json` type, or without a media type may be a problem
   * too. It is one if the status is 4xx, 5xx or unknown, and one of `type`, `title`, `status` or `detail` is there with
   * the right type. Default: `false`.
   */
  readonly json?: boolean | undefined
}
