/** The length of a text in UTF-8, in bytes: what `Content-Length` counts (RFC 9110, section 8.6). */
export function byteLength(text: string): number {
  // Most texts are ASCII, and a test is cheaper than a copy.
  return /[^\0-\x7f]/.test(text) ? new TextEncoder().encode(text).length : text.length
}
