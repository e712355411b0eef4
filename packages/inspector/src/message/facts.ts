import type { Status } from '@statuskit/core'
import { type LinkList, type MediaType, parseHttpDate, parseLinks, parseMediaType } from '@statuskit/core/fields'
import { type Directive, parseCacheControl } from '../fields/cache-control.ts'
import { type Cookie, parseSetCookie } from '../fields/set-cookie.ts'
import { parseUrl, type Url } from '../fields/url.ts'
import { type DecodedText, decodeUtf8 } from '../fields/utf8.ts'
import { indexLines, joined, type LineIndex, valuesIn } from './line-index.ts'
import type { FieldLine, HttpMessage } from './message.ts'
import { isOtherBody, isOtherUrl, isPartial, isRecorded } from './recorded.ts'
import { remember } from './remember.ts'
import { statusOf } from './status-of.ts'

/** A fact that a rule needs. If the source didn't see it, the rule is skipped. */
export type Need = keyof typeof NEED_BITS

/** The needs as bits, so that one comparison decides whether a rule is skipped. */
export const NEED_BITS = {
  method: 1,
  url: 2,
  httpVersion: 4,
  reason: 8,
  /** The request headers that the source saw. There can be more. */
  requestHeaders: 16,
  /** All request headers, as they were sent. */
  allRequestHeaders: 32,
  /** Whether there was a body. */
  content: 64,
  /** The size of the body as it was sent, in bytes. */
  contentSize: 128,
  /** The body as text, without content codings. */
  body: 256,
  /** The body as it was sent. */
  rawBody: 512,
  /** The body as bytes, without content codings. */
  bytes: 8192,
  /** The version, framing and connection headers of the inspected hop. */
  connection: 1024,
  /** Header lines one by one. */
  fieldLines: 2048,
  digests: 4096,
  trailers: 16384,
  /** Why the body could not be decoded. */
  undecodable: 32768,
} as const

type HttpDate = ReturnType<typeof parseHttpDate>

/** Longer bodies are not parsed: error documents are much shorter. */
const TEXT_LIMIT = 1 << 20

/** The known facts of one message, parsed on demand. */
export class Facts {
  readonly message: HttpMessage
  readonly status: number
  /** The facts that are known, as the sum of {@link NEED_BITS}. */
  readonly known: number
  /** The values of each header by its name in lower case; most have one. */
  readonly lines: LineIndex
  readonly #hidden: ReadonlySet<string> | undefined
  #request: LineIndex | undefined
  #directives: readonly Directive[] | undefined
  #mediaType: MediaType | null | undefined
  #cookies: readonly Cookie[] | undefined
  #links: LinkList | undefined
  #json: { readonly value: unknown } | null | undefined
  #text: DecodedText | null | undefined
  #url: Url | null | undefined
  #now: number | undefined
  #dates: Map<string, HttpDate> | undefined

  constructor(message: HttpMessage) {
    this.message = message
    this.status = message.status
    this.lines = indexLines(message.headers)
    const hidden = message.hidden
    this.#hidden = hidden === undefined || hidden.length === 0 ? undefined : new Set(hidden)
    this.known = this.#knownFacts()
  }

