import { encodeUtf8 } from '../fields/utf8.ts'
import type { FieldLine, HttpMessage } from '../message/message.ts'
import { parseHeaderLine, parseHttpVersion } from './header-lines.ts'
import { joinBytes } from './join-bytes.ts'

/** The known facts about the request of a raw response. */
export interface AskedRequest {
  readonly method?: string | undefined
  readonly url?: string | undefined
}

/** Thrown for input that contains no response. The message says what is expected. */
export class ReadError extends Error {
  override readonly name: string = 'ReadError'
}

/**
 * Reads a raw HTTP/1.1 response. Interim responses before it are skipped, and chunks are joined. Everything after the
 * headers counts as the body, whatever Content-Length says.
 *
 * @throws {ReadError} if the text doesn't begin with a status line
 */
export function readHttp(response: string | Uint8Array, request: AskedRequest = {}): HttpMessage {
  const bytes = typeof response === 'string' ? encodeUtf8(response) : response
  const { head, rest } = finalHead(bytes)
  const [statusLine = '', ...lines] = head.split(/\r?\n/)
  const [, version = '', status, reason = ''] = /^(HTTP\/\d(?:\.\d)?) (\d{3})(?: (.*))?$/.exec(statusLine) ?? []
  if (status === undefined) {
    throw new ReadError(
      `"${statusLine.slice(0, 40)}" is not a status line. Begin the response with one, for example HTTP/1.1 200 OK.`,
    )
  }
  const headers = unfold(lines).map(parseHeaderLine)
  const httpVersion = parseHttpVersion(version)
  const chunked = headers.some(([name, value]) => /^transfer-encoding$/i.test(name) && /chunked\s*$/i.test(value))
  const { body: rawBody, trailers } = chunked ? joinChunks(rest) : { body: rest, trailers: undefined }
  return {
    status: Number(status),
    headers,
    ...(httpVersion !== undefined && { httpVersion }),
    ...(reason !== '' && { reason }),
    ...(request.method !== undefined && { method: request.method }),
    ...(request.url !== undefined && { url: request.url }),
    ...(rawBody !== undefined && { rawBody }),
    ...(trailers !== undefined && { trailers }),
  }
}

/** The headers of the final response. Interim responses consist of headers only. */
function finalHead(bytes: Uint8Array): { head: string; rest: Uint8Array } {
  let found = splitHead(bytes)
  while (/^HTTP\/\S+ 1(?!01)\d\d\b/.test(found.head) && found.rest.length > 0) found = splitHead(found.rest)
  return found
}

/** The headers as text, one character per byte, and the bytes after them. */
function splitHead(bytes: Uint8Array): { head: string; rest: Uint8Array } {
  for (let index = 0; index < bytes.length; index++) {
    if (bytes[index] !== 10) continue
    const next = bytes[index + 1] === 13 ? index + 2 : index + 1
    if (bytes[next] === 10) return { head: latin1(bytes.subarray(0, index)).trimEnd(), rest: bytes.subarray(next + 1) }
  }
  return { head: latin1(bytes).trimEnd(), rest: new Uint8Array() }
}

function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let index = 0; index < bytes.length; index += 8192) {
    text += String.fromCharCode(...bytes.subarray(index, index + 8192))
  }
  return text
}

/** A line that begins with a space continues the previous one (RFC 9112, section 5.2). */
function unfold(lines: readonly string[]): string[] {
  const unfolded: string[] = []
  for (const line of lines) {
    if (/^[ \t]/.test(line) && unfolded.length > 0) unfolded.push(`${unfolded.pop()} ${line.trim()}`)
    else if (line !== '') unfolded.push(line)
  }
  return unfolded
}

interface Chunks {
  readonly body?: Uint8Array
  readonly trailers?: readonly FieldLine[]
}

/** The body and the trailers of chunks (RFC 9112, section 7.1); empty if they are invalid or incomplete. */
function joinChunks(bytes: Uint8Array): Chunks {
  const parts: Uint8Array[] = []
  for (let at = 0; ; ) {
    const end = bytes.indexOf(10, at)
    if (end < 0 || end - at > 1024) return {}
    const size = Number.parseInt(latin1(bytes.subarray(at, end)), 16)
    if (!(size >= 0) || end + 1 + size > bytes.length) return {}
    if (size === 0) return { body: joinBytes(parts), ...trailersIn(bytes.subarray(end + 1)) }
    parts.push(bytes.subarray(end + 1, end + 1 + size))
    at = end + 1 + size + (bytes[end + 1 + size] === 13 ? 2 : 1)
  }
}

function trailersIn(bytes: Uint8Array): Chunks {
  // An empty line ends the message, whatever follows.
  if (bytes[0] === 10 || (bytes[0] === 13 && bytes[1] === 10)) return {}
  const { head } = splitHead(bytes)
  const lines = unfold(head.split(/\r?\n/)).map(parseHeaderLine)
  return lines.length === 0 ? {} : { trailers: lines }
}
