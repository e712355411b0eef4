import { decodeUtf8, encodeUtf8 } from '../fields/utf8.ts'
import type { HttpMessage } from '../message/message.ts'
import {
  endOfSection,
  firstValue,
  isStatusLine,
  readHead,
  readRequestHead,
  type ShownRequest,
  type TextLine,
} from './head.ts'
import { ReadError } from './read-error.ts'

/**
 * Reads the responses in the output of `curl -i`, or of `curl -v` with standard error included. Redirects (`-L`), interim
 * responses and proxies give several. With `-v` the request is known too. Compressed bodies and body sizes stay unknown.
 *
 * @throws {ReadError} if the text contains no response
 */
export function readCurl(output: string): HttpMessage[] {
  const messages = /^< HTTP\//m.test(output) ? readVerbose(output.split(/\r?\n/)) : readIncluded(output)
  if (messages.length > 0) return messages
  throw new ReadError('The text contains no HTTP response. Run curl with -i, or with -v and 2>&1.', { line: 1 })
}

/** `curl -i` prints headers and bodies on standard output. */
function readIncluded(output: string): HttpMessage[] {
  const lines = output.split(/\r?\n/)
  const starts = startsOf(output)
  const messages: HttpMessage[] = []
  let at = nextStatusLine(lines, 0)
  while (at >= 0 && at < lines.length) {
    const first = at
    const end = endOfSection(lines, at)
    const section = lines.slice(at, end).map((text, index): TextLine => ({ text, line: first + index + 1 }))
    const next = nextStatusLine(lines, end + 1)
    // After an interim response or a redirect, and after one without a body, a status line can only begin another one.
    if (next > 0 && (next === end + 1 || /^HTTP\/\S+ [13]/.test(lines[at] ?? ''))) {
      messages.push(toMessage(section, {}, undefined))
      at = next
      continue
    }
    const size = lengthIn(section)
    const bodyStart = starts[end + 1] ?? output.length
    const split = size === undefined ? undefined : splitAfter(size, end + 1, output, lines, starts)
    messages.push(toMessage(section, {}, output.slice(bodyStart, split?.bodyEnd)))
    at = split?.next ?? -1
  }
  return messages
}

/** Where the lines of a text start. */
function startsOf(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The Content-Length of a response, which says where the next one begins: several URLs, or several runs in one pipe. */
function lengthIn(section: readonly TextLine[]): number | undefined {
  const length = firstValue(readHead(section).headers, 'content-length')
  return length !== undefined && /^\d{1,15}$/.test(length) ? Number(length) : undefined
}

/**
 * Where a body of so many bytes ends, which starts in the line `from`, and the line in which another response begins after
 * it; `undefined` if none does. A body need not end with a line break, so the line may have to be cut before the status
 * line.
 */
function splitAfter(
  size: number,
  from: number,
  output: string,
  lines: string[],
  starts: number[],
): { readonly bodyEnd: number; readonly next: number } | undefined {
  let left = size
  for (let index = from; index < lines.length; index++) {
    const start = starts[index] ?? output.length
    const bytes = encodeUtf8(output.slice(start, starts[index + 1]))
    if (bytes.length > left) {
      const column = decodeUtf8(bytes.subarray(0, left)).text.length
      const rest = (lines[index] ?? '').slice(column)
      const next = rest === '' ? index + 1 : index
      if (!isStatusLine(rest || (lines[next] ?? ''))) return undefined
      const bodyEnd = start + column
      if (rest !== '') {
        lines[index] = rest
        starts[index] = bodyEnd
      }
      return { bodyEnd, next }
    }
    left -= bytes.length
  }
  return undefined
}

function nextStatusLine(lines: readonly string[], start: number): number {
  for (let index = start; index < lines.length; index++) if (isStatusLine(lines[index] ?? '')) return index
  return -1
}

/** `curl -v` marks the request with `>`, the response with `<`, and remarks with `*` and braces. Bodies have no mark. */
function readVerbose(lines: readonly string[]): HttpMessage[] {
  const messages: HttpMessage[] = []
  let request: string[] = []
  let response: TextLine[] = []
  let content: string[] = []
  let complete = false
  let secure = false
  const flush = () => {
    const scheme = secure ? 'https' : 'http'
    if (response.length > 0)
      messages.push(toMessage(response, readRequestHead(request, scheme), bodyIn(content, response)))
    response = []
    content = []
    complete = false
  }
  for (const [index, line] of lines.entries()) {
    if (/^\* (?:SSL connection using|TLS.*handshake|ALPN)/.test(line)) secure = true
    if (line === '>' || line.startsWith('> ')) {
      if (/^> \S+ \S+ HTTP\//.test(line)) {
        flush()
        request = []
      }
      request.push(line.slice(2))
    } else if (line === '<' || line.startsWith('< ')) {
      if (isStatusLine(line.slice(2))) flush()
      if (line.slice(2) === '') complete = true
      else response.push({ text: line.slice(2), line: index + 1, column: 3 })
    } else if (/^\* (?:Connected to|Issue another request)/.test(line)) {
      if (line.startsWith('* Issue')) flush()
      else secure = false
    } else if (complete && !/^(?:\* |[{}] \[)/.test(line)) content.push(line)
  }
  flush()
  return messages
}

/** What curl says after a response, at the end of the last line of a body without a line break. */
const REMARK =
  /\* (?:Connection #\d+ to host \S+|Closing connection|Found bundle for host|Host(?:name)? \S+ was |Re-using existing).*\s*$/

/**
 * The body among the lines that have no mark. With both `-i` and `-v`, the headers are there too; and a remark follows in
 * the same line if the body doesn't end with a line break.
 */
function bodyIn(content: readonly string[], response: readonly TextLine[]): string {
  const start = content[0]?.trim() === response[0]?.text.trim() ? content.indexOf('') + 1 : 0
  const body = content.slice(start).join('\n')
  const size = lengthIn(response)
  if (size === undefined) {
    const last = body.trimEnd().lastIndexOf('\n') + 1
    return body.slice(0, last) + body.slice(last).replace(REMARK, '')
  }
  const own = decodeUtf8(encodeUtf8(body).subarray(0, size)).text
  return body.startsWith('* ', own.length) ? own : body
}

function toMessage(section: readonly TextLine[], request: ShownRequest, content: string | undefined): HttpMessage {
  const head = readHead(section)
  const coded = firstValue(head.headers, 'content-encoding') !== undefined
  // Without anything after the headers, it is -I, -o, or an empty response.
  const body = coded || content === undefined || content.trim() === '' ? undefined : content
  return { ...request, ...head, ...(body !== undefined && { body }) }
}
