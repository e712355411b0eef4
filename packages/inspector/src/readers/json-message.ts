import { decodeBase64 } from '../fields/base64.ts'
import type { HttpMessage } from '../message/message.ts'
import { readHarEntry } from './har.ts'
import { toHeaderLines } from './header-lines.ts'
import { isWriteOut, readWriteOut } from './json/curl-json.ts'
import { parseJson } from './json/json-error.ts'
import { ReadError } from './read-error.ts'
import { type PlainResponse, readPlain } from './runtime/plain.ts'

/**
 * Reads a line of NDJSON: an {@link HttpMessage} with `rawBody` in base64 and headers as pairs, as objects with `name` and `value`, or by name, an entry of a
 * HAR, or what `curl -w '%{json}'` writes. Returns `undefined` for an entry without a response.
 *
 * @throws {ReadError} if the line is not a JSON object, or has no status or no headers
 */
export function readJsonMessage(line: string): HttpMessage | undefined {
  return readJsonValue(parseJson(line))
}

/** Reads a message that is parsed already, except for one whose body is base64. */
export function readJsonValue(value: unknown): HttpMessage | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ReadError(
      'A message has to be a JSON object. Write it like {"status":200,"headers":[["Content-Type","text/html"]]}.',
    )
  }
  if ('response' in value) return readHarEntry(value)
  const message = readPlain(withBytes(value as PlainResponse))
  if (message !== undefined) {
    const { headers } = value as { headers?: unknown }
    // The body of a problem has a status too.
    if (headers === undefined) throw notAMessage('headers')
    // A header that can't be read would look like one that wasn't sent.
    if (Array.isArray(headers) && headers.length !== message.headers.length) {
      const at = headers.findIndex((entry) => toHeaderLines([entry]).length === 0)
      throw new ReadError(
        `headers[${at}] is not a header. Write headers as pairs, [["Content-Type","text/html"]], or as {"name":"Content-Type","value":"text/html"}.`,
      )
    }
    return message
  }
  if (isWriteOut(value)) return readWriteOut(value)
  throw notAMessage('status')
}

function notAMessage(missing: string): ReadError {
  return new ReadError(
    `The JSON has no ${missing}. If it is the body of a response, print its head too, with curl -i. A message is written like {"status":200,"headers":[]}.`,
  )
}

function withBytes(value: PlainResponse): PlainResponse {
  const { rawBody } = value as { rawBody?: unknown }
  if (typeof rawBody !== 'string') return value
  const bytes = decodeBase64(rawBody.replace(/\s/g, ''))
  if (bytes === undefined)
    throw new ReadError('rawBody is not base64. Encode the bytes in base64, or send text as body.')
  return { ...value, rawBody: bytes }
}
