/** A header line: the name as it was sent, and the value. */
export type FieldLine = readonly [name: string, value: string]

/**
 * Something that a source can't see, besides the facts that a message lacks:
 *
 * - a header name in lower case: the source drops this header, so its absence means nothing;
 * - `*`: the source can drop any header, so no absence means anything;
 * - `request-fields`: the request can have headers that the source doesn't know about;
 * - `connection`: the version, framing and connection headers can be those of another hop or of the recorder;
 * - `field-lines`: repeated header lines may have been joined.
 */
export type Hidden = '*' | 'request-fields' | 'connection' | 'field-lines' | (string & {})

/** A place in a text. Lines and columns count from 1. */
export interface Position {
  readonly line: number
  readonly column?: number | undefined
}

/** Where a message is in the file that it was read from: in a line of a text, or in a record of a WARC file. */
export interface MessageSource extends Partial<Position> {
  /** The number of the record, from 1. */
  readonly record?: number | undefined
  /** The places of the header lines, in the order of `headers`. */
  readonly headers?: readonly Position[] | undefined
}

/**
 * A response and what is known about its request. A missing property means unknown, not empty: `requestHeaders: []` says
 * that the request had no headers, and `body: ''` that the response had no body.
 */
export interface HttpMessage {
  /** The status code. Messages with 0 or less, which fetch and HAR files use if no response came, are skipped. */
  readonly status: number
  /** The header lines in wire order. */
  readonly headers: readonly FieldLine[]
  /** The reason phrase of the status line. HTTP/2 has none. */
  readonly reason?: string | undefined
  /** The version of the response: `1.0`, `1.1`, `2`, `3`. */
  readonly httpVersion?: string | undefined
  /** The method of the request. */
  readonly method?: string | undefined
  /** The absolute URL of the request. */
  readonly url?: string | undefined
  /** The header lines of the request, as they were sent. */
  readonly requestHeaders?: readonly FieldLine[] | undefined
  /** The body after removing content codings. Without Content-Encoding, bytes count as those on the wire. */
  readonly body?: string | Uint8Array | undefined
  /** The body as it was sent: without transfer codings, but with content codings. */
  readonly rawBody?: Uint8Array | undefined
  /** The size of the body as it was sent, in bytes, if the bytes themselves are not available. */
  readonly contentSize?: number | undefined
  /** The header lines after a chunked body. Without any, whether there were some is unknown. */
  readonly trailers?: readonly FieldLine[] | undefined
  /** Why `rawBody` was not decoded: `corrupt gzip`, or `unsupported zstd` if the reader has no decoder for it. */
  readonly undecodable?: string | undefined
  /** SHA-256 and SHA-512 of `rawBody` in base64, by the algorithm's name in RFC 9530. */
  readonly digests?: Readonly<Record<string, string>> | undefined
  /** The parts that the source can't see. */
  readonly hidden?: readonly Hidden[] | undefined
  /** Where the response is in its file, for reports. */
  readonly source?: MessageSource | undefined
}
