import type { OutgoingHttpHeaders, ServerHttp2Stream } from 'node:http2'
import type { Plan } from '../../plan/plan.ts'

/**
 * Sends the head of the response, and the end of the stream if there is no body. For a stream that breaks off (`open`), Node
 * waits for trailers, because it would end the stream before it resets it.
 */
export function writeHead({ status, fields, body }: Plan, stream: ServerHttp2Stream, open = false): void {
  stream.respond(headersOf(status, fields), open ? { waitForTrailers: true } : { endStream: body === undefined })
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
