import { ERROR_PHRASES } from '../status/phrases.gen.ts'
import { ABANDONED_FIELDS } from './abandoned.ts'
import type { Rendered } from './types.ts'

/** What an adapter needs of a Node response: `http.ServerResponse`, or the HTTP/2 one. */
export interface NodeResponse {
  statusCode: number
  statusMessage: string
  readonly headersSent: boolean
  readonly writableEnded: boolean
  readonly destroyed?: boolean
  /** What destroyed it, when that was the service and not the client. */
  readonly errored?: Error | null
  readonly socket: { readonly destroyed: boolean; destroy(): unknown } | null
  /** The stream, on HTTP/2. */
  readonly stream?: { readonly destroyed: boolean; readonly errored?: Error | null; close(code: number): unknown }
  setHeader(name: string, value: string | readonly string[]): unknown
  removeHeader(name: string): void
  end(content?: string): unknown
}

/**
 * What became of a response: it was sent, it had begun and its connection was cut, or the client had gone before it
 * could be answered.
 */
export type Delivery = 'sent' | 'cut' | 'aborted'

const NGHTTP2_INTERNAL_ERROR = 2

/**
 * Sends a finished response in place of the one that was begun in memory. One that is on the wire already cannot be
 * taken back: it is cut, so that the client sees an error, unless it is complete.
 */
export function sendResponse(response: NodeResponse, rendered: Rendered): Delivery {
  if (isClosed(response)) return wasBroken(response) ? 'cut' : 'aborted'
  try {
    if (!response.headersSent) {
      write(response, rendered)
      return 'sent'
    }
  } catch {
    // Only a response that other code has made unusable gets here: its client must not wait.
  }
  if (!response.writableEnded) cut(response)
  return 'cut'
}

function write(response: NodeResponse, rendered: Rendered): void {
  for (const name of ABANDONED_FIELDS) response.removeHeader(name)
  response.statusCode = rendered.status
  // Node has phrases of its own, older than RFC 9110; HTTP/2 has none, and warns when one is set.
  if (response.stream === undefined) response.statusMessage = ERROR_PHRASES[rendered.status] ?? ''
  for (const [name, value] of Object.entries(rendered.headers)) response.setHeader(name, value)
  response.end(rendered.body)
}

function cut(response: NodeResponse): void {
  if (response.stream !== undefined) response.stream.close(NGHTTP2_INTERNAL_ERROR)
  else response.socket?.destroy()
}

function isClosed(response: NodeResponse): boolean {
  if (response.destroyed === true) return true
  if (response.stream !== undefined) return response.stream.destroyed
  return !response.writableEnded && (response.socket === null || response.socket.destroyed)
}

/** A pipeline whose source fails destroys the response with that error; a client that leaves gives none. */
function wasBroken(response: NodeResponse): boolean {
  return response.writableEnded || (response.stream ?? response).errored != null
}