  #knownFacts(): number {
    const { method, url, httpVersion, reason, requestHeaders, body, rawBody, contentSize, digests } = this.message
    let known = 0
    if (method !== undefined) known |= NEED_BITS.method
    if (url !== undefined && !(isRecorded(this) && isOtherUrl(url, this.request('host')))) known |= NEED_BITS.url
    if (httpVersion !== undefined) known |= NEED_BITS.httpVersion
    if (reason !== undefined) known |= NEED_BITS.reason
    if (requestHeaders !== undefined) known |= NEED_BITS.requestHeaders
    if (requestHeaders !== undefined && !this.hides('request-fields')) known |= NEED_BITS.allRequestHeaders
    if (body !== undefined) known |= NEED_BITS.content
    if (body !== undefined && !(this.hidesFields && isOtherBody(body, this.lines))) known |= NEED_BITS.body
    if (this.bytes !== undefined) known |= NEED_BITS.bytes
    if (rawBody !== undefined || contentSize !== undefined) known |= NEED_BITS.content | NEED_BITS.contentSize
    if (body instanceof Uint8Array && !this.has('content-encoding')) known |= NEED_BITS.contentSize | NEED_BITS.rawBody
    if (rawBody !== undefined) {
      known |= NEED_BITS.rawBody
      if (!this.has('content-encoding')) known |= NEED_BITS.body
    }
    if (!this.hides('connection')) known |= NEED_BITS.connection
    if (!this.hides('field-lines')) known |= NEED_BITS.fieldLines
    if (digests !== undefined) known |= NEED_BITS.digests
    if (this.message.trailers !== undefined) known |= NEED_BITS.trailers
    if (this.message.undecodable !== undefined) known |= NEED_BITS.undecodable
    return known
  }

  /** Whether the source hides something. */
  hides(what: string): boolean {
    return this.#hidden?.has(what) === true
  }

  /** Whether a header has several lines. */
  get hasRepeatedFields(): boolean {
    return this.lines.size < this.message.headers.length
  }

  /** Whether the source can hide headers. */
  get hidesFields(): boolean {
    return this.#hidden !== undefined
  }

  /** Whether a missing header was not sent, as opposed to hidden. */
  seesAbsence(name: string): boolean {
    if (this.#hidden === undefined) return true
    return !(isPartial(this) || this.#hidden.has('*') || this.#hidden.has(name))
  }

  /** The status's row of core's table. */
  get row(): Status | undefined {
    return statusOf(this.status)
  }

  has(name: string): boolean {
    return this.lines.has(name)
  }

  /**
   * The time at which the message was sent, in milliseconds: that of Date, or now. Two-digit years are read relative to
   * it, so that a recording gives the same findings in every year.
   */
  get now(): number {
    this.#now ??= parseHttpDate(this.value('date') ?? '', Date.now())?.time ?? Date.now()
    return this.#now
  }

  /** A date in the message, read relative to {@link now}. Several rules read the same one. */
  date(text: string): HttpDate {
    this.#dates ??= new Map()
    const known = this.#dates.get(text)
    if (known !== undefined || this.#dates.has(text)) return known
    const date = parseHttpDate(text, this.now)
    this.#dates.set(text, date)
    return date
  }

  /** The values of a header, one per line. */
  values(name: string): readonly string[] {
    return valuesIn(this.lines.get(name))
  }

  /** The value of a header, with its lines joined as a list. */
  value(name: string): string | undefined {
    return joined(this.lines.get(name))
  }

  /** The lines of headers, as they were sent. */
  linesOf(names: readonly string[], side?: 'request'): FieldLine[] {
    const lines = side === 'request' ? (this.message.requestHeaders ?? []) : this.message.headers
    return lines.filter(([name]) => names.includes(name.toLowerCase()))
  }

  /** The name of a header as it was sent. */
  sentName(name: string): string {
    return this.linesOf([name])[0]?.[0] ?? name
  }

  /** The value of a request header, with its lines joined. */
  request(name: string): string | undefined {
    return joined(this.requestLines.get(name))
  }

  /** The values of a request header, one per line. */
  requestValues(name: string): readonly string[] {
    return valuesIn(this.requestLines.get(name))
  }

  /** The values of each request header by its name in lower case. */
  get requestLines(): LineIndex {
    this.#request ??= indexLines(this.message.requestHeaders ?? [])
    return this.#request
  }

  /** The names of the request headers, in lower case. */
  get requestNames(): readonly string[] {
    return [...this.requestLines.keys()]
  }

  /** The directives of `Cache-Control`; empty without the header. */
  get directives(): readonly Directive[] {
    this.#directives ??= cacheControlOf(this.value('cache-control') ?? '')
    return this.#directives
  }

  directive(name: string): Directive | undefined {
    return this.directives.find((directive) => directive.name === name)
  }

  get mediaType(): MediaType | undefined {
    if (this.#mediaType === undefined) this.#mediaType = mediaTypeOf(this.values('content-type')[0] ?? '') ?? null
    return this.#mediaType ?? undefined
  }

  /** The links of `Link`; empty without the header. */
  get links(): LinkList {
    this.#links ??= parseLinks(this.value('link') ?? '')
    return this.#links
  }

  /** The cookies of the `Set-Cookie` lines. */
  get cookies(): readonly Cookie[] {
    this.#cookies ??= this.values('set-cookie').map(parseSetCookie)
    return this.#cookies
  }

  /** The size of the body as it was sent, in bytes. */
  get contentSize(): number | undefined {
    const { rawBody, contentSize, body } = this.message
    if (rawBody !== undefined) return rawBody.length
    if (contentSize !== undefined) return contentSize
    return body instanceof Uint8Array && !this.has('content-encoding') ? body.length : undefined
  }

  /** The body as it was sent. */
  get rawBody(): Uint8Array | undefined {
    const { rawBody, body } = this.message
    if (rawBody !== undefined) return rawBody
    return body instanceof Uint8Array && !this.has('content-encoding') ? body : undefined
  }

  /** The body as bytes, without content codings; `undefined` if only its text is known. */
  get bytes(): Uint8Array | undefined {
    const { rawBody, body } = this.message
    if (body !== undefined) return body instanceof Uint8Array ? body : undefined
    return this.has('content-encoding') ? undefined : rawBody
  }

  /** Whether there was a body; `undefined` if unknown. */
  get hasContent(): boolean | undefined {
    const size = this.contentSize ?? this.message.body?.length
    return size === undefined ? undefined : size > 0
  }

  /** The body as text; `undefined` if it is unknown or too long to be parsed. */
  get text(): string | undefined {
    return this.#decoded?.text
  }

  /** The position of the first byte of the body that is not UTF-8. */
  get invalidUtf8At(): number | undefined {
    return this.#decoded?.invalidAt
  }

  get #decoded(): DecodedText | undefined {
    if (this.#text === undefined) {
      const body = this.message.body ?? this.bytes
      const short = body !== undefined && body.length <= TEXT_LIMIT
      this.#text = !short ? null : typeof body === 'string' ? { text: body, invalidAt: undefined } : decodeUtf8(body)
    }
    return this.#text ?? undefined
  }

  /** The body as a JSON value; `undefined` if it isn't JSON. */
  get json(): { readonly value: unknown } | undefined {
    if (this.#json === undefined) {
      try {
        this.#json = this.text === undefined ? null : { value: JSON.parse(this.text.replace(/^\ufeff/, '')) }
      } catch {
        this.#json = null
      }
    }
    return this.#json ?? undefined
  }

  /** The URL of the request; `undefined` if a recording has another one. */
  get url(): Url | undefined {
    if (this.#url === undefined) {
      this.#url = (this.known & NEED_BITS.url) === 0 ? null : (parseUrl(this.message.url) ?? null)
    }
    return this.#url ?? undefined
  }
}

/** Services repeat the same few values of these headers. */
const cacheControlOf = /* @__PURE__ */ remember(parseCacheControl)
const mediaTypeOf = /* @__PURE__ */ remember(parseMediaType)
