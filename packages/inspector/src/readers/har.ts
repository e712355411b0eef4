import { byteLength } from '@statuskit/core/fields'
import { decodeBase64 } from '../fields/base64.ts'
import { decodeUtf8 } from '../fields/utf8.ts'
import type { FieldLine, Hidden, HttpMessage } from '../message/message.ts'
import { parseHttpVersion } from './header-lines.ts'
import { ReadError } from './http-text.ts'

/** Facts that a HAR doesn't show reliably: framing, all headers that the browser sent, and separate header lines. */
const HIDDEN: readonly Hidden[] = [
  'connection',
  'request-fields',
  'field-lines',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
]

/**
 * Reads the messages of a HAR 1.2 file, as text or parsed, in the order of its entries. An entry without a response gives
 * `undefined`. Sizes are ignored, because browsers fill them in from the cache.
 *
 * @throws {ReadError} if it is not a HAR
 */
export function readHar(har: unknown): (HttpMessage | undefined)[] {
  const entries = (parse(har) as { log?: { entries?: unknown } } | null)?.log?.entries
  if (!Array.isArray(entries)) throw new ReadError('This is not a HAR file: it has no log.entries array.')
  return entries.map(readHarEntry)
}

function parse(har: unknown): unknown {
  if (typeof har !== 'string') return har
  try {
    return JSON.parse(har.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new ReadError(`This is not a HAR file: it is not JSON (${error instanceof Error ? error.message : error}).`)
  }
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
    hidden: lines.length === 0 ? [...HIDDEN, '*'] : HIDDEN,
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

/** Header lines without pseudo-headers and the `status` that some recorders add. Joined lines are split. */
function linesOf(headers: unknown, status: number): FieldLine[] {
  if (!Array.isArray(headers)) return []
  return headers.flatMap((header): FieldLine[] => {
    const { name, value } = objectOf(header)
    if (typeof name !== 'string' || typeof value !== 'string' || name.startsWith(':')) return []
    if (name.toLowerCase() === 'status' && value.startsWith(String(status))) return []
    return value.split('\n').map((line): FieldLine => [name, line.trim()])
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
