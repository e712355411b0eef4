import type { Hidden, HttpMessage } from '../../message/message.ts'
import { withDecodedBody } from '../decode.ts'
import { withDigests } from '../digests.ts'
import { firstValue, readRequestHead, type ShownRequest } from '../head.ts'
import { hasFinalHead, readHttp } from '../http-text.ts'
import { ReadError } from '../read-error.ts'
import { withoutCrawler, withProtocol } from './crawler-fields.ts'
import { gunzipMembers, type LengthIfEnough, type Pieces } from './gzip-members.ts'
import { type Loss, LostError } from './lost-error.ts'
import { type WarcRecord, WarcSplitter } from './warc-records.ts'
import { hasHeaders, readWat } from './wat.ts'

/** The most bytes of a block that are kept. */
const KEPT = {
  response: 1 << 20,
  revisit: 1 << 16,
  request: 1 << 16,
  metadata: 1 << 23,
} as const

/** What a WARC file contains besides responses. */
export interface WarcCounts {
  /** The records without an HTTP response, by their type. Requests count if no response belongs to them. */
  readonly skipped: Record<string, number>
}

/**
 * Reads the responses of a WARC or WAT file, compressed or not, in constant memory. A record that is damaged or cut off
 * gives a {@link LostError}, and the next one is read. Other records are skipped and counted.
 *
 * A response has the URL of its record, and the method and headers of the request if that is the next record to it. A
 * `revisit` has no body, and the body of a response of more than `longest` bytes stays unknown. Headers that Common Crawl
 * renamed get their names back.
 */
export async function* readWarc(
  chunks: AsyncIterable<Uint8Array>,
  counts: WarcCounts = { skipped: {} },
  longest: number = KEPT.response,
): AsyncGenerator<HttpMessage | LostError> {
  const kept: Readonly<Record<string, number>> = { ...KEPT, response: longest }
  const splitter = new WarcSplitter({
    most: (fields) => kept[typeOf(fields)] ?? 0,
    isEnough: (fields, start, length) => {
      const type = typeOf(fields)
      if (type === 'response') return length > longest && hasFinalHead(start)
      if (type === 'metadata') return !isJson(fields) || hasHeaders(start)
      return kept[type] === undefined
    },
  })
  const pairing = new Pairing(counts)
  for await (const pieces of piecesOf(chunks, (start) => splitter.lengthIfEnough(start))) {
    for (const piece of pieces) {
      if (piece instanceof LostError) {
        splitter.lose()
        yield* pairing.end()
        yield piece
      } else for (const record of splitter.push(piece.content, piece.unread)) yield* pairing.push(record)
    }
  }
  yield* pairing.end()
  const error = splitter.end()
  if (error !== undefined) yield error
}

/** The files that Common Crawl writes have a member for each record. */
async function* piecesOf(chunks: AsyncIterable<Uint8Array>, lengthIfEnough: LengthIfEnough): AsyncGenerator<Pieces> {
  const iterator = chunks[Symbol.asyncIterator]()
  const { done, value } = await iterator.next()
  if (done) return
  const all = (async function* () {
    yield value
    yield* { [Symbol.asyncIterator]: () => iterator }
  })()
  if (value[0] === 31) yield* gunzipMembers(all, lengthIfEnough)
  else
    for await (const chunk of all)
      yield [{ content: Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength), unread: 0 }]
}

/** Brings requests and responses together: a request comes right before or after its response. */
class Pairing {
  readonly #counts: WarcCounts
  #request: WarcRecord | undefined
  #response: WarcRecord | undefined

  constructor(counts: WarcCounts) {
    this.#counts = counts
  }

