import { byteLength } from '@statuskit/core/fields'
import type { FieldLine, Hidden, HttpMessage } from '../message/message.ts'
import { parseHttpVersion } from './header-lines.ts'
import { ReadError } from './http-text.ts'

/** What no HAR shows for certain: framing, all fields that the browser sent, and lines one by one. */
const HIDDEN: readonly Hidden[] = [
  'connection',
  'request-fields',
  'field-lines',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
]

/**
 * The messages of a HAR 1.2 file, text or parsed, in the order of its entries; `undefined` where an entry has no
 * response. Sizes are not believed: browsers fill them in from the cache.
 *
 * @throws {ReadError} when it is no HAR
 */
export function readHar(har: unknown): (HttpMessage | undefined)[] {
  const entries = (parse(har) as { log?: { entries?: unknown } } | null)?.log?.entries
  if (!Array.isArray(entries)) throw new ReadError('this is no HAR: there is no array at log.entries')
  return entries.map(readHarEntry)
}

function parse(har: unknown): unknown {
  if (typeof har !== 'string') return har
  try {
    return JSON.parse(har.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new ReadError(`this is no HAR: it is not JSON (${error instanceof Error ? error.message : error})`)
  }
}

/** The message of one entry of a HAR; `undefined` where it has no response. */
export function readHarEntry(entry: unknown): HttpMessage | undefined {
  const { request, response } = objectOf(entry)
  const { status, statusText, httpVersion, headers, content } = objectOf(response)
  if (typeof status !== 'number' || status === 0) return undefined
  const { method, url, headers: requestHeaders } = objectOf(request)
  const lines = linesOf(headers, status)
  const version = typeof httpVersion === 'string' ? parseHttpVersion(httpVersion) : undefined
  const body = method === 'HEAD' || status === 204 || status === 304 ? undefined : contentOf(content)
  return {
    status,
    headers: lines,
    // A recorder that lists no field has not seen any.
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

/** Header lines, without pseudo-fields and the `status` that some recorders add; lines that were joined are parted. */
function linesOf(headers: unknown, status: number): FieldLine[] {
  if (!Array.isArray(headers)) return []
  return headers.flatMap((header): FieldLine[] => {
    const { name, value } = objectOf(header)
    if (typeof name !== 'string' || typeof value !== 'string' || name.startsWith(':')) return []
    if (name.toLowerCase() === 'status' && value.startsWith(String(status))) return []
    return value.split('\n').map((line): FieldLine => [name, line.trim()])
  })
}

/** The content; `undefined` where the recorder left it out or cut it. */
function contentOf(content: unknown): string | Uint8Array | undefined {
  const { text, encoding, size } = objectOf(content)
  if (typeof text !== 'string') return undefined
  const body = encoding === 'base64' ? bytesOf(text) : text
  if (body === undefined || (typeof size === 'number' && size > lengthOf(body))) return undefined
  // Text and decoded octets are the content after its coding; how it came is not known.
  return typeof body === 'string' ? body : new TextDecoder().decode(body)
}

function lengthOf(body: string | Uint8Array): number {
  return typeof body === 'string' ? byteLength(body) : body.length
}

function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}
