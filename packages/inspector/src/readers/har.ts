import { byteLength } from '@statuskit/core/fields'
import { decodeBase64 } from '../fields/base64.ts'
import { decodeUtf8 } from '../fields/utf8.ts'
import type { FieldLine, HttpMessage, Position } from '../message/message.ts'
import { BROWSER_HIDDEN } from './browser-hidden.ts'
import { parseHttpVersion } from './header-lines.ts'
import { parseJson } from './json/json-error.ts'
import { JsonPositions, JsonSource } from './json/json-positions.ts'
import { JsonSplitter, type JsonText } from './json/json-values.ts'
import { ReadError } from './read-error.ts'

/**
 * Reads the messages of a HAR 1.2 file, as text or parsed, in the order of its entries. An entry without a response gives
 * `undefined`. Sizes are ignored, because browsers fill them in from the cache.
 *
 * @throws {ReadError} if it is not a HAR
 */
export function readHar(har: unknown): (HttpMessage | undefined)[] {
  if (typeof har === 'string') return readHarText(har)
  const entries = (har as { log?: { entries?: unknown } } | null | undefined)?.log?.entries
  if (!Array.isArray(entries)) throw new ReadError('This is not a HAR file: it has no log.entries array.')
  return entries.map((entry) => readHarEntry(entry))
}

function readHarText(text: string): (HttpMessage | undefined)[] {
  const har = parseJson(text.replace(/^\ufeff/, ''))
  // The parsed text says whether it is a HAR; the splitter knows the lines.
  readHar(har)
  const splitter = new JsonSplitter()
  return [...splitter.push(text)].map((value) => readHarEntryText(value))
}

/** Reads one entry of a HAR as text, with the places of its header lines; `undefined` if it has no response. */
function readHarEntryText({ text, start }: JsonText): HttpMessage | undefined {
  return locateHarEntry(JSON.parse(text), text, start)
}

/** Reads a parsed entry of a HAR that begins at a place in a file. */
export function locateHarEntry(entry: unknown, text: string, start: Position): HttpMessage | undefined {
  const message = readHarEntry(entry)
  if (message === undefined) return undefined
  const { status, headers } = objectOf(objectOf(entry).response)
  const paths = () => {
    const origins: number[] = []
    linesOf(headers, Number(status), origins)
    return origins.map((index) => `/response/headers/${index}`)
  }
  return { ...message, source: new JsonSource(start, new JsonPositions(text, start, ['headers']), paths) }
}

/** Reads one entry of a HAR; `undefined` if it has no response. */
export function readHarEntry(entry: unknown): HttpMessage | undefined {
  const { request, response } = objectOf(entry)
  const { status, statusText, httpVersion, headers, content } = objectOf(response)
  // Recorders write 0 or a negative number if no response came.
  if (typeof status !== 'number' || status < 100) return undefined
  const { method, url, headers: requestHeaders } = objectOf(request)
  const lines = linesOf(headers, status)
  const version = typeof httpVersion === 'string' ? parseHttpVersion(httpVersion) : undefined
  const body = method === 'HEAD' || status === 204 || status === 304 ? undefined : contentOf(content)
  return {
    status,
    headers: lines,
    // A recorder that lists no headers has not seen them.
    hidden: lines.length === 0 ? [...BROWSER_HIDDEN, '*'] : BROWSER_HIDDEN,
    ...(typeof statusText === 'string' && statusText !== '' && { reason: statusText }),
    ...(version !== undefined && { httpVersion: version }),
    ...(typeof method === 'string' && { method }),
    ...(typeof url === 'string' && { url }),
    ...(Array.isArray(requestHeaders) && { requestHeaders: linesOf(requestHeaders, 0) }),
    ...(body !== undefined && { body }),
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

const START_LINE = /^(?:HTTP\/\d[.\d]* \d{3}\b|[A-Z]{3,10} [/*])/
const COOKIE_LINE = /^[^\s=;]+=[^;]*;/

/**
 * Header lines without pseudo-headers and the `status` that some recorders add. Joined lines are split. The index of each
 * line's header is added to `origins`.
 */
function linesOf(headers: unknown, status: number, origins?: number[]): FieldLine[] {
  if (!Array.isArray(headers)) return []
  const seen = new Map<string, { name: string; value: string }>()
  let last = ''
  return headers.flatMap((header, index): FieldLine[] => {
    const { name, value } = objectOf(header)
    if (typeof name !== 'string' || typeof value !== 'string' || name.startsWith(':')) return []
    // Recorders split the first line of a message, and lines of Set-Cookie after the first, at the first colon.
    if (START_LINE.test(name)) return []
    if (last === 'set-cookie' && COOKIE_LINE.test(name)) {
      origins?.push(index)
      return [['Set-Cookie', `${name}:${value}`.trim()]]
    }
    last = name.toLowerCase()
    // Recorders merge two lists of headers with names in different case.
    const same = seen.get(last)
    if (same !== undefined && same.name !== name && same.value === value) return []
    seen.set(last, { name, value })
    if (name.toLowerCase() === 'status' && value.startsWith(String(status))) return []
    return value.split('\n').map((line): FieldLine => {
      origins?.push(index)
      return [name, line.trim()]
    })
  })
}

/** The body; `undefined` if the recorder left it out or cut it off. */
function contentOf(content: unknown): string | Uint8Array | undefined {
  const { text, encoding, size } = objectOf(content)
  if (typeof text !== 'string') return undefined
  const body = encoding === 'base64' ? decodeBase64(text.replace(/\s/g, '')) : text
  if (body === undefined || (typeof size === 'number' && size > lengthOf(body))) return undefined
  // This is the body after decoding. How it was sent is unknown.
  return typeof body === 'string' ? body : decodeUtf8(body).text
}

function lengthOf(body: string | Uint8Array): number {
  return typeof body === 'string' ? byteLength(body) : body.length
}
