import type { Position } from '../../message/message.ts'
import { ReadError } from '../read-error.ts'

/** A value of a JSON text that can hold a message, and where it begins. */
export interface JsonText {
  readonly text: string
  readonly start: Position
}

/** The maximum length of one value, in characters, so that memory stays bounded. */
const LIMIT = 64 * 1024 * 1024

/**
 * Splits a JSON text into its values as it arrives: one value after another, the elements of an array, or the entries of a
 * HAR file. An array or a HAR file of any size takes the memory of one element.
 */
export class JsonSplitter {
  #depth = 0
  #inString = false
  #escaped = false
  /** The depth of the array whose elements are values; 0 outside one. */
  #array = 0
  /** Whether the current value is a HAR file, so only its entries count. */
  #har = false
  #pieces: string[] = []
  #length = 0
  #start: Position = { line: 1, column: 1 }
  /** The last string in the object at depth 1, and in the one at depth 2. */
  #outer = ''
  #inner = ''
  #line = 1
  /** The number of characters in this line before the current chunk. */
  #before = 0
  #values = 0

  /** @throws {ReadError} if the text ends inside a value, or has none */
  end(): void {
    const position = { line: this.#line, column: this.#before + 1 }
    if (this.#inString) throw new ReadError('The JSON ends early: a string is not closed.', position)
    if (this.#depth > 0) {
      const open = `${this.#depth} ${this.#depth === 1 ? 'bracket is' : 'brackets are'}`
      throw new ReadError(`The JSON ends early: ${open} not closed.`, position)
    }
    if (this.#values === 0) throw new ReadError('The input is empty. Pass a HAR file or messages.', { line: 1 })
  }

  /** @throws {ReadError} if there is something other than objects, or one is too long */
  *push(chunk: string): Generator<JsonText> {
    let from = this.#collects ? 0 : -1
    let lineStart = -this.#before
    for (let index = 0; index < chunk.length; index++) {
      const code = chunk.charCodeAt(index)
      if (code === 10) {
        this.#line++
        lineStart = index + 1
      }
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false
        else if (code === 92) this.#escaped = true
        else if (code === 34) this.#inString = false
        else if (this.#depth === 1 && this.#outer.length < 8) this.#outer += chunk[index]
        else if (this.#depth === 2 && this.#inner.length < 8) this.#inner += chunk[index]
        continue
      }
      if (code === 32 || (code >= 9 && code <= 13)) continue
      const outside = this.#depth === 0 || (this.#array > 0 && this.#depth === this.#array)
      if (code === 123 || code === 91) {
        this.#depth++
        if (this.#opensArray(code)) {
          this.#array = this.#depth
          this.#values++
          from = this.#drop()
        } else if (outside) {
          this.#start = { line: this.#line, column: index - lineStart + 1 }
          from = index
        }
      } else if (code === 125 || code === 93) {
        if (this.#depth === 0) throw this.#unexpected(chunk[index], index - lineStart + 1)
        this.#depth--
        if (this.#depth === (this.#har ? 3 : this.#array) && from >= 0) {
          this.#values++
          yield { text: this.#take(chunk.slice(from, index + 1)), start: this.#start }
          from = -1
        } else if (this.#depth < this.#array) this.#array = 0
        if (this.#depth === 0) this.#har = false
      } else if (code === 34 && !outside) {
        this.#inString = true
        if (this.#depth === 1) this.#outer = ''
        else if (this.#depth === 2) this.#inner = ''
      } else if (outside && !(code === 44 && this.#depth > 0) && code !== 0xfeff) {
        throw this.#unexpected(chunk[index], index - lineStart + 1)
      }
    }
    if (from >= 0) this.#keep(chunk.slice(from))
    this.#before = chunk.length - lineStart
  }

  get #collects(): boolean {
    return this.#pieces.length > 0
  }

  /** Whether an array that begins here is the whole text, or the entries of a HAR file. */
  #opensArray(code: number): boolean {
    if (code !== 91 || this.#array > 0 || this.#har) return false
    if (this.#depth === 1) return true
    if (this.#depth !== 3 || this.#inner !== 'entries' || this.#outer !== 'log') return false
    this.#har = true
    return true
  }

  #keep(piece: string): void {
    this.#pieces.push(piece)
    this.#length += piece.length
    if (this.#length > LIMIT)
      throw new ReadError('A JSON value is longer than 64 MB. Record it without bodies.', this.#start)
  }

  #take(last: string): string {
    this.#pieces.push(last)
    const text = this.#pieces.length === 1 ? last : this.#pieces.join('')
    this.#drop()
    return text
  }

  #drop(): -1 {
    this.#pieces = []
    this.#length = 0
    return -1
  }

  #unexpected(character: string | undefined, column: number): ReadError {
    return new ReadError(`${JSON.stringify(character)} is not expected here. Messages are JSON objects.`, {
      line: this.#line,
      column,
    })
  }
}
