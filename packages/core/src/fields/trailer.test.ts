import { expect, it } from 'vitest'
import { mayBeTrailer } from './trailer.ts'

it.each([
  ['Server-Timing', true],
  ['grpc-status', true],
  ['Digest', true],
  ['Content-Length', false],
  ['set-cookie', false],
  ['TRAILER', false],
])('%s can be a trailer: %s', (name, expected) => {
  expect(mayBeTrailer(name)).toBe(expected)
})
