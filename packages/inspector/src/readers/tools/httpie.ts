import type { HttpMessage } from '../../message/message.ts'
import {
  endOfSection,
  isRequestLine,
  isStatusLine,
  readHead,
  readRequestHead,
  type ShownRequest,
  type TextLine,
} from '../head.ts'
import { ReadError } from '../read-error.ts'

/** What HTTPie prints instead of a body that is not text. */
const BINARY = '| NOTE: binary data not shown in terminal |'

/**
 * Reads the exchanges in the output of HTTPie with `-v`, or with another `--print` that has `h`. With `--all`, redirects
 * give several. HTTPie decodes and formats bodies, sorts headers on a terminal, and doesn't show the scheme, so body sizes
 * and URLs stay unknown.
 *
 * @throws {ReadError} if the text contains no response
 */
export function readHttpie(output: string): HttpMessage[] {
  const lines = output.split(/\r?\n/).map(withoutColors)
  const messages: HttpMessage[] = []
  let request: ShownRequest = {}
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? ''
    const end = endOfSection(lines, at)
    if (isRequestLine(line)) request = readRequestHead(lines.slice(at, end), undefined)
    if (!isStatusLine(line)) {
      at = isRequestLine(line) ? end : at + 1
      continue
    }
    const start = at
    const section = lines.slice(start, end).map((text, index): TextLine => ({ text, line: start + index + 1 }))
    const next = nextMessage(lines, end)
    const body = contentOf(lines.slice(end + 1, next))
    messages.push({ ...request, ...readHead(section), ...(body !== undefined && { body }) })
    // With --print=h there are no requests between the responses.
    if (isRequestLine(lines[next] ?? '')) request = {}
    at = next
  }
  if (messages.length > 0) return messages
  throw new ReadError('The text contains no response. Run HTTPie with -v, or with --print=HhBb.', { line: 1 })
}

/** Without the colors and the second carriage return of a recorded terminal. */
function withoutColors(text: string): string {
  const line = text.endsWith('\r') ? text.trimEnd() : text
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminals' colors begin with one
  return line.includes('\u001b') ? line.replace(/\u001b\[[\d;]*m/g, '') : line
}

/** The next line after a blank one that begins a request or a response. */
function nextMessage(lines: readonly string[], start: number): number {
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (lines[at - 1] === '' && (isRequestLine(line) || isStatusLine(line))) return at
  }
  return lines.length
}

/** The body; `undefined` if HTTPie printed none or didn't show it. */
function contentOf(lines: readonly string[]): string | undefined {
  // HTTPie 3 ends with the time that a request took, if it is asked for.
  const text = lines.filter((line) => !/^Elapsed time: [\d.]+s$/.test(line)).join('\n')
  return text.trim() === '' || text.includes(BINARY) ? undefined : text.replace(/\n{1,3}$/, '')
}
