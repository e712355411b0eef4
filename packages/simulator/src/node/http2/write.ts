import type { OutgoingHttpHeaders, ServerHttp2Stream } from 'node:http2'
import type { Plan } from '../../plan/plan.ts'
import type { State } from '../../plan/state.ts'
import { after } from '../wire.ts'
import { writeHttp2Fault } from './fault.ts'

/** Writes a plan to a stream of HTTP/2. The client can send the rest of its request at the same time. */
export function writeHttp2Plan(plan: Plan, stream: ServerHttp2Stream, state: State): void {
  const { interim, delay, fault } = plan
  for (const { status, fields } of interim) stream.additionalHeaders(headersOf(status, fields))
  if (fault?.kind !== 'unread') stream.resume()
  after(delay, stream, () => {
    if (stream.destroyed) return
    if (fault === undefined) writeFinal(plan, stream)
    else writeHttp2Fault(plan, fault, stream, state)
  })
}

function writeFinal(plan: Plan, stream: ServerHttp2Stream): void {
  const { body, bodyDelay, close } = plan
  writeHead(plan, stream)
  // Node ends the stream of a response that has no body, such as one to HEAD.
  if (body !== undefined && !stream.writableEnded) after(bodyDelay, stream, () => stream.end(body))
  // Sends a GOAWAY, and lets other streams finish.
  if (close) stream.session?.close()
}

/**
 * Sends the head of the response, and the end of the stream if there is no body. For a stream that breaks off (`open`), Node
 * waits for trailers, because it would end the stream before it resets it.
 */
export function writeHead({ status, fields, body }: Plan, stream: ServerHttp2Stream, open = false): void {
  stream.respond(headersOf(status, fields), open ? { waitForTrailers: true } : { endStream: body === undefined })
}

/** Headers as Node's HTTP/2 takes them: an object, with lists for repeated ones. */
function headersOf(status: number, fields: readonly string[]): OutgoingHttpHeaders {
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
