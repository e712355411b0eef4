import { constants, gunzipSync } from 'node:zlib'
import type { HttpMessage } from '../message/message.ts'
import { withDecodedBody } from '../readers/decode.ts'
import { withDigests } from '../readers/digests.ts'
import { gunzip } from '../readers/gunzip.ts'
import { readHttp } from '../readers/http-text.ts'
import { JsonMessages, type Reading } from '../readers/json/json-messages.ts'
import { ReadError } from '../readers/read-error.ts'
import { readTextAs } from '../readers/read-text.ts'
import { readWarc, type WarcCounts } from '../readers/warc/read-warc.ts'
import { detectFormat, type InputFormat } from './format.ts'
import { decodeText, encodingOf, type TextEncodingName } from './text-encoding.ts'

export type { Reading }

/** An input whose format is known. */
export interface OpenInput {
  readonly format: InputFormat
  /** The bytes: decompressed, and in UTF-8 without a byte order mark. */
  readonly bytes: AsyncIterable<Uint8Array>
  /** Whether the text was in another encoding, so bodies aren't the bytes that were sent. */
  readonly recoded: boolean
}

/** The format shows in this many bytes. */
const BEGINNING = 65_536
/** Output of a tool is held in memory, so it can't be longer than this, in bytes. */
const TEXT_LIMIT = 1 << 28

/**
 * Finds out the format of an input by its first bytes, whatever its name is. Gzip is decompressed, and UTF-16 is recoded.
 * Returns `undefined` for an empty input.
 *
 * @throws {ReadError} if the format is unknown
 */
export async function openInput(
  chunks: AsyncIterable<Uint8Array>,
  format?: InputFormat,
): Promise<OpenInput | undefined> {
  const file = await Peeked.of(chunks)
  if (file.start.length === 0) return undefined
  const isGzip = file.start[0] === 31 && file.start[1] === 139
  // A WARC file has a gzip member for each record, which its reader takes apart.
  if (!isGzip) return recoded(file, format)
  if (format === 'warc' || (format === undefined && startOfGzip(file.start).startsWith('WARC/')))
    return { format: 'warc', bytes: file.all(), recoded: false }
  return recoded(await Peeked.of(gunzip(file.all())), format)
}

function recoded(file: Peeked, format: InputFormat | undefined): OpenInput {
  const encoding = encodingOf(file.start)
  const start = decodeStart(file.start, encoding)
  const found = format ?? detectFormat(start)
  if (found === undefined) {
    const text = start.trimStart().split(/\r?\n/, 1)[0]?.slice(0, 40) ?? ''
    throw new ReadError(whyUnclear(text), { line: 1 })
  }
  const isText = found !== 'warc' && encoding !== undefined
  return {
    format: found,
    bytes: isText ? decodeText(file.all(), encoding) : file.all(),
    recoded: isText && encoding !== 'utf-8',
  }
}

function whyUnclear(text: string): string {
  if (text === '') return 'The input is blank.'
  if (/^https?:\/\//i.test(text))
    return 'This is a URL, not a response. To request the URLs of a file, run statuskit inspect --urls FILE.'
  return `The format is unclear. Expected the output of curl, wget or HTTPie, JSON, or a WARC file, not ${JSON.stringify(text)}.`
}

function decodeStart(start: Uint8Array, encoding: TextEncodingName | undefined): string {
  // The start can end within a character.
  return new TextDecoder(encoding ?? 'utf-8').decode(start.subarray(0, BEGINNING), { stream: true })
}

function startOfGzip(start: Uint8Array): string {
  try {
    return gunzipSync(start.subarray(0, 4096), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1', 0, 8)
  } catch {
    return ''
  }
}

/**
 * Reads the messages of an input, in order. A record without a response gives `undefined`, and a part that can't be read a
 * {@link ReadError}. Records of a WARC file that aren't responses are counted in `counts`.
 *
 * @throws {ReadError} if the rest of the input can't be read
 */
export async function* readMessages(input: OpenInput, counts?: WarcCounts): AsyncGenerator<Reading> {
  const { format, bytes } = input
  if (format === 'warc') yield* readWarc(bytes, counts)
  else if (format === 'json' || format === 'ndjson') {
    const messages = new JsonMessages()
    const decoder = new TextDecoder()
    for await (const chunk of bytes) yield* messages.push(decoder.decode(chunk, { stream: true }))
    yield* messages.end()
  } else {
    const whole = await collect(bytes)
    if (format === 'http') yield readRaw(whole, input.recoded)
    else yield* readTextAs(format, new TextDecoder().decode(whole))
  }
}

function readRaw(bytes: Uint8Array, isRecoded: boolean): HttpMessage {
  const message = readHttp(bytes)
  if (!isRecoded) return withDecodedBody(withDigests(message))
  const { rawBody, ...rest } = message
  return rest
}

async function collect(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of bytes) {
    chunks.push(chunk)
    length += chunk.length
    if (length > TEXT_LIMIT) throw new ReadError('The text is longer than 256 MB. Split it, or record a HAR file.')
  }
  return Buffer.concat(chunks)
}

/** An input whose first bytes are known. */
class Peeked {
  readonly start: Uint8Array
  readonly #rest: AsyncIterator<Uint8Array>

  private constructor(start: Uint8Array, rest: AsyncIterator<Uint8Array>) {
    this.start = start
    this.#rest = rest
  }

  static async of(chunks: AsyncIterable<Uint8Array>): Promise<Peeked> {
    const iterator = chunks[Symbol.asyncIterator]()
    const parts: Uint8Array[] = []
    // A pipe can pass on a few bytes at a time.
    for (let length = 0; length < 1024; ) {
      const { done, value } = await iterator.next()
      if (done) break
      const bytes = typeof value === 'string' ? Buffer.from(value) : value
      parts.push(bytes)
      length += bytes.length
    }
    return new Peeked(parts.length === 1 ? (parts[0] ?? Buffer.alloc(0)) : Buffer.concat(parts), iterator)
  }

  async *all(): AsyncGenerator<Uint8Array> {
    yield this.start
    for (;;) {
      const { done, value } = await this.#rest.next()
      if (done) return
      yield typeof value === 'string' ? Buffer.from(value) : value
    }
  }
}
