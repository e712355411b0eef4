import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sha1, websocketAccept } from './websocket-accept.ts'

it('gives the value of the example in RFC 6455', () => {
  expect(websocketAccept('dGhlIHNhbXBsZSBub25jZQ==')).toBe('s3pPLMBiTxaQ9kYGzzhZRbK+xOo=')
})

it('agrees with the SHA-1 of Node', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect([...sha1(bytes)]).toEqual([...createHash('sha1').update(bytes).digest()])
    }),
  )
})
