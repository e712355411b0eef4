import type { FieldLine, HttpMessage } from '../message/message.ts'

/** The part of Node's IncomingMessage that is read, as passed to a client's `response` event. */
export interface IncomingResponse {
  readonly statusCode?: number | undefined
  readonly statusMessage?: string | undefined
  readonly httpVersion: string
  readonly rawHeaders: readonly string[]
  /** The trailers, once the body was read. */
  readonly rawTrailers?: readonly string[]
  readonly req?: {
    readonly method?: string
    readonly protocol?: string
    readonly host?: string
    readonly path?: string
    getHeaders?(): Readonly<Record<string, unknown>>
    getHeader?(name: string): unknown
  }
}

/**
 * Reads a response that Node's `http` or `https` client received. Pass the body separately, as the bytes that arrived.
 * Returns `undefined` for a request that a server received.
 *
 * @example
 * http.get(url, (response) => console.log(inspect(readIncomingMessage(response))))
 */
export function readIncomingMessage(message: IncomingResponse, rawBody?: Uint8Array): HttpMessage | undefined {
  const { statusCode, statusMessage, httpVersion, rawHeaders, req } = message
  if (typeof statusCode !== 'number') return undefined
  const headers = linesOf(rawHeaders)
  const trailers = linesOf(message.rawTrailers ?? [])
  const requestHeaders = Object.entries(req?.getHeaders?.() ?? {}).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((each): FieldLine => [name, String(each)]),
  )
  const host = req?.getHeader?.('host') ?? req?.host
  const url = req?.protocol && host && req.path?.startsWith('/') ? `${req.protocol}//${host}${req.path}` : undefined
  return {
    status: statusCode,
    headers,
    httpVersion,
    ...(statusMessage && { reason: statusMessage }),
    ...(req?.method && { method: req.method }),
    ...(url && { url }),
    ...(req?.getHeaders && { requestHeaders }),
    ...(rawBody && { rawBody }),
    ...(trailers.length > 0 && { trailers }),
  }
}

function linesOf(raw: readonly string[]): FieldLine[] {
  const lines: FieldLine[] = []
  for (let index = 0; index + 1 < raw.length; index += 2) lines.push([raw[index] ?? '', raw[index + 1] ?? ''])
  return lines
}
