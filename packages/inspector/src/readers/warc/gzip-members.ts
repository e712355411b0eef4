import * as zlib from 'node:zlib'
import { gunzip } from '../gunzip.ts'
import { ReadError } from '../read-error.ts'
import { CompressedInput, MAGIC } from './compressed-input.ts'
import { LostError } from './lost-error.ts'

/** A larger member, in compressed bytes or in decompressed ones, is read as a stream. */
const LARGEST = { compressed: 1 << 24, decompressed: 1 << 26 }
/** How many compressed bytes are tried first. The headers of a page take about so many, other records fewer. */
const START = 1400
const WHOLE = { info: true, chunkSize: 1 << 13, maxOutputLength: LARGEST.decompressed } as const
/** Without an error if the data goes on. */
const BEGINNING = { ...WHOLE, finishFlush: zlib.constants.Z_SYNC_FLUSH } as const
/** Node has it since 20.15. */
const crc32 = (zlib as { crc32?: (bytes: Uint8Array) => number }).crc32

/** Decompressed bytes, and the number of those after them that nobody needs. */
interface Piece {
  readonly content: Buffer
  readonly unread: number
}

/** Says how long a member is after decompression if its first bytes are enough, and `undefined` if they are not. */
export type LengthIfEnough = (start: Buffer) => number | undefined

/** Decompressed one after another, as they are taken. */
export type Pieces = Iterable<Piece | LostError>

/**
 * Decompresses a file that consists of gzip members, one a record. Of a member whose first bytes are enough, the rest isn't
 * decompressed, so its checksum isn't verified, only its length. A damaged member gives an error and is skipped. A stream
 * in `node:zlib` would end there, lose what it had decompressed last, and ignore everything after zero padding.
 *
 * @yields what the bytes that were read so far contain; take all of it before the next
 */
export async function* gunzipMembers(
  chunks: AsyncIterable<Uint8Array>,
  lengthIfEnough: LengthIfEnough,
): AsyncGenerator<Pieces> {
  const input = new CompressedInput(chunks)
  const members = new Members(input, lengthIfEnough)
  do {
    // For a long member, twice as many bytes each time, so that it isn't tried too often.
    await input.grow(Math.max(1, input.bytes.length * 2))
    yield members.complete()
    if (members.isLarge || input.bytes.length > LARGEST.compressed) return yield* inflateRest(input)
  } while (!input.ended)
}

class Members {
  readonly #input: CompressedInput
  readonly #lengthIfEnough: LengthIfEnough
  /** Whether the next member is still to be found, after a damaged one. */
  #isLost = false
  isLarge = false

  constructor(input: CompressedInput, lengthIfEnough: LengthIfEnough) {
    this.#input = input
    this.#lengthIfEnough = lengthIfEnough
  }

  *complete(): Generator<Piece | LostError> {
    const input = this.#input
    for (;;) {
      if (this.#isLost && !input.skipToMember()) return
      this.#isLost = false
      input.skipPadding()
      if (input.bytes.length === 0) return
      const result = inflateShort(input.bytes) ?? inflateMember(input.bytes, input.ended, this.#lengthIfEnough)
      this.isLarge = result === 'large'
      if (result === 'more' || result === 'large') return
      if (typeof result === 'string') {
        const loss = result === 'damaged' ? 'gzip-damaged' : 'gzip-cut-off'
        yield new LostError(loss, `The gzip data at byte ${input.offset} is ${result}.`)
        input.take(1)
        this.#isLost = true
      } else {
        yield result
        input.take(result.length)
      }
    }
  }
}

/** The rest as a stream: a member that is too large for memory, and what follows it. */
async function* inflateRest(input: CompressedInput): AsyncGenerator<Pieces> {
  try {
    for await (const content of gunzip(input.rest())) yield [{ content, unread: 0 }]
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    yield [new LostError(error.message.includes('ends early') ? 'gzip-cut-off' : 'gzip-damaged', error.message)]
  }
}

/** A piece, and how many bytes its member has. */
type Member = Piece & { readonly length: number }

/** Short members together, since a call costs more than their bytes. `undefined` if it isn't worth it or they are not whole. */
function inflateShort(bytes: Buffer): Member | undefined {
  const end = bytes.subarray(0, START).lastIndexOf(MAGIC, undefined, 'latin1')
  if (end <= 0) return undefined
  try {
    const { content, read } = inflated(zlib.gunzipSync(bytes.subarray(0, end), WHOLE))
    // Padding ends it without an error. The bytes of `MAGIC` in a member end it with one.
    return read === end ? { content, unread: 0, length: end } : undefined
  } catch {
    return undefined
  }
}

function inflateMember(
  bytes: Buffer,
  ended: boolean,
  lengthIfEnough: LengthIfEnough,
): Member | 'more' | 'large' | 'damaged' | 'cut off' {
  const more = ended ? 'cut off' : 'more'
  const header = headerLength(bytes)
  if (header === 'damaged') return 'damaged'
  if (header === undefined) return more
  const data = bytes.subarray(header)
  try {
    for (let given = START; ; given *= 4) {
      const isAll = given >= data.length
      const { content, read } = inflated(zlib.inflateRawSync(isAll ? data : data.subarray(0, given), BEGINNING))
      if (read < Math.min(given, data.length)) return wholeMember(bytes, content, header + read) ?? more
      const length = lengthIfEnough(content) ?? 0
      if (length > content.length) {
        const end = endOfMember(bytes, header + read, length)
        if (end !== undefined) return { content, unread: length - content.length, length: end }
        if (!ended && data.length < mostCompressed(length)) return 'more'
      }
      if (isAll) return more
    }
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'large' : 'damaged'
  }
}

/** The decompressed bytes, and how many bytes were read: fewer than were given if the data ends before. */
function inflated(result: Buffer): { content: Buffer; read: number } {
  const { buffer, engine } = result as unknown as { buffer: Buffer; engine: { bytesWritten: number } }
  return { content: buffer, read: engine.bytesWritten }
}

/** Checks the checksum and the length at the end of a member (RFC 1952, section 2.3.1). */
function wholeMember(bytes: Buffer, content: Buffer, end: number): Member | 'damaged' | undefined {
  if (bytes.length < end + 8) return undefined
  const intact =
    bytes.readUInt32LE(end + 4) === content.length % 2 ** 32 &&
    (crc32 === undefined || bytes.readUInt32LE(end) === crc32(content))
  return intact ? { content, unread: 0, length: end + 8 } : 'damaged'
}

/**
 * Where the next member begins, if the length of this one is right before it. At other bytes that look like a member nothing
 * is skipped: a later member can have the same length.
 */
function endOfMember(bytes: Buffer, from: number, length: number): number | undefined {
  const at = bytes.indexOf(MAGIC, from + 8, 'latin1')
  return at >= 0 && bytes.readUInt32LE(at - 4) === length % 2 ** 32 ? at : undefined
}

/** Incompressible data grows by five bytes a block (RFC 1951, section 3.2.4), and blocks can be short. */
function mostCompressed(length: number): number {
  return length * 2 + START
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
