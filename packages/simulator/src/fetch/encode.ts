import type { Coding } from '../plan/plan.ts'

/** The names of the compressions in CompressionStream. Runtimes have different ones. */
const FORMATS: readonly (readonly [Coding, string])[] = [
  ['gzip', 'gzip'],
  ['deflate', 'deflate'],
  ['br', 'brotli'],
  ['zstd', 'zstd'],
]

/** The compressions of this runtime. */
export function findCodings(): readonly Coding[] {
  return FORMATS.filter(([, format]) => createStream(format) !== undefined).map(([coding]) => coding)
}

/** A text, compressed with one of the runtime's compressions. */
export async function encode(coding: Coding, text: string): Promise<Uint8Array> {
  const stream = createStream(FORMATS.find(([known]) => known === coding)?.[1] ?? '')
  const body = new Response(text).body
  if (stream === undefined || body === null) return new TextEncoder().encode(text)
  return new Uint8Array(await new Response(body.pipeThrough(stream)).arrayBuffer())
}

function createStream(format: string): CompressionStream | undefined {
  try {
    return new CompressionStream(format as 'gzip')
  } catch {
    return undefined
  }
}
