/** Takes lines and frames out of a stream of bytes. It reads only what is needed, so that a pipe holds its writer back. */
export class ByteQueue {
  readonly #chunks: AsyncIterator<Uint8Array>
  #bytes: Buffer = Buffer.alloc(0)

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  /**
   * The next line without its end; `undefined` at the end of the stream.
   *
   * @throws {RangeError} if it has more than 1 MB
   */
  async line(): Promise<string | undefined> {
    for (let from = 0; ; ) {
      const end = this.#bytes.indexOf(10, from)
      if (end >= 0) return this.#take(end + 1).toString('utf8', 0, end)
      if (this.#bytes.length > LONGEST_LINE) throw new RangeError('The line of a request is longer than 1 MB.')
      from = this.#bytes.length
      if (!(await this.#more())) return from === 0 ? undefined : this.#take(from).toString()
    }
  }

  /**
   * The next frame: its length in 4 bytes, big-endian, then its bytes; `undefined` if the length is 0.
   *
   * @throws {RangeError} if the stream ends in it
   */
  async frame(): Promise<Buffer | undefined> {
    const length = (await this.#exactly(4)).readUInt32BE()
    return length === 0 ? undefined : this.#exactly(length)
  }

  async #exactly(length: number): Promise<Buffer> {
    const parts = [this.#bytes]
    let missing = length - this.#bytes.length
    while (missing > 0) {
      const { done, value } = await this.#chunks.next()
      if (done) throw new RangeError(`The input ends ${missing} bytes before the end of a frame.`)
      parts.push(Buffer.from(value.buffer, value.byteOffset, value.byteLength))
      missing -= value.length
    }
    if (parts.length > 1) this.#bytes = Buffer.concat(parts)
    return this.#take(length)
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.#chunks.next()
    if (done) return false
    this.#bytes = Buffer.concat([this.#bytes, value])
    return true
  }

  #take(length: number): Buffer {
    const taken = this.#bytes.subarray(0, length)
    this.#bytes = this.#bytes.subarray(length)
    return taken
  }
}

const LONGEST_LINE = 1 << 20
