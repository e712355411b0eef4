/** A header line: its name as it was sent, and its value. */
export type FieldLine = readonly [name: string, value: string]

/**
 * What a source cannot see of an exchange, beside the facts that a message lacks:
 *
 * - a field name in lower case: the source drops this field, so that its absence says nothing;
 * - `*`: the source drops fields at will, so that the absence of any says nothing;
 * - `request-fields`: the request had fields that the source does not know of;
 * - `connection`: version, framing and connection fields may be those of another hop, or the recorder's own;
 * - `field-lines`: lines of one field may have been joined.
 */
export type Hidden = '*' | 'request-fields' | 'connection' | 'field-lines' | (string & {})

/**
 * A response, with what is known of its exchange. A fact that is left out is unknown, not empty: `requestHeaders: []`
 * says that the request had no fields, `body: ''` that the response had no content.
 */
export interface HttpMessage {
  /** The status code. 0, which fetch and HAR files have where no response came, is passed over. */
  readonly status: number
  /** The header lines in wire order. */
  readonly headers: readonly FieldLine[]
  /** The reason phrase of the status line; not known under HTTP/2. */
  readonly reason?: string | undefined
  /** The version of the response: `1.0`, `1.1`, `2`, `3`. */
  readonly httpVersion?: string | undefined
  /** The method of the request. */
  readonly method?: string | undefined
  /** The absolute URI that was requested. */
  readonly url?: string | undefined
  /** The header lines of the request, as they went out. */
  readonly requestHeaders?: readonly FieldLine[] | undefined
  /** The content, with content codings removed. Bytes that never had one are taken for the octets on the wire. */
  readonly body?: string | Uint8Array | undefined
  /** The content as it came over the wire, transfer codings removed, content codings not. */
  readonly rawBody?: Uint8Array | undefined
  /** The octets of content on the wire, where the octets themselves are not at hand. */
  readonly contentSize?: number | undefined
  /** SHA-256 and SHA-512 of `rawBody` in base64, by the algorithm's name in RFC 9530. */
  readonly digests?: Readonly<Record<string, string>> | undefined
  /** What the source cannot see. */
  readonly hidden?: readonly Hidden[] | undefined
}
