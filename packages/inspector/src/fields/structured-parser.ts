import { decodeBase64 } from './base64.ts'
import { decodeUtf8 } from './utf8.ts'

/** A token, as opposed to a string. */
export class Token {
  readonly value: string

  constructor(value: string) {
    this.value = value
  }

  toString(): string {
    return this.value
  }
}

/** A string of Unicode characters, as opposed to one of ASCII. */
export class DisplayString {
  readonly value: string

  constructor(value: string) {
    this.value = value
  }

  toString(): string {
    return this.value
  }
}

export type BareItem = string | number | boolean | Token | DisplayString | ArrayBuffer | Date
type Parameters = Map<string, BareItem>
export type Item = [value: BareItem, parameters: Parameters]
export type InnerList = [items: Item[], parameters: Parameters]

/** Thrown for a value that is not a structured field. */
class StructuredFieldError extends Error {
  override readonly name: string = 'StructuredFieldError'
}

/** Parses an Item (RFC 9651, section 4.2.3). */
export function parseItem(value: string): Item {
  return readItem(new Parser(value))
}

/** Parses a List (RFC 9651, section 4.2.1). */
export function parseList(value: string): (Item | InnerList)[] {
  return readList(new Parser(value))
}

/** Parses a Dictionary (RFC 9651, section 4.2.2). If a key repeats, its last value counts. */
export function parseDictionary(value: string): Map<string, Item | InnerList> {
  return readDictionary(new Parser(value))
}

const READERS = { dictionary: readDictionary, item: readItem, list: readList }

/** The first key of the dictionary or of parameters that appears with two values, of which only the last one counts. */
export function contradictedKey(value: string, type: keyof typeof READERS): string | undefined {
  const parser = new Parser(value)
  READERS[type](parser)
  return parser.contradicted
}

function readItem(parser: Parser): Item {
  const item = parser.item()
  parser.end()
  return item
}

function readList(parser: Parser): (Item | InnerList)[] {
  const members: (Item | InnerList)[] = []
  while (parser.hasMember(members.length > 0)) members.push(parser.member())
  return members
}

function readDictionary(parser: Parser): Map<string, Item | InnerList> {
  const members = new Map<string, Item | InnerList>()
  for (let more = false; parser.hasMember(more); more = true) {
    const key = parser.key()
    const member: Item | InnerList = parser.skip('=') ? parser.member() : [true, parser.parameters()]
    parser.compare(key, members.get(key)?.[0], member[0])
    members.set(key, member)
  }
  return members
}

