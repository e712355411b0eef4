import { titleOf } from '../../problem/problem.ts'
import { peek } from '../../render/request/peek.ts'
import type { Rendered } from '../../render/request/rendering.ts'
import type { Delivery } from '../delivery.ts'
import { type FieldHolder, replaceFields } from '../replace-fields.ts'

/** What an adapter needs of a Node response: `http.ServerResponse`, or the HTTP/2 one. */
export interface NodeResponse extends FieldHolder {
  statusCode: number
  statusMessage: string
  readonly headersSent: boolean
  readonly writableEnded: boolean
  readonly destroyed?: boolean
  /** What destroyed it, when that was the service and not the client. */
  readonly errored?: Error | null
  /** The request: on HTTP/1.1 a response has no socket before those of earlier requests on the connection are done. */
  readonly req?: { readonly socket: { readonly destroyed: boolean } }
  /** The connection, once it is the response's turn. */
  readonly socket?: object | null
  once(event: 'socket', listener: (socket: { destroy(): unknown }) => void): unknown
  destroy(): unknown
  /** The stream, on HTTP/2. */
  readonly stream?: {
    readonly destroyed: boolean
    /** Whether either side has reset it; it is destroyed later, after the request has seemed to end. */
    readonly closed?: boolean
    readonly errored?: Error | null
    close(code: number): unknown
  }
  end(content: string): unknown
}

const NGHTTP2_INTERNAL_ERROR = 2
/** Node's code for a stream that the other side has reset with an error. */
const RESET_BY_CLIENT = 'ERR_HTTP2_STREAM_ERROR'

/**
 * Sends a finished response in place of the one that was begun in memory, unless {@link settleResponse} has to settle
 * that one.
 */
export function sendResponse(response: NodeResponse, rendered: Rendered): Delivery {
  const settled = settleResponse(response)
  if (settled !== undefined) return settled
  try {
    setStatus(response, rendered.status)
    replaceFields(response, rendered.headers, response.stream !== undefined)
    response.end(rendered.body)
    return 'sent'
  } catch {
    // Only a response that other code has made unusable gets here: its client must not wait.
    return cut(response)
  }
}

/** Sets a status with RFC 9110's phrase: Node has some that are older. HTTP/2 has no phrase, and warns when one is set. */
export function setStatus(response: NodeResponse, status: number): void {
  response.statusCode = status
  if (response.stream === undefined) response.statusMessage = titleOf(status)
}

/**
 * What became of a response that cannot be replaced any more; `undefined` while it can. One that is on the wire already
 * cannot be taken back: it is cut, so that the client sees an error, unless it is complete.
 */
export function settleResponse(response: NodeResponse): Exclude<Delivery, 'sent'> | undefined {
  if (isClosed(response)) return wasBroken(response) ? 'cut' : 'aborted'
  if (!response.headersSent) return undefined
  return response.writableEnded ? 'complete' : cut(response)
}

function cut(response: NodeResponse): 'cut' {
  if (response.stream !== undefined) response.stream.close(NGHTTP2_INTERNAL_ERROR)
  else {
    // Node 24 forgets the connection of a response that waits for those of earlier requests.
    if (response.socket == null) response.once('socket', (socket) => socket.destroy())
    response.destroy()
  }
  return 'cut'
}

function isClosed(response: NodeResponse): boolean {
  if (response.destroyed === true) return true
  if (response.stream !== undefined) return response.stream.destroyed || response.stream.closed === true
  return response.req?.socket.destroyed === true
}

/** A pipeline whose source fails destroys the response with that error; a client that leaves gives none. */
function wasBroken(response: NodeResponse): boolean {
  const { errored } = response.stream ?? response
  return response.writableEnded || (errored != null && peek(errored, 'code') !== RESET_BY_CLIENT)
}
