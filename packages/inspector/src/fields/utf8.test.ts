import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBase64, encodeBase64 } from './base64.ts'
import { decodeUtf8, encodeUtf8 } from './utf8.ts'

const platform = new TextDecoder('utf-8', { ignoreBOM: true })
const strict = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true })

/** The first byte that is not UTF-8: up to it the text can be decoded, if only as the start of more. */
function firstInvalid(bytes: Uint8Array): number | undefined {
  const isStart = (end: number) => {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    try {
      decoder.decode(bytes.subarray(0, end), { stream: true })
      return true
    } catch {
      return false
    }
  }
  for (let end = 0; end <= bytes.length; end++) {
    if (isStart(end)) continue
    // The error is where its sequence begins.
    let at = end - 1
    while (at > 0 && !isValid(bytes.subarray(0, at))) at--
    return at
  }
  return isValid(bytes) ? undefined : lastStart(bytes)
}

function isValid(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes)
    return true
  } catch {
    return false
  }
}

function lastStart(bytes: Uint8Array): number {
  let at = bytes.length
  while (at > 0 && !isValid(bytes.subarray(0, at))) at--
  return at
}

const octets = fc.oneof(
  fc.uint8Array({ maxLength: 12 }),
  fc.array(
    fc.constantFrom(0x41, 0xc2, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xbb, 0xc0, 0xff),
    {
      maxLength: 8,
    },
  ),
)

describe('UTF-8', () => {
  it('is decoded as the platform does it, and the first fault is found', () => {
    fc.assert(
      fc.property(octets, (given) => {
        const bytes = Uint8Array.from(given)
        const { text, invalidAt } = decodeUtf8(bytes)
        expect(text).toBe(platform.decode(bytes))
        expect(invalidAt).toBe(firstInvalid(bytes))
      }),
      { numRuns: 5000 },
    )
  })

  it.each(['', 'a', 'caf\u00e9', '\ufeffa', '\u{1f4a5}', 'a'.repeat(100_000), '\u00e9'.repeat(100_000)])(
    'keeps a text',
    (text) => {
      expect(decodeUtf8(new TextEncoder().encode(text))).toEqual({ text, invalidAt: undefined })
    },
  )

  it('is encoded as the platform does it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(encodeUtf8(text)).toEqual(new TextEncoder().encode(text))
      }),
    )
    expect(encodeUtf8('\ud800a\udc00')).toEqual(new TextEncoder().encode('\ud800a\udc00'))
  })
})

describe('base64', () => {
  it('is decoded and encoded as the platform does it', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = btoa(String.fromCharCode(...bytes))
        expect(encodeBase64(bytes)).toBe(text)
        expect(decodeBase64(text)).toEqual(bytes)
      }),
    )
    fc.assert(
      fc.property(fc.array(fc.constantFrom('A', 'b', '9', '+', '/', '=', '-'), { maxLength: 9 }), (letters) => {
        const text = letters.join('')
        let bytes: Uint8Array | undefined
        try {
          bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
        } catch {
          bytes = undefined
        }
        expect(decodeBase64(text)).toEqual(bytes)
      }),
      { numRuns: 2000 },
    )
  })
})
