import { titleOf } from '../../problem/problem.ts'
import { peek } from '../../render/request/peek.ts'
import type { Rendered } from '../../render/request/rendering.ts'
import type { Delivery } from '../delivery.ts'
import { type FieldHolder, replaceFields } from '../replace-fields.ts'

/** The members of a Node response that an adapter uses: `http.ServerResponse`, or its HTTP/2 counterpart. */
export interface NodeResponse extends FieldHolder {
  statusCode: number
  statusMessage: string
  readonly headersSent: boolean
  readonly writableEnded: boolean
  readonly destroyed?: boolean
  /** The error with which the service destroyed the response; absent if the client closed it. */
  readonly errored?: Error | null
  /** The request. On HTTP/1.1, a response has no socket until earlier responses on the connection are done. */
  readonly req?: { readonly socket: { readonly destroyed: boolean } }
  /** The connection, once earlier responses on it are done. */
  readonly socket?: object | null
  once(event: 'socket', listener: (socket: { destroy(): unknown }) => void): unknown
  destroy(): unknown
  /** The HTTP/2 stream. */
  readonly stream?: {
    readonly destroyed: boolean
    /** Whether either side has reset the stream. Node destroys it later, after the request appears to have ended. */
    readonly closed?: boolean
    readonly errored?: Error | null
    close(code: number): unknown
  }
  end(content: string): unknown
}

const NGHTTP2_INTERNAL_ERROR = 2
/** Node's code for a stream that the other side reset with an error. */
const RESET_BY_CLIENT = 'ERR_HTTP2_STREAM_ERROR'

/**
 * Sends a finished response in place of one that exists only in memory, unless {@link settleResponse} finds that it
 * can't be replaced.
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
    // Other code has made this response unusable. Cut it, so that the client does not wait.
    return cut(response)
  }
}

/**
 * Sets a status with the phrase of RFC 9110, since some of Node's phrases are older. HTTP/2 has no phrase, and Node
 * warns if you set one.
 */
export function setStatus(response: NodeResponse, status: number): void {
  response.statusCode = status
  if (response.stream === undefined) response.statusMessage = titleOf(status)
}

/**
 * Settles a response that can't be replaced and returns its outcome; `undefined` if it can still be replaced. If part
 * of it is already on the wire, it is cut so that the client sees an error, unless it is complete.
 */
export function settleResponse(response: NodeResponse): Exclude<Delivery, 'sent'> | undefined {
  if (isClosed(response)) return wasBroken(response) ? 'cut' : 'aborted'
  if (!response.headersSent) return undefined
  return response.writableEnded ? 'complete' : cut(response)
}

function cut(response: NodeResponse): 'cut' {
  if (response.stream !== undefined) response.stream.close(NGHTTP2_INTERNAL_ERROR)
  else {
    // Node 24 does not keep the connection of a response that waits for earlier ones.
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

/**
 * Whether the service destroyed the response. A pipeline whose source fails passes on the error; a client that leaves
 * does not.
 */
function wasBroken(response: NodeResponse): boolean {
  const { errored } = response.stream ?? response
  return response.writableEnded || (errored != null && peek(errored, 'code') !== RESET_BY_CLIENT)
}
