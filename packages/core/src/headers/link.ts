/**
 * The value of `Link` that names who blocks a resource, for a 451.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc7725#section-4 | RFC 7725, section 4}
 */
export function formatBlockedBy(uri: string): string | undefined {
  return isUriReference(uri) && uri !== '' ? `<${uri}>; rel="blocked-by"` : undefined
}

/** Whether a text has only the characters of a URI reference, with complete percent-encodings (RFC 3986). */
export function isUriReference(text: unknown): text is string {
  return typeof text === 'string' && /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-Fa-f]{2})*$/.test(text)
}
