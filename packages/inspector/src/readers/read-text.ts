import type { HttpMessage } from '../message/message.ts'
import { readCurl } from './curl.ts'
import { isRequestLine } from './head.ts'
import { JsonMessages, type Reading } from './json/json-messages.ts'
import { ReadError } from './read-error.ts'
import { isBrowserHeaders, readBrowserHeaders } from './tools/browser-headers.ts'
import { readCurlTrace } from './tools/curl-trace.ts'
import { readHttpie } from './tools/httpie.ts'
import { readWget } from './tools/wget.ts'

/** The formats of texts. `json` stands for everything that is JSON: HAR files, Postman collections, and messages. */
export type TextFormat = 'json' | 'curl' | 'trace' | 'wget' | 'httpie' | 'browser'

/** Finds the format of a text by its first lines; `undefined` if it is none that can be read. */
export function detectTextFormat(start: string): TextFormat | undefined {
  const begin = start.replace(/^\ufeff/, '').trimStart()
  if (begin.startsWith('{') || begin.startsWith('[')) return 'json'
  // Redirected output of a terminal can begin with colors.
  const lines = begin.split(/\r?\n/, 200)
  const first = lines[0] ?? ''
  if (isBrowserHeaders(lines)) return 'browser'
  if (/^HTTP\/\d/.test(first)) return 'curl'
  if (lines.some((line) => /^(?:[\d:.]+ )?(?:\[[\d-]+\] )?(?:== Info:|[<=][=>] (?:Send|Recv) )/.test(line)))
    return 'trace'
  if (lines.some((line) => /^ {2}HTTP\/\d/.test(line))) return 'wget'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminals' colors begin with one
  if (first.startsWith('\u001b[') || isRequestLine(first.replace(/\u001b\[[\d;]*m/g, '').trimEnd())) return 'httpie'
  return lines.some((line) => /^[*<>{}] /.test(line)) ? 'curl' : undefined
}

const READERS: Readonly<Record<Exclude<TextFormat, 'json'>, (text: string) => HttpMessage[]>> = {
  curl: readCurl,
  trace: readCurlTrace,
  wget: readWget,
  httpie: readHttpie,
  browser: readBrowserHeaders,
}

/** Reads a text of a known format, except JSON. */
export function readTextAs(format: Exclude<TextFormat, 'json'>, text: string): HttpMessage[] {
  return READERS[format](text)
}

/**
 * Reads the responses in a text of any format that has a reader: a HAR file, a Postman collection, JSON messages, the
 * output of curl, wget or HTTPie, or response headers that were copied from a browser's tools. Entries without a response are left out.
 *
 * @throws {ReadError} if the format is unknown, or a part of the text can't be read
 */
export function readText(text: string): HttpMessage[] {
  const format = detectTextFormat(text.slice(0, 65_536))
  if (format === undefined)
    throw new ReadError(
      'The text is in no known format. Paste the output of curl -i, a HAR file, or a JSON message. Headers alone need their status in the first line: HTTP/1.1 200, or :status: 200.',
      { line: 1 },
    )
  if (format !== 'json') return readTextAs(format, text.replace(/^\ufeff/, ''))
  const messages = new JsonMessages()
  return [...messages.push(text), ...messages.end()].filter((reading: Reading): reading is HttpMessage => {
    if (reading instanceof ReadError) throw reading
    return reading !== undefined
  })
}
