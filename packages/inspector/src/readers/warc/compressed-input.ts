/** The first bytes of a gzip member. */
export const MAGIC = '\x1f\x8b\x08'

/** The bytes of a file that are not decompressed yet. */
export class CompressedInput {
  readonly #chunks: AsyncIterator<Uint8Array>
  bytes: Buffer = Buffer.alloc(0)
  /** The place of the first byte in the file. */
  offset = 0
  ended = false

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  /** Reads until there are so many bytes. */
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
  skipPadding(): void {
    let zeros = 0
    while (zeros < this.bytes.length && this.bytes[zeros] === 0) zeros++
    if (zeros > 0) this.take(zeros)
  }

  /** Skips to the next bytes that can begin a member. Returns `false` if there are none. */
  skipToMember(): boolean {
    const at = this.bytes.indexOf(MAGIC, 0, 'latin1')
    // The last two can be a part of such bytes.
    this.take(at >= 0 ? at : this.ended ? this.bytes.length : Math.max(0, this.bytes.length - 2))
    return at >= 0
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
