import * as zlib from 'node:zlib'
import { gunzip } from '../gunzip.ts'
import { ReadError } from '../read-error.ts'
import { LostError } from './lost-error.ts'

/** A larger member, in compressed bytes or in decompressed ones, is read as a stream. */
const LARGEST = { compressed: 1 << 24, decompressed: 1 << 26 }
/** The first bytes of a member. */
const MAGIC = '\x1f\x8b\x08'
/** Fewer bytes are not worth a try, since a damaged part is tried again and again. */
const SEVERAL = 1 << 16
/** Members are taken from so many bytes at once. */
const BLOCK = 1 << 18
const INFLATE = { info: true, chunkSize: 1 << 21, maxOutputLength: LARGEST.decompressed } as const
/** Node has it since 20.15. */
const crc32 = (zlib as { crc32?: (bytes: Uint8Array) => number }).crc32

/** A part of the decompressed bytes. `damaged` says why the bytes between this part and the previous one are lost. */
type Part = Buffer | LostError

/**
 * Decompresses a file that consists of gzip members, one a record. A damaged member gives an error and is skipped. A stream
 * in `node:zlib` would end there, lose what it had decompressed last, and ignore everything after zero padding.
 */
export async function* gunzipMembers(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Part> {
  const input = new Input(chunks)
  await input.grow(BLOCK)
  while (input.bytes.length > 0) {
    if (input.bytes.length < BLOCK) await input.grow(BLOCK)
    const many = inflateMany(input.bytes)
    if (many !== undefined) {
      yield many.content
      input.take(many.length)
      await input.skipPadding()
      continue
    }
    const result = inflateMember(input.bytes, input.ended)
    if (result === 'more') {
      if (input.bytes.length < LARGEST.compressed) await input.grow(input.bytes.length * 2)
      else return yield* inflateRest(input)
    } else if (result === 'large') return yield* inflateRest(input)
    else if (typeof result === 'string') {
      const loss = result === 'damaged' ? 'gzip-damaged' : 'gzip-cut-off'
      yield new LostError(loss, `The gzip data at byte ${input.offset} is ${result}.`)
      await input.skipTo(1)
    } else {
      if (result.content.length > 0) yield result.content
      input.take(result.length)
      await input.skipPadding()
    }
  }
}

/**
 * The members before the last one, decompressed together, since a call for each takes a third of the time. `undefined` if
 * there are none, or if they are not whole: then they have to be taken one by one.
 */
function inflateMany(bytes: Buffer): Inflated | undefined {
  const end = bytes.lastIndexOf(MAGIC, undefined, 'latin1')
  if (end < SEVERAL) return undefined
  const members = bytes.subarray(0, end)
  try {
    const { buffer, engine } = zlib.gunzipSync(members, INFLATE) as unknown as {
      buffer: Buffer
      engine: { bytesWritten: number }
    }
    // It ends without an error at padding.
    return engine.bytesWritten === end ? { content: buffer, length: end } : undefined
  } catch {
    return undefined
  }
}

/** The rest as a stream: a member that is too large for memory, and what follows it. */
async function* inflateRest(input: Input): AsyncGenerator<Part> {
  try {
    yield* gunzip(input.rest())
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    yield new LostError(error.message.includes('ends early') ? 'gzip-cut-off' : 'gzip-damaged', error.message)
  }
}

type Inflated = { readonly content: Buffer; readonly length: number }

function inflateMember(bytes: Buffer, ended: boolean): Inflated | 'more' | 'large' | 'damaged' | 'cut off' {
  const more = ended ? 'cut off' : 'more'
  const header = headerLength(bytes)
  if (header === 'damaged') return 'damaged'
  if (header === undefined) return more
  try {
    const { buffer, engine } = zlib.inflateRawSync(bytes.subarray(header), INFLATE) as unknown as {
      buffer: Buffer
      engine: { bytesWritten: number }
    }
    const end = header + engine.bytesWritten
    if (bytes.length < end + 8) return more
    const intact =
      bytes.readUInt32LE(end + 4) === buffer.length % 2 ** 32 &&
      (crc32 === undefined || bytes.readUInt32LE(end) === crc32(buffer))
    return intact ? { content: buffer, length: end + 8 } : 'damaged'
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'Z_BUF_ERROR') return more
    return code === 'ERR_BUFFER_TOO_LARGE' ? 'large' : 'damaged'
  }
}

/** The length of a member's header (RFC 1952, section 2.3); `undefined` if it isn't complete. */
function headerLength(bytes: Buffer): number | 'damaged' | undefined {
  const magic = [31, 139, 8]
  if (magic.some((byte, index) => index < bytes.length && bytes[index] !== byte)) return 'damaged'
  if (bytes.length < 12) return undefined
  const flags = bytes[3] ?? 0
  if (flags > 31) return 'damaged'
  let at = 10
  if (flags & 4) at += 2 + bytes.readUInt16LE(at)
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue
    const end = bytes.indexOf(0, at)
    if (end < 0) return undefined
    at = end + 1
  }
  if (flags & 2) at += 2
  return at < bytes.length ? at : undefined
}

/** The compressed bytes that are not decompressed yet. */
class Input {
  readonly #chunks: AsyncIterator<Uint8Array>
  bytes: Buffer = Buffer.alloc(0)
  /** The place of the first byte in the file. */
  offset = 0
  ended = false

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  /** Reads until there are so many bytes. For a long member, ask for twice as many each time, so that it isn't tried too often. */
  async grow(wanted: number): Promise<void> {
    const parts: Uint8Array[] = [this.bytes]
    let length = this.bytes.length
    while (length < wanted && !this.ended) {
      const { done, value } = await this.#chunks.next()
      if (done) this.ended = true
      else {
        parts.push(value)
        length += value.length
      }
    }
    this.bytes = Buffer.concat(parts)
  }

  take(length: number): void {
    this.bytes = this.bytes.subarray(length)
    this.offset += length
  }

  /** Skips zeros, which fill up the blocks of some storage. */
  async skipPadding(): Promise<void> {
    for (;;) {
      let zeros = 0
      while (zeros < this.bytes.length && this.bytes[zeros] === 0) zeros++
      this.take(zeros)
      if (this.bytes.length > 0 || this.ended) return
      await this.grow(BLOCK)
    }
  }

  /** Skips to the next bytes that can begin a member. */
  async skipTo(from: number): Promise<void> {
    for (let start = from; ; ) {
      const at = this.bytes.indexOf(MAGIC, start, 'latin1')
      if (at >= 0) return this.take(at)
      this.take(Math.max(start, this.bytes.length - 2))
      if (this.ended) return this.take(this.bytes.length)
      start = 0
      await this.grow(BLOCK)
    }
  }

  async *rest(): AsyncGenerator<Uint8Array> {
    yield this.bytes
    for (;;) {
      const { done, value } = await this.#chunks.next()
      if (done) return
      yield value
    }
  }
}
