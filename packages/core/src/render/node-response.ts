import { ABANDONED_FIELDS } from './abandoned.ts'
import type { Rendered } from './types.ts'

/** What an adapter needs of a Node response: `http.ServerResponse`, or the HTTP/2 one. */
export interface NodeResponse {
  statusCode: number
  statusMessage: string
  readonly headersSent: boolean
  readonly writableEnded: boolean
  readonly destroyed?: boolean
  readonly socket: { readonly destroyed: boolean; destroy(): unknown } | null
  /** The stream, on HTTP/2. */
  readonly stream?: { readonly destroyed: boolean; close(code: number): unknown }
  setHeader(name: string, value: string | readonly string[]): unknown
  removeHeader(name: string): void
  end(content?: string): unknown
}

const NGHTTP2_INTERNAL_ERROR = 2

/** Writes a finished response in place of the one that was begun in memory; what of that describes its content is removed. */
export function writeResponse(response: NodeResponse, rendered: Rendered): void {
  for (const name of ABANDONED_FIELDS) response.removeHeader(name)
  response.statusCode = rendered.status
  // HTTP/2 has no phrase, and warns when one is set.
  if (response.stream === undefined) response.statusMessage = ''
  for (const [name, value] of Object.entries(rendered.headers)) response.setHeader(name, value)
  response.end(rendered.body)
}

/** Ends a response that has begun so that the client sees an error; one that is complete is left alone. */
export function cutResponse(response: NodeResponse): void {
  if (response.writableEnded) return
  if (response.stream !== undefined) response.stream.close(NGHTTP2_INTERNAL_ERROR)
  else response.socket?.destroy()
}

/** Whether the client has gone: there is nobody to answer. */
export function isAborted(response: NodeResponse): boolean {
  if (response.destroyed === true) return true
  return response.stream !== undefined
    ? response.stream.destroyed
    : response.socket === null || response.socket.destroyed
}
