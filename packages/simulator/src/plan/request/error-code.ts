import type { Context } from '../context.ts'
import { quote, refuse } from './refusal.ts'

/** The error codes of HTTP/2, each at its number (RFC 9113, section 7). */
export const ERROR_CODES = [
  'NO_ERROR',
  'PROTOCOL_ERROR',
  'INTERNAL_ERROR',
  'FLOW_CONTROL_ERROR',
  'SETTINGS_TIMEOUT',
  'STREAM_CLOSED',
  'FRAME_SIZE_ERROR',
  'REFUSED_STREAM',
  'CANCEL',
  'COMPRESSION_ERROR',
  'CONNECT_ERROR',
  'ENHANCE_YOUR_CALM',
  'INADEQUATE_SECURITY',
  'HTTP_1_1_REQUIRED',
] as const

/**
 * The number of the error code in the parameter `code`; `undefined` without one.
 *
 * @throws {Refusal} when it isn't the name of an error code, or the request came over HTTP/1.1
 */
export function parseErrorCode({ query, request }: Context): number | undefined {
  const name = new URLSearchParams(query).get('code')
  if (name === null) return undefined
  const code = (ERROR_CODES as readonly string[]).indexOf(name.toUpperCase())
  if (code === -1)
    throw refuse('code', `${quote(name)} is not an error code of HTTP/2. Use one of ${ERROR_CODES.join(', ')}.`)
  if (request.httpVersion !== '2') {
    throw refuse(
      'code',
      'HTTP/1.1 has no error codes: leave code out, or use HTTP/2, as in curl --http2-prior-knowledge.',
    )
  }
  return code
}

/** Whether the parameter `code` tells the client to use HTTP/1.1. */
export function namesHttp1({ query }: Context): boolean {
  return new URLSearchParams(query).get('code')?.toUpperCase() === 'HTTP_1_1_REQUIRED'
}
