import * as zlib from 'node:zlib'
import { CODINGS, type Coding, type Plan } from '../../plan/plan.ts'

/** Node has it from version 22.15. */
const { zstdCompressSync } = zlib as typeof zlib & { zstdCompressSync?: (text: string) => Buffer }

/** The compressions of this version of Node. */
export const NODE_CODINGS: readonly Coding[] =
  zstdCompressSync === undefined ? CODINGS.filter((coding) => coding !== 'zstd') : CODINGS

/** A plan with its body compressed, and the length of that. */
export function compress(plan: Plan, coding: Coding): Plan {
  const bytes = encode(coding, plan.body ?? '')
  const stream = { chunks: [{ wait: 0, text: bytes }], fault: undefined, rest: { wait: 0, text: '' }, trailers: [] }
  const fields = [...plan.fields, 'Content-Length', String(bytes.length)]
  return { ...plan, fields, body: undefined, stream, coding: undefined }
}

function encode(coding: Coding, text: string): Buffer {
  switch (coding) {
    case 'gzip':
      return zlib.gzipSync(text)
    case 'deflate':
      return zlib.deflateSync(text)
    case 'br':
      return zlib.brotliCompressSync(text)
    case 'zstd':
      // Only planned if it is one of the codings above.
      return zstdCompressSync?.(text) ?? Buffer.from(text)
  }
}
