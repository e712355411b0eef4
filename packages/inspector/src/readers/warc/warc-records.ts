import { type Loss, LostError } from './lost-error.ts'

/** A record of a WARC file. */
export interface WarcRecord {
  /** Its number in the file, from 1. */
  readonly number: number
  /** The place of its first byte in the file, after decompression. */
  readonly offset: number
  /** The values of its headers by their names in lower case. Repeated ones are joined. */
  readonly fields: ReadonlyMap<string, string>
  /** The first bytes of its block: all of them, or as many as are kept. */
  readonly block: Buffer
  /** The length of the whole block. */
  readonly length: number
}

/** A record whose block isn't complete. */
interface OpenRecord {
  readonly fields: ReadonlyMap<string, string>
  readonly length: number
  readonly offset: number
  readonly kept: Buffer[]
  /** The number of bytes that are still to come, and how many of them are to be kept. */
  missing: number
  wanted: number
}

/** The most bytes that the headers of a record can have. */
const HEAD_LIMIT = 1 << 20
/** The length of the empty lines after a block. */
const RECORD_END = 4
const NOTHING: Buffer = /* @__PURE__ */ Buffer.alloc(0)

/** Says what of a record is needed. */
export interface Needs {
  /** The most bytes of its block that are kept. */
  readonly most: (fields: ReadonlyMap<string, string>) => number
  /** Whether the first bytes of its block, which has `length` bytes, are enough. */
  readonly isEnough: (fields: ReadonlyMap<string, string>, start: Buffer, length: number) => boolean
}

/** Splits a WARC file into records as it arrives (WARC 1.1, section 4). Only what is needed of a block is kept. */
export class WarcSplitter {
  readonly #needs: Needs
  #bytes: Buffer = NOTHING
  /** The place of the first of these bytes. */
  #offset = 0
  #number = 0
  #open: OpenRecord | undefined
  /** Whether the splitter looks for the next record after an error. */
  #lost = false

  constructor(needs: Needs) {
    this.#needs = needs
  }

