import { expect, it } from 'vitest'
import { byteLength } from './byte-length.ts'

it.each(['', 'a', 'caf\u00e9', '\u{1f4a5}', '\ud800', '\0'])('counts the bytes of %j', (text) => {
  expect(byteLength(text)).toBe(Buffer.byteLength(text))
})
