import { titleOf } from '../problem/problem.ts'
import { ABANDONED_FIELDS } from './abandoned.ts'
import type { Rendered } from './types.ts'
import { mergeVary } from './vary.ts'

/** What an adapter needs of a Node response: `http.ServerResponse`, or the HTTP/2 one. */
export interface NodeResponse {
  statusCode: number
  statusMessage: string
  readonly headersSent: boolean
  readonly writableEnded: boolean
  readonly destroyed?: boolean
  /** What destroyed it, when that was the service and not the client. */
  readonly errored?: Error | null
  /** The request: on HTTP/1.1 a response has no socket before those of earlier requests on the connection are done. */
  readonly req?: { readonly socket: { readonly destroyed: boolean } }
  destroy(): unknown
  /** The stream, on HTTP/2. */
  readonly stream?: { readonly destroyed: boolean; readonly errored?: Error | null; close(code: number): unknown }
  getHeader(name: string): number | string | readonly string[] | undefined
  setHeader(name: string, value: string | readonly string[]): unknown
  removeHeader(name: string): void
  end(content?: string): unknown
}

/**
 * What became of a response: it was sent, another was complete already, one had begun and was cut, or the client had gone
 * before it could be answered.
 */
export type Delivery = 'sent' | 'complete' | 'cut' | 'aborted'

const NGHTTP2_INTERNAL_ERROR = 2
/** The policy of forms that load nothing: a service's own is as good. */
export const NO_CONTENT_POLICY = "default-src 'none'"

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
  if (response.writableEnded) return 'complete'
  if (response.stream !== undefined) response.stream.close(NGHTTP2_INTERNAL_ERROR)
  else response.destroy()
  return 'cut'
}

function write(response: NodeResponse, rendered: Rendered): void {
  for (const name of ABANDONED_FIELDS) response.removeHeader(name)
  response.statusCode = rendered.status
  // Node has phrases of its own, older than RFC 9110; HTTP/2 has none, and warns when one is set.
  if (response.stream === undefined) response.statusMessage = titleOf(rendered.status)
  // What the service's own middleware varies on stays true of the problem.
  const vary = mergeVary(response.getHeader('Vary'), rendered.headers.Vary)
  for (const [name, value] of Object.entries(rendered.headers)) {
    if (value !== NO_CONTENT_POLICY || response.getHeader(name) === undefined) {
      response.setHeader(name, withEarlier(response, name, value))
    }
  }
  if (vary !== undefined) response.setHeader('Vary', vary)
  response.end(rendered.body)
}

function isClosed(response: NodeResponse): boolean {
  if (response.destroyed === true) return true
  return (response.stream ?? response.req?.socket)?.destroyed === true
}

/** Cookies and links that the service has set stay beside those of the problem. */
function withEarlier(
  response: NodeResponse,
  name: string,
  value: string | readonly string[],
): string | readonly string[] {
  const earlier = /^(?:set-cookie|link)$/i.test(name) ? response.getHeader(name) : undefined
  return earlier === undefined ? value : [earlier, value].flat().map(String)
}

/** A pipeline whose source fails destroys the response with that error; a client that leaves gives none. */
function wasBroken(response: NodeResponse): boolean {
  return response.writableEnded || (response.stream ?? response).errored != null
}
