import type { FieldLine, Hidden, HttpMessage } from '../../message/message.ts'

/** The part of a fetch Response that is read. */
export interface FetchedResponse {
  readonly status: number
  readonly statusText: string
  readonly type?: string | undefined
  readonly url?: string | undefined
  readonly bodyUsed: boolean
  readonly headers: Iterable<readonly [string, string]>
  clone(): { readonly body: unknown; arrayBuffer(): Promise<ArrayBuffer> }
}

/** The part of a fetch Request that is read. */
export interface FetchedRequest {
  readonly method: string
  readonly url: string
  readonly headers: Iterable<readonly [string, string]>
}

/** Longer bodies, in bytes, are not read. */
const LIMIT = 1 << 20

/**
 * Reads a fetch Response, and its Request if you have it. You can still read the response afterwards.
 *
 * The message lacks what fetch hides: the HTTP version, headers that it adds to requests, the body as it was sent, and in
 * responses from other origins the headers that are not exposed. Returns `undefined` for opaque responses and network errors.
 *
 * @example
 * inspect(await readFetch(await fetch(url)))
 */
export async function readFetch(response: FetchedResponse, request?: FetchedRequest): Promise<HttpMessage | undefined> {
  if (response.status === 0) return undefined
  const headers = [...response.headers] as FieldLine[]
  const hidden: Hidden[] = ['connection', 'request-fields', 'keep-alive', 'transfer-encoding', 'upgrade']
  if (response.type === 'cors') hidden.push('*')
  const url = request?.url ?? (response.url || undefined)
  const body = await contentOf(response, headers)
  return {
    status: response.status,
    headers,
    hidden,
    ...(response.statusText !== '' && { reason: response.statusText }),
    ...(url !== undefined && { url }),
    ...(request !== undefined && { method: request.method, requestHeaders: [...request.headers] as FieldLine[] }),
    ...(body !== undefined && { body }),
  }
}

/** The body; `undefined` if it was already read, is too long or broken, or is a stream that might never end. */
async function contentOf(response: FetchedResponse, headers: readonly FieldLine[]): Promise<Uint8Array | undefined> {
  const value = (name: string) => headers.find(([each]) => each.toLowerCase() === name)?.[1]
  const endless = /^(?:text\/event-stream|multipart\/x-mixed-replace)/i.test(value('content-type') ?? '')
  if (response.bodyUsed || endless || Number(value('content-length') ?? 0) > LIMIT) return undefined
  try {
    const copy = response.clone()
    if (copy.body === null) return new Uint8Array()
    const bytes = new Uint8Array(await copy.arrayBuffer())
    return bytes.length > LIMIT ? undefined : bytes
  } catch {
    return undefined
  }
}
