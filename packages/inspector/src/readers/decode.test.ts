import * as zlib from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../../scripts/workspace/processor-time.ts'
import { inspect } from '../inspect/inspect.ts'
import { withDecodedBody } from './decode.ts'

const TEXT = Buffer.from('hello hello hello')

function message(coding: string, rawBody: Uint8Array, status = 200) {
  return {
    status,
    headers: [['Content-Type', 'text/plain'] as const, ['Content-Encoding', coding] as const],
    rawBody: new Uint8Array(rawBody),
  }
}

function decoded(coding: string, rawBody: Uint8Array): string | undefined {
  const { body } = withDecodedBody(message(coding, rawBody))
  return body === undefined ? undefined : Buffer.from(body).toString()
}

describe('withDecodedBody', () => {
  it.each([
    ['gzip', zlib.gzipSync(TEXT)],
    ['X-GZIP', zlib.gzipSync(TEXT)],
    ['br', zlib.brotliCompressSync(TEXT)],
    ['deflate', zlib.deflateSync(TEXT)],
    // Without the wrapper, as some servers send it.
    ['deflate', zlib.deflateRawSync(TEXT)],
    ['gzip, br', zlib.brotliCompressSync(zlib.gzipSync(TEXT))],
    ['identity, gzip', zlib.gzipSync(TEXT)],
  ])('decodes %s', (coding, bytes) => {
    expect(decoded(coding, bytes)).toBe('hello hello hello')
  })

  it.each([
    ['gzip', Buffer.from('plain'), 'corrupt gzip'],
    ['gzip', zlib.gzipSync(TEXT).subarray(0, 20), 'corrupt gzip'],
    ['br', Buffer.from('not brotli at all'), 'corrupt br'],
    ['gzip, br', zlib.brotliCompressSync(TEXT), 'corrupt gzip'],
    ['compress', TEXT, 'unsupported compress'],
  ])('says why it cannot decode %s', (coding, bytes, why) => {
    expect(withDecodedBody(message(coding, bytes)).undecodable).toBe(why)
  })

  it('decodes zstd where Node has it, and says so elsewhere', () => {
    const { zstdCompressSync } = zlib as { zstdCompressSync?: (bytes: Uint8Array) => Uint8Array }
    const result = withDecodedBody(message('zstd', zstdCompressSync?.(TEXT) ?? TEXT))
    if (zstdCompressSync === undefined) expect(result.undecodable).toBe('unsupported zstd')
    else expect(Buffer.from(result.body as Uint8Array).toString()).toBe('hello hello hello')
  })

  it('leaves parts, long bodies and bodies without a coding as they are', () => {
    const part = message('gzip', Buffer.from('middle'), 206)
    expect(withDecodedBody(part)).toBe(part)
    const long = message('gzip', zlib.gzipSync(Buffer.alloc(5 << 20)))
    expect(withDecodedBody(long)).toBe(long)
    const plain = { status: 200, headers: [], rawBody: new Uint8Array(TEXT) }
    expect(withDecodedBody(plain)).toBe(plain)
  })

  it('expands no bomb: neither one that is large, nor one of many codings', () => {
    const zeros = Buffer.alloc(100 << 20)
    for (const [coding, bytes] of [
      ['gzip', zlib.gzipSync(zeros)],
      ['deflate', zlib.deflateSync(zeros)],
      ['deflate', zlib.deflateRawSync(zeros)],
      ['br', zlib.brotliCompressSync(zeros, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 } })],
    ] as const) {
      const bomb = message(coding, bytes)
      // A body that is too long is not a corrupt one.
      expect(withDecodedBody(bomb)).toBe(bomb)
    }
    const nested = message('gzip, '.repeat(100_000), zlib.gzipSync(Buffer.alloc(4 << 20)))
    expect(processorTime(() => withDecodedBody(nested))).toBeLessThan(400)
    expect(withDecodedBody(nested)).toBe(nested)
  })

  it('lets rules read the content', () => {
    const page = zlib.gzipSync(Buffer.from('<!doctype html><title>App</title>'))
    const script = {
      ...message('gzip', page),
      headers: [
        ['Content-Type', 'text/javascript'],
        ['Content-Encoding', 'gzip'],
      ],
    }
    const ids = inspect(withDecodedBody(script as never)).map(({ id }) => id)
    expect(ids).toContain('content-type-body-mismatch')
    expect(inspect(withDecodedBody(message('br', TEXT))).map(({ id }) => id)).toContain('content-encoding-corrupt')
  })
})
