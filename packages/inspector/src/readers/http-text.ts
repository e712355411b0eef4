import { encodeUtf8 } from '../fields/utf8.ts'
import type { FieldLine, HttpMessage } from '../message/message.ts'
import { readHead, type TextLine, unfold } from './head.ts'
import { parseHeaderLine } from './header-lines.ts'
import { joinBytes } from './join-bytes.ts'
import { ReadError } from './read-error.ts'

const INTERIM = /^HTTP\/\S+ 1(?!01)\d\d\b/

/** The known facts about the request of a raw response. */
export interface AskedRequest {
  readonly method?: string | undefined
  readonly url?: string | undefined
}

/**
 * Reads a raw HTTP/1.1 response. Interim responses before it are skipped, and chunks are joined. Everything after the
 * headers counts as the body, whatever Content-Length says.
 *
 * @throws {ReadError} if the text doesn't begin with a status line
 */
export function readHttp(response: string | Uint8Array, request: AskedRequest = {}): HttpMessage {
  const bytes = typeof response === 'string' ? encodeUtf8(response) : response
  const { head, rest, line } = finalHead(bytes)
  const lines = head.split(/\r?\n/).map((text, index): TextLine => ({ text, line: line + index }))
  const statusLine = lines[0]?.text ?? ''
  if (!/^HTTP\/\d(?:\.\d)? \d{3}(?: |$)/.test(statusLine)) {
    throw new ReadError(
      `${JSON.stringify(statusLine.slice(0, 40))} is not a status line. Begin the response with one, for example HTTP/1.1 200 OK.`,
      { line },
    )
  }
  const message = readHead(lines)
  const chunked = message.headers.some(
    ([name, value]) => /^transfer-encoding$/i.test(name) && /chunked\s*$/i.test(value),
  )
  const { body: rawBody, trailers } = chunked ? joinChunks(rest) : { body: rest, trailers: undefined }
  return {
    ...message,
    ...(request.method !== undefined && { method: request.method }),
    ...(request.url !== undefined && { url: request.url }),
    ...(rawBody !== undefined && { rawBody }),
    ...(trailers !== undefined && { trailers }),
  }
}

/** Whether these first bytes of a response contain all headers of the final one. */
export function hasFinalHead(start: Uint8Array): boolean {
  const { head, lines } = splitHead(start)
  return lines > 1 && !INTERIM.test(head)
}

/** The headers of the final response and the line that they begin in. Interim responses consist of headers only. */
function finalHead(bytes: Uint8Array): { head: string; rest: Uint8Array; line: number } {
  let found = splitHead(bytes)
  let line = 1
  while (INTERIM.test(found.head) && found.rest.length > 0) {
    line += found.lines
    found = splitHead(found.rest)
  }
  return { head: found.head, rest: found.rest, line }
}

/** The headers as text, one character per byte, the bytes after them, and the number of lines before those. */
function splitHead(bytes: Uint8Array): { head: string; rest: Uint8Array; lines: number } {
  let lines = 1
  for (let index = bytes.indexOf(10); index >= 0; index = bytes.indexOf(10, index + 1)) {
    lines++
    const next = bytes[index + 1] === 13 ? index + 2 : index + 1
    if (bytes[next] === 10) {
      return { head: latin1(bytes.subarray(0, index)).trimEnd(), rest: bytes.subarray(next + 1), lines }
    }
  }
  return { head: latin1(bytes).trimEnd(), rest: new Uint8Array(), lines }
}

function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let index = 0; index < bytes.length; index += 8192) {
    text += String.fromCharCode.apply(null, bytes.subarray(index, index + 8192) as never)
  }
  return text
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
  const lines = unfold(head.split(/\r?\n/).map((text, index) => ({ text, line: index + 1 })))
  return lines.length === 0 ? {} : { trailers: lines.map(({ text }) => parseHeaderLine(text)) }
}
