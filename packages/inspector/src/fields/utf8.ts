/** Text that was decoded from UTF-8. */
export interface DecodedText {
  /** The text. U+FFFD stands for bytes that are not UTF-8, as a browser would show them. A byte order mark is kept. */
  readonly text: string
  /** The position of the first byte that is not UTF-8; `undefined` if there is none. */
  readonly invalidAt: number | undefined
}

/** As many arguments fit into one call in every engine. */
const PIECE = 4096
/** From this length on, the decoder of the host is faster. */
const WORTH = 256

/**
 * Decodes UTF-8.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc3629#section-4 | RFC 3629, section 4}
 */
export function decodeUtf8(bytes: Uint8Array): DecodedText {
  const whole = decodeByHost(bytes)
  return whole === undefined ? decodeHere(bytes) : { text: whole, invalidAt: undefined }
}

interface Host {
  readonly TextDecoder?: new (
    label: string,
    options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
  ) => { decode(bytes: Uint8Array): string }
}

/** The text by the decoder of the host, which is many times faster; `undefined` without one, or if a byte is invalid. */
function decodeByHost(bytes: Uint8Array): string | undefined {
  const { TextDecoder } = globalThis as Host
  if (TextDecoder === undefined || bytes.length < WORTH) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function decodeHere(bytes: Uint8Array): DecodedText {
  let text = ''
  let invalidAt: number | undefined
  let units: number[] = []
  let at = 0
  while (at < bytes.length) {
    const end = endOfAscii(bytes, at)
    if (end > at) {
      text += fromUnits(units) + fromAscii(bytes, at, end)
      units = []
      at = end
      continue
    }
    const { point, length } = pointAt(bytes, at)
    if (point === undefined) {
      invalidAt ??= at
      units.push(0xfffd)
    } else if (point < 0x10000) units.push(point)
    else units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + (point & 0x3ff))
    at += length
    if (units.length > PIECE) {
      text += fromUnits(units)
      units = []
    }
  }
  return { text: text + fromUnits(units), invalidAt }
}

/** Encodes a text. A lone surrogate becomes U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3)
  let length = 0
  for (let index = 0; index < text.length; index++) {
    let point = text.codePointAt(index) ?? 0
    if (point > 0xffff) index++
    else if (point >= 0xd800 && point <= 0xdfff) point = 0xfffd
    if (point < 0x80) bytes[length++] = point
    else {
      if (point < 0x800) bytes[length++] = 0xc0 | (point >> 6)
      else {
        if (point < 0x10000) bytes[length++] = 0xe0 | (point >> 12)
        else {
          bytes[length++] = 0xf0 | (point >> 18)
          bytes[length++] = 0x80 | ((point >> 12) & 0x3f)
        }
        bytes[length++] = 0x80 | ((point >> 6) & 0x3f)
      }
      bytes[length++] = 0x80 | (point & 0x3f)
    }
  }
  return bytes.slice(0, length)
}

function endOfAscii(bytes: Uint8Array, start: number): number {
  let end = start
  while (end < bytes.length && (bytes[end] as number) < 0x80) end++
  return end
}

function fromAscii(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  for (let at = start; at < end; at += PIECE) {
    // A list of arguments is eight times as fast as an iteration over bytes.
    text += String.fromCharCode.apply(null, bytes.subarray(at, Math.min(end, at + PIECE)) as never)
  }
  return text
}

function fromUnits(units: readonly number[]): string {
  return units.length === 0 ? '' : String.fromCharCode(...units)
}

/**
 * The code point at a position, and its length in bytes. Without a code point, the length is that of the longest start of
 * one, which counts as one error.
 */
function pointAt(bytes: Uint8Array, at: number): { point: number | undefined; length: number } {
  const first = bytes[at] as number
  const size = first >= 0xc2 && first <= 0xdf ? 2 : first >> 4 === 0xe ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0
  let point = first & (0x7f >> size)
  for (let length = 1; length < size; length++) {
    const next = bytes[at + length] ?? 0
    const [low, high] = length === 1 ? secondBytes(first) : [0x80, 0xbf]
    if (next < low || next > high) return { point: undefined, length }
    point = (point << 6) | (next & 0x3f)
  }
  return size === 0 ? { point: undefined, length: 1 } : { point, length: size }
}

/** The second byte rules out overlong forms, surrogates, and what is above U+10FFFF. */
function secondBytes(first: number): readonly [low: number, high: number] {
  if (first === 0xe0) return [0xa0, 0xbf]
  if (first === 0xed) return [0x80, 0x9f]
  if (first === 0xf0) return [0x90, 0xbf]
  return [0x80, first === 0xf4 ? 0x8f : 0xbf]
}
