import type { Hidden, HttpMessage } from '../message/message.ts'
import { type HeaderShape, toHeaderLines } from './header-lines.ts'

/** A response of a test client such as supertest, light-my-request, axios or got. */
export interface PlainResponse {
  readonly status?: number | undefined
  readonly statusCode?: number | undefined
  readonly headers: HeaderShape
  readonly reason?: string | undefined
  readonly statusMessage?: string | undefined
  readonly httpVersion?: string | undefined
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly requestHeaders?: HeaderShape | undefined
  readonly trailers?: HeaderShape | undefined
  readonly body?: unknown
  /** The body as text, in supertest. */
  readonly text?: string | undefined
  /** The body as bytes, in light-my-request. */
  readonly rawPayload?: Uint8Array | undefined
  readonly rawBody?: Uint8Array | undefined
  readonly contentSize?: number | undefined
  readonly hidden?: readonly Hidden[] | undefined
}

/**
 * Reads a plain object with a status and headers. If the headers are an object instead of lines, repeated lines may have
 * been joined. Returns `undefined` if there is no status.
 *
 * @example
 * inspect(readPlain(await request(app).get('/')))
 */
export function readPlain(response: PlainResponse): HttpMessage | undefined {
  const status = response.status ?? response.statusCode
  if (typeof status !== 'number') return undefined
  const { httpVersion, method, url, contentSize, rawBody = response.rawPayload } = response
  const reason = response.reason ?? response.statusMessage
  const body = response.text ?? response.body
  const joined = !Array.isArray(response.headers)
  const hidden: Hidden[] = [...(response.hidden ?? []), ...(joined ? ['field-lines'] : [])]
  // Assignments are faster than spreads, and streams create millions of these.
  const message: Mutable<HttpMessage> = { status, headers: toHeaderLines(response.headers) }
  if (typeof reason === 'string' && reason !== '') message.reason = reason
  if (typeof httpVersion === 'string') message.httpVersion = httpVersion
  if (typeof method === 'string') message.method = method
  if (typeof url === 'string') message.url = url
  if (response.requestHeaders !== undefined) message.requestHeaders = toHeaderLines(response.requestHeaders)
  if (response.trailers !== undefined) {
    const trailers = toHeaderLines(response.trailers)
    if (trailers.length > 0) message.trailers = trailers
  }
  if (rawBody instanceof Uint8Array) message.rawBody = rawBody
  else if (typeof body === 'string' || body instanceof Uint8Array) message.body = body
  if (contentSize !== undefined) message.contentSize = contentSize
  if (hidden.length > 0) message.hidden = hidden
  return message
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] }
