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
  const lines = output.split(/\r?\n/)
  const messages = lines.some((line) => /^< HTTP\//.test(line)) ? readVerbose(lines) : readIncluded(lines)
  if (messages.length > 0) return messages
  throw new ReadError('The text contains no HTTP response. Run curl with -i, or with -v and 2>&1.', { line: 1 })
}

/** `curl -i` prints headers and bodies on standard output. */
function readIncluded(lines: readonly string[]): HttpMessage[] {
  const messages: HttpMessage[] = []
  let at = nextStatusLine(lines, 0)
  while (at >= 0 && at < lines.length) {
    const first = at
    const end = endOfSection(lines, at)
    const next = nextStatusLine(lines, end + 1)
    // A later status line starts a new response only if this one has no body.
    const goesOn = next > 0 && (next === end + 1 || /^HTTP\/\S+ [13]/.test(lines[at] ?? ''))
    const section = lines.slice(at, end).map((text, index): TextLine => ({ text, line: first + index + 1 }))
    messages.push(toMessage(section, {}, goesOn ? undefined : lines.slice(end + 1).join('\n')))
    at = goesOn ? next : -1
  }
  return messages
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
      messages.push(toMessage(response, readRequestHead(request, scheme), withoutHead(content, response[0]?.text)))
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

/** With both `-i` and `-v`, the headers appear in the body too. */
function withoutHead(content: readonly string[], statusLine: string | undefined): string {
  const start = content[0]?.trim() === statusLine?.trim() ? content.indexOf('') + 1 : 0
  return content.slice(start).join('\n')
}

function toMessage(section: readonly TextLine[], request: ShownRequest, content: string | undefined): HttpMessage {
  const head = readHead(section)
  const coded = firstValue(head.headers, 'content-encoding') !== undefined
  // Without anything after the headers, it is -I, -o, or an empty response.
  const body = coded || content === undefined || content.trim() === '' ? undefined : content
  return { ...request, ...head, ...(body !== undefined && { body }) }
}