  *push(record: WarcRecord | LostError): Generator<HttpMessage | LostError> {
    if (record instanceof LostError) {
      yield* this.end()
      yield record
    } else if (isHttp(record, 'request')) {
      if (this.#response !== undefined && belong(record, this.#response)) {
        yield toMessage(this.#response, record)
        this.#response = undefined
      } else {
        yield* this.end()
        this.#request = record
      }
    } else if (isHttp(record, 'response') || isHttp(record, 'revisit')) {
      if (this.#request !== undefined && belong(this.#request, record)) {
        yield toMessage(record, this.#request)
        this.#request = undefined
      } else {
        yield* this.end()
        this.#response = record
      }
    } else {
      yield* this.end()
      yield* this.#other(record)
    }
  }

  *end(): Generator<HttpMessage | LostError> {
    if (this.#request !== undefined) this.#skip(this.#request)
    if (this.#response !== undefined) yield toMessage(this.#response, undefined)
    this.#request = undefined
    this.#response = undefined
  }

  *#other(record: WarcRecord): Generator<HttpMessage | LostError> {
    const isWat = typeOf(record.fields) === 'metadata' && isJson(record.fields)
    let message: HttpMessage | undefined
    try {
      message = isWat ? readWat(record.block, record.block.length === record.length) : undefined
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
      yield errorIn('metadata-invalid', record, error)
      return
    }
    if (message === undefined) this.#skip(record)
    else yield { ...message, source: { record: record.number } }
  }

  #skip({ fields }: WarcRecord): void {
    const type = typeOf(fields)
    this.#counts.skipped[type] = (this.#counts.skipped[type] ?? 0) + 1
  }
}

function typeOf(fields: ReadonlyMap<string, string>): string {
  const type = fields.get('warc-type') ?? ''
  // A file of names must not fill the counts.
  return /^[a-z]{1,20}$/.test(type) ? type : 'unknown'
}

function contentType(fields: ReadonlyMap<string, string>): string {
  return (fields.get('content-type') ?? '').toLowerCase()
}

function isJson(fields: ReadonlyMap<string, string>): boolean {
  return contentType(fields).startsWith('application/json')
}

function isHttp({ fields, length }: WarcRecord, type: string): boolean {
  return typeOf(fields) === type && length > 0 && contentType(fields).startsWith('application/http')
}

/** Whether a request and a response name each other, or the same URL without naming others. */
function belong(request: WarcRecord, response: WarcRecord): boolean {
  const pairs = [
    [request, response],
    [response, request],
  ] as const
  const links = pairs.flatMap(([one, other]) => {
    const id = one.fields.get('warc-concurrent-to')
    return id === undefined ? [] : [id.includes(other.fields.get('warc-record-id') ?? '?')]
  })
  if (links.length > 0) return links.includes(true)
  const url = urlOf(request)
  return url !== undefined && url === urlOf(response)
}

/** WARC 1.0 has the URL in angle brackets (section 5.12). */
function urlOf({ fields }: WarcRecord): string | undefined {
  return fields.get('warc-target-uri')?.replace(/^<|>$/g, '')
}

function toMessage(record: WarcRecord, asked: WarcRecord | undefined): HttpMessage | LostError {
  const { fields, block, length, number } = record
  try {
    const url = urlOf(record)
    const request = asked === undefined ? {} : requestOf(asked)
    const { rawBody, ...head } = readHttp(block)
    const { headers, hidden } = withoutCrawler(head.headers)
    const whole = block.length === length && !fields.has('warc-truncated') && typeOf(fields) !== 'revisit'
    const message: HttpMessage = {
      ...head,
      ...request,
      headers,
      source: { record: number },
      ...(hidden.length > 0 && { hidden: hidden as Hidden[] }),
      ...(url !== undefined && { url }),
      ...(whole && rawBody !== undefined && !isPadded(rawBody, head.headers) && bodyOf(rawBody, head.headers)),
    }
    return withDecodedBody(withDigests(withProtocol(message, fields.get('warc-protocol'))))
  } catch (error) {
    if (error instanceof ReadError) return errorIn('response-invalid', record, error)
    throw error
  }
}

/** The crawler decoded the body if it renamed Content-Encoding. */
function bodyOf(bytes: Uint8Array, headers: HttpMessage['headers']): Pick<HttpMessage, 'body' | 'rawBody'> {
  return firstValue(headers, 'x-crawler-content-encoding') === undefined ? { rawBody: bytes } : { body: bytes }
}

/**
 * Whether a record has more bytes than the message: nothing after Content-Length belongs to it (RFC 9112, section 6.3), so
 * a crawler that stores more has decoded the body, or ends it with a newline of its own.
 */
function isPadded({ length }: Uint8Array, headers: HttpMessage['headers']): boolean {
  if (firstValue(headers, 'transfer-encoding') !== undefined) return false
  const size = firstValue(headers, 'content-length')
  return size !== undefined && /^\d{1,15}$/.test(size) && length > Number(size)
}

function requestOf({ block }: WarcRecord): ShownRequest {
  const end = block.indexOf('\r\n\r\n')
  const lines = block.toString('latin1', 0, end < 0 ? block.length : end).split(/\r?\n/)
  return readRequestHead(lines, undefined)
}

function errorIn(loss: Loss, { number, offset }: WarcRecord, error: ReadError): LostError {
  return new LostError(loss, `Record ${number} at byte ${offset}: ${error.message}`)
}
