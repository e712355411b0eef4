const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * The bytes of a text in base64; `undefined` if it isn't base64. Padding may be missing.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc4648#section-4 | RFC 4648, section 4}
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  const padding = text.length % 4 !== 0 ? 0 : text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const end = text.length - padding
  if (end % 4 === 1) return undefined
  const bytes = new Uint8Array((end * 3) >> 2)
  let bits = 0
  let length = 0
  for (let index = 0; index < end; index++) {
    const digit = digitOf(text.charCodeAt(index))
    if (digit < 0) return undefined
    bits = (bits << 6) | digit
    // The first of four digits completes no byte.
    if (index % 4 !== 0) bytes[length++] = (bits >> (6 - 2 * (index % 4))) & 0xff
  }
  return bytes
}

/** Bytes as base64, with padding. */
export function encodeBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3)
    const bits = (first << 16) | (second << 8) | third
    const left = bytes.length - at
    text += DIGITS.charAt(bits >> 18) + DIGITS.charAt((bits >> 12) & 63)
    text += left > 1 ? DIGITS.charAt((bits >> 6) & 63) : '='
    text += left > 2 ? DIGITS.charAt(bits & 63) : '='
  }
  return text
}

function digitOf(code: number): number {
  if (code >= 65 && code <= 90) return code - 65
  if (code >= 97 && code <= 122) return code - 71
  if (code >= 48 && code <= 57) return code + 4
  return code === 43 ? 62 : code === 47 ? 63 : -1
}
