import type { HttpMessage } from '../message/message.ts'
import { readHarEntry } from './har.ts'
import { ReadError } from './http-text.ts'
import { type PlainResponse, readPlain } from './plain.ts'

/**
 * The message of a line of NDJSON: the shape of {@link HttpMessage} with `rawBody` in base64, header fields as pairs or
 * by name; or an entry of a HAR. `undefined` where it has no response.
 *
 * @throws {ReadError} when the line is no JSON object, or has no status
 */
export function readJsonMessage(line: string): HttpMessage | undefined {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new ReadError(`it is not JSON (${error instanceof Error ? error.message : error})`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ReadError(
      'it is no JSON object; a message looks like {"status":200,"headers":[["Content-Type","text/html"]]}',
    )
  }
  if ('response' in value) return readHarEntry(value)
  const message = readPlain(withBytes(value as PlainResponse))
  if (message === undefined) throw new ReadError('it has no status; a message looks like {"status":200,"headers":[]}')
  return message
}

function withBytes(value: PlainResponse): PlainResponse {
  const { rawBody } = value as { rawBody?: unknown }
  if (typeof rawBody !== 'string') return value
  try {
    return { ...value, rawBody: Uint8Array.from(atob(rawBody), (character) => character.charCodeAt(0)) }
  } catch {
    throw new ReadError('its rawBody is not base64')
  }
}
