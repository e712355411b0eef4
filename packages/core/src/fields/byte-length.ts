/** The length of a text in UTF-8, in bytes, as `Content-Length` counts it (RFC 9110, section 8.6). */
export function byteLength(text: string): number {
  // Most texts are ASCII, and testing for it is cheaper than encoding.
  return /[^\0-\x7f]/.test(text) ? new TextEncoder().encode(text).length : text.length
}
