/**
 * Headers that belong to an HTTP/1.1 connection. They make an HTTP/2 or HTTP/3 message malformed, and writing one ends
 * Node's stream or process.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9113#section-8.2.2 | RFC 9113, section 8.2.2}
 */
const CONNECTION_FIELDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'connection',
  'http2-settings',
  'keep-alive',
  'proxy-connection',
  'te',
  'transfer-encoding',
  'upgrade',
])

/** Whether a version of HTTP multiplexes requests over a connection: `2`, `2.0`, `3`. */
export function isMultiplexed(httpVersion: string | undefined): boolean {
  return httpVersion !== undefined && /^[23]/.test(httpVersion)
}

/** Whether HTTP/2 and HTTP/3 forbid a header. */
export function isConnectionField(name: string): boolean {
  return CONNECTION_FIELDS.has(name.toLowerCase())
}
