/**
 * A strong entity tag: two 32-bit hashes of the whole body, and its length. It identifies versions and protects nothing, so
 * it needs no cryptographic hash, which the web platform computes only asynchronously.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3 | RFC 9110, section 8.8.3}
 */
export function entityTagOf(body: string): string {
  let one = 0x811c9dc5
  let other = 0x9e3779b9
  for (let index = 0; index < body.length; index++) {
    const unit = body.charCodeAt(index)
    one = Math.imul(one ^ unit, 0x01000193)
    other = Math.imul(other ^ unit, 0x85ebca6b)
    other ^= other >>> 13
  }
  return `"${(one >>> 0).toString(36)}${(other >>> 0).toString(36)}${body.length.toString(36)}"`
}