  /** The length of a whole record, if it begins with these bytes and they are enough. */
  lengthIfEnough(start: Buffer): number | undefined {
    if (this.#open !== undefined || this.#bytes.length > 0 || this.#lost) return undefined
    const { end, after } = endOfHead(start)
    if (end < 0 || start.toString('latin1', 0, 5) !== 'WARC/') return undefined
    const fields = fieldsOf(start.toString('utf8', 0, end))
    const length = blockLength(fields)
    if (length === undefined || !this.#needs.isEnough(fields, start.subarray(after), length)) return undefined
    return after + length + RECORD_END
  }

  /** @param unread - how many bytes follow the chunk that are not given, since it is enough */
  *push(chunk: Buffer, unread = 0): Generator<WarcRecord | LostError> {
    this.#bytes = this.#bytes.length === 0 ? chunk : Buffer.concat([this.#bytes, chunk])
    for (;;) {
      if (this.#open !== undefined) {
        const record = this.#fill(this.#open, unread)
        if (record === undefined) return
        yield record
        if (unread > 0) return
      }
      const started = this.#start()
      if (started === false) return
      if (started !== true) yield started
    }
  }

  /** The bytes before the next chunk are lost, so a record that isn't complete is dropped. */
  lose(): void {
    this.#open = undefined
    this.#bytes = NOTHING
    this.#lost = true
  }

  end(): LostError | undefined {
    if (this.#open !== undefined) return this.#error('record-cut-off', 'The file ends in its block', this.#open.offset)
    if (this.#bytes.length > 0 && !this.#lost)
      return this.#error('record-cut-off', 'The file ends in its headers', this.#offset, 1)
    return undefined
  }

  #error(loss: Loss, what: string, offset: number, next = 0): LostError {
    return new LostError(loss, `Record ${this.#number + next} at byte ${offset}: ${what}.`)
  }

  #take(length: number): Buffer {
    const taken = this.#bytes.subarray(0, length)
    this.#bytes = this.#bytes.subarray(length)
    this.#offset += length
    return taken
  }

  #fill(open: OpenRecord, unread: number): WarcRecord | undefined {
    const piece = this.#take(Math.min(open.missing, this.#bytes.length))
    open.missing -= piece.length
    if (open.wanted > 0 && piece.length > 0) {
      const kept = piece.subarray(0, open.wanted)
      open.kept.push(kept)
      open.wanted -= kept.length
    }
    if (open.missing > 0 && unread === 0) return undefined
    this.#offset += unread
    this.#open = undefined
    const { fields, length, offset, kept } = open
    const block = kept.length === 1 ? (kept[0] ?? NOTHING) : Buffer.concat(kept)
    return { number: this.#number, offset, fields, block, length }
  }

  /** Begins the next record. Returns `false` if more bytes are needed. */
  #start(): boolean | LostError {
    if (this.#lost) {
      const at = this.#bytes.indexOf('WARC/1.')
      this.#take(at < 0 ? Math.max(0, this.#bytes.length - 6) : at)
      if (at < 0) return false
      this.#lost = false
    }
    let gap = 0
    while (this.#bytes[gap] === 13 || this.#bytes[gap] === 10) gap++
    this.#take(gap)
    const begin = this.#bytes.toString('latin1', 0, 5)
    if (!'WARC/'.startsWith(begin)) {
      this.#lost = true
      this.#number++
      return this.#error(
        'record-damaged',
        `expected WARC/1.0 or WARC/1.1, not ${JSON.stringify(this.#bytes.toString('latin1', 0, 20))}`,
        this.#offset,
      )
    }
    const { end, after } = endOfHead(this.#bytes)
    if (end < 0) {
      if (this.#bytes.length < HEAD_LIMIT) return false
      this.#lost = true
      this.#number++
      const error = this.#error('record-damaged', 'its headers have no end', this.#offset)
      // The search for the next record must not find this one again.
      this.#take(begin.length)
      return error
    }
    const offset = this.#offset
    const fields = fieldsOf(this.#take(after).toString('utf8', 0, end))
    this.#number++
    const length = blockLength(fields)
    if (length === undefined) {
      const text = fields.get('content-length') ?? ''
      this.#lost = true
      return this.#error(
        'record-damaged',
        `its Content-Length is ${text === '' ? 'missing' : JSON.stringify(text)}, not a number of bytes`,
        offset,
      )
    }
    this.#open = {
      fields,
      length,
      offset,
      kept: [],
      missing: length,
      wanted: Math.min(length, this.#needs.most(fields)),
    }
    return true
  }
}

function blockLength(fields: ReadonlyMap<string, string>): number | undefined {
  const text = fields.get('content-length') ?? ''
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined
}

/** Where the headers end, and where the block begins. Some writers end lines with a line feed alone. */
function endOfHead(bytes: Buffer): { end: number; after: number } {
  const strict = bytes.indexOf('\r\n\r\n')
  const loose = bytes.subarray(0, strict < 0 ? bytes.length : strict).indexOf('\n\n')
  return loose < 0 ? { end: strict, after: strict + 4 } : { end: loose, after: loose + 2 }
}

function fieldsOf(head: string): Map<string, string> {
  const fields = new Map<string, string>()
  let last = ''
  for (const line of head.split(/\r?\n/).slice(1)) {
    const colon = line.indexOf(':')
    if (/^[ \t]/.test(line) && last !== '') fields.set(last, `${fields.get(last)} ${line.trim()}`)
    else if (colon > 0) {
      last = line.slice(0, colon).toLowerCase()
      const before = fields.get(last)
      const value = line.slice(colon + 1).trim()
      fields.set(last, before === undefined ? value : `${before}, ${value}`)
    }
  }
  return fields
}
