import type { FieldLine, Hidden, HttpMessage } from '../../message/message.ts'
import { parseHttpVersion, toHeaderLines } from '../header-lines.ts'
import { parseJson } from '../json/json-error.ts'
import { ReadError } from '../read-error.ts'
import { withoutCrawler } from './crawler-fields.ts'

/** The links of a page are most of a record, and come after the headers. */
const LINKS = ',"HTML-Metadata":'
/**
 * A WAT file lost the order of the headers. A repeated header is a list, or before December 2024 only its last line. Runs of
 * spaces and characters outside ASCII are changed, and there are no bodies.
 */
const HIDDEN: readonly Hidden[] = ['field-lines', 'connection']

/** Whether these first bytes of a metadata record contain all headers. */
export function hasHeaders(start: Buffer): boolean {
  return start.indexOf(LINKS) >= 0
}

type Fields = Readonly<Record<string, unknown>>

/**
 * Reads a metadata record of a WAT file; `undefined` if it isn't about a response.
 *
 * @throws {ReadError} if it is not JSON
 */
export function readWat(block: Buffer, isWhole: boolean): HttpMessage | undefined {
  if (block.indexOf('"HTTP-Response-Metadata"') < 0) return undefined
  const links = block.indexOf(LINKS)
  if (links < 0 && !isWhole) throw new ReadError('the record is longer than 8 MB')
  const text = links < 0 ? block.toString() : closed(block.toString('utf8', 0, links))
  const envelope = member(parseJson(text), 'Envelope')
  const response = member(member(envelope, 'Payload-Metadata'), 'HTTP-Response-Metadata')
  const { Status: code, Version: version, Reason: reason } = member(response, 'Response-Message')
  const { 'WARC-Target-URI': url } = member(envelope, 'WARC-Header-Metadata')
  if (typeof code !== 'string' || !/^\d{3}$/.test(code)) return undefined
  const { headers, hidden } = withoutCrawler(headersOf(response.Headers))
  const httpVersion = typeof version === 'string' ? parseHttpVersion(version) : undefined
  return {
    status: Number(code),
    headers,
    hidden: [...HIDDEN, ...hidden.filter((each) => each !== 'connection')],
    ...(httpVersion !== undefined && { httpVersion }),
    ...(typeof reason === 'string' && reason !== '' && { reason }),
    ...(typeof url === 'string' && { url }),
  }
}

/** A JSON text that was cut off between two members, with its brackets closed. */
function closed(text: string): string {
  let inString = false
  const open: string[] = []
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (inString) {
      if (character === '\\') at++
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{') open.push('}')
    else if (character === '[') open.push(']')
    else if (character === '}' || character === ']') open.pop()
  }
  return text + open.reverse().join('')
}

function member(value: unknown, name: string): Fields {
  const found = typeof value === 'object' && value !== null ? (value as Fields)[name] : undefined
  return typeof found === 'object' && found !== null ? (found as Fields) : {}
}

function headersOf(headers: unknown): FieldLine[] {
  return Array.isArray(headers) ? [] : toHeaderLines(headers)
}
