import { ReadError } from './http-text.ts'

/** The maximum length of one entry, in characters, so that memory stays bounded. */
const ENTRY_LIMIT = 64 * 1024 * 1024

/**
 * Reads the entries of a HAR from a stream, each as JSON text. A file of any size takes the memory of one entry.
 *
 * @throws {ReadError} if it is not a HAR
 */
export async function* harEntries(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  const scanner = new EntryScanner()
  for await (const chunk of chunks) yield* scanner.push(chunk)
  scanner.end()
}

/** Finds the elements of `log.entries` by counting brackets outside strings. */
class EntryScanner {
  #depth = 0
  #inString = false
  #escaped = false
  /** The depth of the array of entries; 0 before and after it. */
  #entriesDepth = 0
  #found = false
  /** The last string among the members of log, and the entry so far. */
  #string = ''
  #entry = ''

  end(): void {
    if (!this.#found) throw new ReadError('This is not a HAR file: it has no log.entries array.')
    if (this.#depth !== 0) throw new ReadError('The HAR file ends early: its JSON is incomplete.')
  }

  *push(chunk: string): Generator<string> {
    let start = 0
    for (let index = 0; index < chunk.length; index++) {
      const code = chunk.charCodeAt(index)
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false
        else if (code === 92) this.#escaped = true
        else if (code === 34) this.#inString = false
        else if (this.#depth === 2 && this.#string.length < 16) this.#string += chunk[index]
        continue
      }
      if (code === 34) {
        this.#inString = true
        if (this.#depth === 2) this.#string = ''
      } else if (code === 123 || code === 91) {
        this.#depth++
        if (code === 91 && this.#depth === 3 && this.#string === 'entries' && !this.#found) {
          this.#found = true
          this.#entriesDepth = 3
        } else if (this.#entriesDepth > 0 && this.#depth === this.#entriesDepth + 1) start = index
      } else if (code === 125 || code === 93) {
        this.#depth--
        if (this.#entriesDepth > 0 && this.#depth === this.#entriesDepth) {
          yield this.#entry + chunk.slice(start, index + 1)
          this.#entry = ''
        } else if (this.#depth < this.#entriesDepth) this.#entriesDepth = 0
      }
    }
    if (this.#entriesDepth > 0 && this.#depth > this.#entriesDepth) {
      this.#entry += chunk.slice(start)
      if (this.#entry.length > ENTRY_LIMIT)
        throw new ReadError('An entry of the HAR file is longer than 64 MB. Record it without bodies.')
    }
  }
}
