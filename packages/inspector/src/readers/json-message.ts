import { decodeBase64 } from '../fields/base64.ts'
import type { HttpMessage } from '../message/message.ts'
import { readHarEntry } from './har.ts'
import { ReadError } from './http-text.ts'
import { type PlainResponse, readPlain } from './plain.ts'

/**
 * Reads a line of NDJSON: an {@link HttpMessage} with `rawBody` in base64 and headers as pairs or by name, or an entry of a
 * HAR. Returns `undefined` for an entry without a response.
 *
 * @throws {ReadError} if the line is not a JSON object or has no status
 */
export function readJsonMessage(line: string): HttpMessage | undefined {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new ReadError(`The line is not JSON (${error instanceof Error ? error.message : error}).`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ReadError(
      'The line is not a JSON object. Write a message like {"status":200,"headers":[["Content-Type","text/html"]]}.',
    )
  }
  if ('response' in value) return readHarEntry(value)
  const message = readPlain(withBytes(value as PlainResponse))
  if (message === undefined)
    throw new ReadError('The message has no status. Write it like {"status":200,"headers":[]}.')
  return message
}

function withBytes(value: PlainResponse): PlainResponse {
  const { rawBody } = value as { rawBody?: unknown }
  if (typeof rawBody !== 'string') return value
  const bytes = decodeBase64(rawBody.replace(/\s/g, ''))
  if (bytes === undefined)
    throw new ReadError('rawBody is not base64. Encode the bytes in base64, or send text as body.')
  return { ...value, rawBody: bytes }
}
