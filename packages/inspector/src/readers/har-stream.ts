import { ReadError } from './http-text.ts'

/** One entry may have content of this many characters; past it the file is refused, so that memory has a bound. */
const ENTRY_LIMIT = 64 * 1024 * 1024

/**
 * The entries of a HAR that comes in pieces, each as JSON text, so that files of any size need the memory of one entry.
 *
 * @throws {ReadError} when it is no HAR
 */
export async function* harEntries(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  const scanner = new EntryScanner()
  for await (const chunk of chunks) yield* scanner.push(chunk)
  scanner.end()
}

/** Finds the elements of `log.entries` by counting brackets outside of strings. */
class EntryScanner {
  #depth = 0
  #inString = false
  #escaped = false
  /** The depth of the array of entries; 0 before and after it. */
  #entriesDepth = 0
  #found = false
  /** The last string at the level of log's members, and the text since. */
  #string = ''
  #entry = ''

  end(): void {
    if (!this.#found) throw new ReadError('this is no HAR: there is no array at log.entries')
    if (this.#depth !== 0) throw new ReadError('the HAR ends early')
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
      if (this.#entry.length > ENTRY_LIMIT) throw new ReadError('an entry of the HAR has more than 64 MB')
    }
  }
}
