import type { OutgoingHttpHeaders, ServerHttp2Stream } from 'node:http2'
import type { Plan } from '../../plan/plan.ts'

/** Sends the head of the response, and the end of the stream if there is no body, unless the stream breaks off (`open`). */
export function writeHead({ status, fields, body }: Plan, stream: ServerHttp2Stream, open = false): void {
  stream.respond(headersOf(status, fields), { endStream: !open && body === undefined })
  if (open) keepOpen(stream)
}

/**
 * Keeps a stream from being ended, so that it can be reset. Node ends a stream before it resets it, so the client would get a
 * complete response. Waiting for trailers (`waitForTrailers`) prevents that on Node 20, but not on Node 24, and Node 22 aborts.
 */
export function keepOpen(stream: ServerHttp2Stream): void {
  // Node has ended the stream of a response that has no body, such as one to HEAD.
  if (!stream.writableEnded) stream._final = (finished) => finished()
}

/** Headers as Node's HTTP/2 takes them: an object, with lists for repeated ones. */
export function headersOf(status: number, fields: readonly string[]): OutgoingHttpHeaders {
  const headers: Record<string, number | string | string[]> = Object.create(null)
  headers[':status'] = status
  for (let at = 0; at < fields.length; at += 2) {
    const name = (fields[at] as string).toLowerCase()
    const value = fields[at + 1] as string
    const earlier = headers[name]
    if (earlier === undefined) headers[name] = value
    else headers[name] = [earlier, value].flat() as string[]
  }
  return headers
}
