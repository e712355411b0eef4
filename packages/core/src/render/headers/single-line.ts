/**
 * Response headers whose value is not a list. Repeating one makes the message malformed, and Node refuses to write it
 * over HTTP/2.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-5.3 | RFC 9110, section 5.3}
 */
const SINGLE_LINE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'access-control-allow-credentials',
  'access-control-allow-origin',
  'access-control-max-age',
  'age',
  'content-disposition',
  'content-location',
  'content-range',
  'date',
  'etag',
  'expires',
  'last-modified',
  'location',
  'retry-after',
  'server',
  'strict-transport-security',
  'x-content-type-options',
])

/** Whether a header must not be repeated. */
export function isSingleLine(name: string): boolean {
  return SINGLE_LINE.has(name.toLowerCase())
}
