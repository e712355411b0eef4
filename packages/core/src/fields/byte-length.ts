/** The length of a text in UTF-8, in bytes, as `Content-Length` counts it (RFC 9110, section 8.6). */
export function byteLength(text: string): number {
  let length = text.length
  // Most texts are ASCII, and testing for it is cheaper than counting.
  if (!/[^\0-\x7f]/.test(text)) return length
  for (let index = 0; index < text.length; index++) {
    const point = text.codePointAt(index) as number
    if (point > 0x7f) length += point > 0x7ff ? 2 : 1
    // Two units give four bytes.
    if (point > 0xffff) index++
  }
  return length
}
