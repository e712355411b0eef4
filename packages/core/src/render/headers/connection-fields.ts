/**
 * Fields that belong to an HTTP/1.1 connection. A message of HTTP/2 or HTTP/3 that has one is malformed, and Node ends the
 * process, or the stream, when one is written.
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

/** Whether a version of HTTP has no connection of its own: `2`, `2.0`, `3`. */
export function isMultiplexed(httpVersion: string | undefined): boolean {
  return httpVersion !== undefined && /^[23]/.test(httpVersion)
}

/** Whether HTTP/2 and HTTP/3 refuse a field. */
export function isConnectionField(name: string): boolean {
  return CONNECTION_FIELDS.has(name.toLowerCase())
}
