import type { FieldLine, HttpMessage } from '../message/message.ts'
import { parseHeaderLine, parseHttpVersion } from './header-lines.ts'

/** A line of a text and its number, from 1. */
export interface TextLine {
  readonly text: string
  readonly line: number
  readonly column?: number
}

/** Whether a line is a status line. */
export function isStatusLine(text: string): boolean {
  return /^HTTP\/[\d.]+ \d{3}(?: |$)/.test(text)
}

/** Whether a line is a request line, `GET /orders HTTP/1.1`. */
export function isRequestLine(text: string): boolean {
  return /^[!#$%&'*+.^_`|~\w-]+ \S+ HTTP\/[\d.]+$/.test(text)
}

/** The status line and headers of a response, with their places. */
export function readHead([first, ...rest]: readonly TextLine[]): HttpMessage {
  const [, version = '', status, reason] = /^(HTTP\/[\d.]+) (\d{3})(?: (.*))?$/.exec(first?.text.trim() ?? '') ?? []
  const httpVersion = parseHttpVersion(version)
  const lines = unfold(rest)
  return {
    status: Number(status),
    headers: lines.map(({ text }) => parseHeaderLine(text)),
    ...(httpVersion !== undefined && { httpVersion }),
    ...(reason && { reason }),
    ...(first !== undefined && { source: { ...placeOf(first), headers: lines.map(placeOf) } }),
  }
}

function placeOf({ line, column }: TextLine) {
  return column === undefined ? { line } : { line, column }
}

/** A line that begins with a space continues the previous one (RFC 9112, section 5.2). */
export function unfold(lines: readonly TextLine[]): TextLine[] {
  const unfolded: { first: TextLine; texts: string[] }[] = []
  for (const each of lines) {
    const last = unfolded.at(-1)
    if (/^[ \t]/.test(each.text) && last !== undefined) last.texts.push(each.text.trim())
    else if (each.text !== '') unfolded.push({ first: each, texts: [each.text] })
  }
  return unfolded.map(({ first, texts }) => (texts.length === 1 ? first : { ...first, text: texts.join(' ') }))
}

/** The index of the first empty line from a start on, where a head ends. Without one, the number of lines. */
export function endOfSection(lines: readonly string[], start: number): number {
  const end = lines.indexOf('', start)
  return end < 0 ? lines.length : end
}

/** What a tool shows of a request. */
export interface ShownRequest {
  readonly method?: string
  readonly url?: string
  readonly requestHeaders?: readonly FieldLine[]
}

/** The request from its first line and headers. The URL is known only if the scheme is. */
export function readRequestHead(lines: readonly string[], scheme: 'http' | 'https' | undefined): ShownRequest {
  const [method, target] = lines[0]?.split(' ') ?? []
  if (method === undefined || target === undefined) return {}
  const requestHeaders = lines.slice(1).filter(Boolean).map(parseHeaderLine)
  const host = requestHeaders.find(([name]) => name.toLowerCase() === 'host')?.[1]
  const origin = host === undefined || scheme === undefined ? undefined : `${scheme}://${host}`
  const url = /^https?:/i.test(target) ? target : origin && target.startsWith('/') ? `${origin}${target}` : undefined
  return { method, requestHeaders, ...(url !== undefined && { url }) }
}

/** The value of the first header with this name in lower case. */
export function firstValue(headers: readonly FieldLine[], name: string): string | undefined {
  return headers.find(([each]) => each.toLowerCase() === name)?.[1]
}
