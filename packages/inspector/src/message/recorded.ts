import type { Status } from '@statuskit/core'
import { parseHttpDate } from '@statuskit/core/fields'
import { joined, type LineIndex } from './line-index.ts'
import type { HttpMessage } from './message.ts'
import { codeOfPhrase, isUnknownToPolly } from './phrases.ts'
import { isPlaceholder } from './redacted.ts'

/**
 * Whether a recorder in a client or a browser wrote the message: it shows what the client saw of the response, and test
 * authors edit it.
 */
export function isRecorded(facts: { hides(what: string): boolean }): boolean {
  return facts.hides('field-lines') && facts.hides('request-fields')
}

const NEW_YEAR = /\b0?1 Jan \d{4} 00:00:00 GMT$/

/**
 * Whether the author of a test wrote the headers of a recording: no server answers in the first second of a year, but
 * filters write such a Date into every response, with other constant values. Servers don't get the day of the week wrong.
 */
export function isWritten(date: string | undefined): boolean {
  return date !== undefined && (NEW_YEAR.test(date) || parseHttpDate(date, 0)?.hasRightDay === false)
}

/**
 * Whether a recorder wrote the headers of two responses into one list, such as those of a 401 and of the response to the
 * repeated request. A server or a proxy can send Date twice, but hardly together with the headers of the body.
 */
export function isMerged(facts: { values(name: string): readonly string[] }): boolean {
  const isRepeated = (name: string) => facts.values(name).length > 1
  return isRepeated('date') && (isRepeated('content-length') || isRepeated('content-type'))
}

/** What {@link isPartial} asks of a message. */
interface Shown {
  readonly status: number
  hides(what: string): boolean
  has(name: string): boolean
  value(name: string): string | undefined
  request(name: string): string | undefined
}

/**
 * Whether a recording can lack headers that the server sent. Servers send Date, so a recorder that shows none has left
 * headers out. A browser that revalidates shows the stored response with the headers of the 304.
 */
export function isPartial(facts: Shown): boolean {
  if (!isRecorded(facts)) return false
  const condition = facts.request('if-none-match')
  return !facts.has('date') || (facts.status !== 304 && condition !== undefined && condition === facts.value('etag'))
}

/** Hosts that RFC 2606 and RFC 6761 keep for documentation and tests. */
const RESERVED_HOST = /^https?:\/\/(?:[^/?#]*[.@])?(?:example(?:\.(?:com|net|org))?|test|invalid)(?::\d*)?(?:[/?#]|$)/i

const HOST_OF_URL = /^https?:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i

/**
 * Whether the URL of a recording is not the one that was asked for: its host is one that filters write in place of the
 * server's, or another one than in the Host header.
 */
export function isOtherUrl(url: string, host: string | undefined): boolean {
  if (RESERVED_HOST.test(url)) return true
  return host !== undefined && HOST_OF_URL.exec(url)?.[1]?.toLowerCase() !== host.replace(/:\d*$/, '').toLowerCase()
}

/** The name of a secret, by which filters replace a body: `ACCESS_TOKEN`. A server that names a fault doesn't begin so. */
const SECRET = /^(?:ACCESS|API|AUTH|BEARER|REFRESH|SESSION)_(?:KEY|TOKEN)$/

/**
 * Whether the text of a recorded body is not the content that the headers describe: still compressed, or shorter than
 * Content-Length says, because the recorder cut it off or the author of a test replaced it, a placeholder, or Python's word
 * for nothing.
 */
export function isOtherBody(body: string | Uint8Array, lines: LineIndex): boolean {
  if (typeof body !== 'string') return false
  if (body === 'None' || (body.length < 100 && (isPlaceholder(body) || SECRET.test(body)))) return true
  if (lines.has('content-encoding')) return isBinary(body)
  const length = joined(lines.get('content-length'))
  return length !== undefined && /^\d{1,15}$/.test(length) && sizeIsBelow(body, Number(length))
}

/** Whether a text begins with bytes that are no text: control characters, or what a decoder wrote for an invalid byte. */
function isBinary(text: string): boolean {
  for (let at = 0; at < text.length && at < 1000; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 9 || (unit > 13 && unit < 32 && unit !== 27) || unit === 0xfffd) return true
  }
  return false
}

/** Whether the text has fewer bytes in UTF-8. */
function sizeIsBelow(text: string, size: number): boolean {
  if (text.length >= size) return false
  if (text.length * 3 < size) return true
  let bytes = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    // Each half of a surrogate pair counts for two bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3
  }
  return bytes < size
}

/** What servers of Rails send beside the status line: `Status: 204 No Content`. */
const STATUS_FIELD = /^(?:HTTP\/\d\S* )?(\d{3})(?: |$)/

/**
 * Whether the reason phrase or the header Status belongs to another status, or a 204 has a text, which no client can read:
 * the author of a test has changed the status of a recording, so the headers and the body are those of another response.
 */
export function hasOtherStatus({ status, reason = '', headers, body }: HttpMessage, row: Status | undefined): boolean {
  if (status === 204 && typeof body === 'string' && body !== '') return true
  const field = headers.find(([name]) => name.toLowerCase() === 'status')
  const stated = field && STATUS_FIELD.exec(field[1])?.[1]
  if (stated !== undefined && Number(stated) !== status) return true
  if (reason === '' || reason === row?.phrase || (reason === 'OK' && isUnknownToPolly(status))) return false
  const code = codeOfPhrase(reason)
  return code !== undefined && code !== status
}
