import { encodeBase64 } from '../../fields/base64.ts'
import { encodeUtf8 } from '../../fields/utf8.ts'

/**
 * The value of `Sec-WebSocket-Accept` for a key.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6455#section-4.2.2 | RFC 6455, section 4.2.2}
 */
export function websocketAccept(key: string): string {
  return encodeBase64(sha1(encodeUtf8(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)))
}

/** SHA-1 (FIPS 180-4). The hosts that the inspector runs in may have none, or one that answers with a promise. */
export function sha1(bytes: Uint8Array): Uint8Array {
  const length = ((bytes.length + 8) >> 6) * 64 + 64
  const padded = new Uint8Array(length)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(length - 8, Math.floor(bytes.length / 0x20000000))
  view.setUint32(length - 4, bytes.length << 3)
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]
  const words = new Uint32Array(80)
  for (let at = 0; at < length; at += 64) {
    for (let index = 0; index < 80; index++) {
      words[index] =
        index < 16
          ? view.getUint32(at + index * 4)
          : rotate(
              word(words, index - 3) ^ word(words, index - 8) ^ word(words, index - 14) ^ word(words, index - 16),
              1,
            )
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state
    for (let index = 0; index < 80; index++) {
      const [mix, constant] = roundOf(index, b, c, d)
      const next = (rotate(a, 5) + mix + e + constant + word(words, index)) | 0
      e = d
      d = c
      c = rotate(b, 30)
      b = a
      a = next
    }
    for (const [index, value] of [a, b, c, d, e].entries()) state[index] = ((state[index] ?? 0) + value) | 0
  }
  const digest = new Uint8Array(20)
  for (const [index, value] of state.entries()) new DataView(digest.buffer).setInt32(index * 4, value)
  return digest
}

function roundOf(index: number, b: number, c: number, d: number): readonly [mix: number, constant: number] {
  if (index < 20) return [(b & c) | (~b & d), 0x5a827999]
  if (index < 40) return [b ^ c ^ d, 0x6ed9eba1]
  if (index < 60) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc]
  return [b ^ c ^ d, 0xca62c1d6]
}

function word(words: Uint32Array, index: number): number {
  return words[index] as number
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits))
}