/** Each matches at the position where the last one ended. */
const KEY = /[a-z*][a-z\d_\-.*]*/y
const TOKEN = /[A-Za-z*][!#$%&'*+\-.^`|~\w:/]*/y
const NUMBER = /(-?)(\d+)(?:\.(\d*))?/y
const PLAIN = /[\x20\x21\x23-\x5b\x5d-\x7e]*/y
const DISPLAYED = /[\x20\x21\x23\x24\x26-\x7e]*/y

/** @see {@link https://www.rfc-editor.org/rfc/rfc9651#section-4.2 | RFC 9651, section 4.2} */
class Parser {
  readonly #text: string
  #at = 0
  /** The first key with two values. */
  contradicted: string | undefined

  constructor(text: string) {
    this.#text = text
    this.#skipAll(' ')
  }

  #fail(what: string): never {
    throw new StructuredFieldError(`${what} at offset ${this.#at}`)
  }

  #skipAll(characters: string): void {
    while (this.#at < this.#text.length && characters.includes(this.#text[this.#at] as string)) this.#at++
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text)
    if (match !== null) this.#at += match[0].length
    return match
  }

  /** Passes a character if it comes next. */
  skip(character: string): boolean {
    if (this.#text[this.#at] !== character) return false
    this.#at++
    return true
  }

  end(): void {
    this.#skipAll(' ')
    if (this.#at < this.#text.length) this.#fail('unexpected characters')
  }

  /** Whether another member of a list or dictionary begins, after the comma that ends the one before. */
  hasMember(isLater: boolean): boolean {
    if (isLater) {
      this.#skipAll(' \t')
      if (this.#at >= this.#text.length) return false
      if (!this.skip(',')) this.#fail('expected a comma')
      this.#skipAll(' \t')
      if (this.#at >= this.#text.length) this.#fail('a comma without another member')
    }
    return this.#at < this.#text.length
  }

  member(): Item | InnerList {
    return this.#text[this.#at] === '(' ? this.#innerList() : this.item()
  }

  item(): Item {
    return [this.#bareItem(), this.parameters()]
  }

  #innerList(): InnerList {
    this.#at++
    const items: Item[] = []
    for (;;) {
      this.#skipAll(' ')
      if (this.skip(')')) return [items, this.parameters()]
      if (this.#at >= this.#text.length) this.#fail('expected a closing parenthesis')
      items.push(this.item())
      const next = this.#text[this.#at]
      if (next !== ' ' && next !== ')') this.#fail('expected a space or a closing parenthesis')
    }
  }

  parameters(): Parameters {
    const parameters: Parameters = new Map()
    while (this.skip(';')) {
      this.#skipAll(' ')
      const key = this.key()
      const value = this.skip('=') ? this.#bareItem() : true
      this.compare(key, parameters.get(key), value)
      parameters.set(key, value)
    }
    return parameters
  }

  /** Keeps the key if it had another value before. */
  compare(key: string, before: unknown, value: unknown): void {
    if (before !== undefined && String(before) !== String(value)) this.contradicted ??= key
  }

  key(): string {
    return this.#match(KEY)?.[0] ?? this.#fail('expected a key in lower case')
  }

  #bareItem(): BareItem {
    const first = this.#text[this.#at]
    if (first === undefined) this.#fail('expected a value')
    if (first === '"') return this.#string()
    if (first === ':') return this.#bytes()
    if (first === '?') return this.#boolean()
    if (first === '@') return this.#date()
    if (first === '%') return this.#displayString()
    if (/[-\d]/.test(first)) return this.#number()
    const token = this.#match(TOKEN) ?? this.#fail('unexpected character')
    return new Token(token[0])
  }

  #number(): number {
    const [text, , whole = '', fraction] = this.#match(NUMBER) ?? this.#fail('expected a digit')
    if (fraction === undefined ? whole.length > 15 : whole.length > 12) this.#fail('a number with too many digits')
    if (fraction !== undefined && !/^\d{1,3}$/.test(fraction))
      this.#fail('a decimal needs one to three digits after the point')
    return Number(text)
  }

  #date(): Date {
    this.#at++
    const seconds = this.#number()
    if (!Number.isInteger(seconds) || this.#text[this.#at - 2] === '.') this.#fail('a date has whole seconds')
    return new Date(seconds * 1000)
  }

  #string(): string {
    this.#at++
    let text = ''
    for (;;) {
      text += this.#match(PLAIN)?.[0] ?? ''
      if (this.skip('"')) return text
      if (!this.skip('\\'))
        this.#fail(this.#at < this.#text.length ? 'a string has to be ASCII' : 'expected a closing quote')
      const next = this.#text[this.#at]
      if (next !== '"' && next !== '\\') this.#fail('a backslash has to be followed by a quote or a backslash')
      text += next
      this.#at++
    }
  }

  #displayString(): DisplayString {
    this.#at++
    if (!this.skip('"')) this.#fail('expected a quote after the percent sign')
    const start = this.#at
    const bytes: number[] = []
    for (;;) {
      for (const character of this.#match(DISPLAYED)?.[0] ?? '') bytes.push(character.charCodeAt(0))
      if (this.skip('"')) break
      const digits = /^%[\da-f]{2}$/.exec(this.#text.slice(this.#at, this.#at + 3))
      if (digits === null) this.#fail('a display string has to be percent-encoded in lower case, and closed by a quote')
      bytes.push(Number.parseInt(digits[0].slice(1), 16))
      this.#at += 3
    }
    const { text, invalidAt } = decodeUtf8(Uint8Array.from(bytes))
    if (invalidAt === undefined) return new DisplayString(text)
    this.#at = start
    return this.#fail('a display string has to be UTF-8')
  }

  #bytes(): ArrayBuffer {
    const end = this.#text.indexOf(':', this.#at + 1)
    const bytes = end < 0 ? undefined : decodeBase64(this.#text.slice(this.#at + 1, end))
    if (bytes === undefined) this.#fail('expected base64 between two colons')
    this.#at = end + 1
    return bytes.buffer as ArrayBuffer
  }

  #boolean(): boolean {
    this.#at++
    const digit = this.#text[this.#at]
    if (digit !== '0' && digit !== '1') this.#fail('expected ?0 or ?1')
    this.#at++
    return digit === '1'
  }
}
