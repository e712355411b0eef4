import { closeSync, openSync, writeSync } from 'node:fs'

/** A file that is written in large pieces. */
export class Part {
  readonly path: string
  readonly #file: number
  #pieces: Buffer[] = []
  #length = 0

  constructor(path: string) {
    this.path = path
    this.#file = openSync(path, 'w')
  }

  write(piece: Buffer): void {
    this.#pieces.push(piece)
    this.#length += piece.length
    if (this.#length > 1 << 20) this.#flush()
  }

  close(): void {
    this.#flush()
    closeSync(this.#file)
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#pieces)
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at)
    this.#pieces = []
    this.#length = 0
  }
}
