import type { FieldLine, HttpMessage } from '../message/message.ts'
import { parseHeaderLine, parseHttpVersion } from './header-lines.ts'
import { ReadError } from './http-text.ts'

const STATUS_LINE = /^HTTP\/[\d.]+ \d{3}(?: |$)/

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
  throw new ReadError('The text contains no HTTP response. Run curl with -i, or with -v and 2>&1.')
}

/** `curl -i` prints headers and bodies on standard output. */
function readIncluded(lines: readonly string[]): HttpMessage[] {
  const messages: HttpMessage[] = []
  let at = nextStatusLine(lines, 0)
  while (at >= 0 && at < lines.length) {
    const end = endOfSection(lines, at)
    const next = nextStatusLine(lines, end + 1)
    // A later status line starts a new response only if this one has no body.
    const goesOn = next > 0 && (next === end + 1 || /^HTTP\/\S+ [13]/.test(lines[at] ?? ''))
    messages.push(toMessage(lines.slice(at, end), {}, goesOn ? undefined : lines.slice(end + 1).join('\n')))
    at = goesOn ? next : -1
  }
  return messages
}

function nextStatusLine(lines: readonly string[], start: number): number {
  for (let index = start; index < lines.length; index++) if (STATUS_LINE.test(lines[index] ?? '')) return index
  return -1
}

function endOfSection(lines: readonly string[], start: number): number {
  const end = lines.indexOf('', start)
  return end < 0 ? lines.length : end
}

interface Request {
  readonly method?: string
  readonly url?: string
  readonly requestHeaders?: readonly FieldLine[]
}

/** `curl -v` marks the request with `>`, the response with `<`, and remarks with `*` and braces. Bodies have no mark. */
function readVerbose(lines: readonly string[]): HttpMessage[] {
  const messages: HttpMessage[] = []
  let request: string[] = []
  let response: string[] = []
  let content: string[] = []
  let complete = false
  let secure = false
  const flush = () => {
    if (response.length > 0)
      messages.push(toMessage(response, readRequest(request, secure), withoutHead(content, response[0])))
    response = []
    content = []
    complete = false
  }
  for (const line of lines) {
    if (/^\* (?:SSL connection using|TLS.*handshake|ALPN)/.test(line)) secure = true
    if (line === '>' || line.startsWith('> ')) {
      if (/^> \S+ \S+ HTTP\//.test(line)) {
        flush()
        request = []
      }
      request.push(line.slice(2))
    } else if (line === '<' || line.startsWith('< ')) {
      if (STATUS_LINE.test(line.slice(2))) flush()
      if (line.slice(2) === '') complete = true
      else response.push(line.slice(2))
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

function readRequest(lines: readonly string[], secure: boolean): Request {
  const [method, target] = lines[0]?.split(' ') ?? []
  if (method === undefined || target === undefined) return {}
  const requestHeaders = lines.slice(1).filter(Boolean).map(parseHeaderLine)
  const host = requestHeaders.find(([name]) => name.toLowerCase() === 'host')?.[1]
  const origin = host === undefined ? undefined : `${secure ? 'https' : 'http'}://${host}`
  const url = /^https?:/i.test(target) ? target : origin && target.startsWith('/') ? `${origin}${target}` : undefined
  return { method, requestHeaders, ...(url !== undefined && { url }) }
}

function toMessage(section: readonly string[], request: Request, content: string | undefined): HttpMessage {
  const [, version = '', status, reason] = /^(HTTP\/[\d.]+) (\d{3})(?: (.*))?$/.exec(section[0]?.trim() ?? '') ?? []
  const headers = section.slice(1).map(parseHeaderLine)
  const httpVersion = parseHttpVersion(version)
  const coded = headers.some(([name]) => name.toLowerCase() === 'content-encoding')
  // Without anything after the headers, it is -I, -o, or an empty response.
  const body = coded || content === undefined || content.trim() === '' ? undefined : content
  return {
    ...request,
    status: Number(status),
    headers,
    ...(httpVersion !== undefined && { httpVersion }),
    ...(reason && { reason }),
    ...(body !== undefined && { body }),
  }
}
