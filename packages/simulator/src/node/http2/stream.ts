import type { ServerHttp2Stream } from 'node:http2'
import type { Plan, Stream, StreamFault } from '../../plan/plan.ts'
import type { State } from '../../plan/state.ts'
import { sendChunks } from '../response/stream.ts'
import { endConnection, hang, INTERNAL_ERROR, received } from './fault.ts'
import { headersOf, keepOpen } from './head.ts'

/** Writes a response whose body is sent over time. */
export function writeHttp2Stream(plan: Plan, body: Stream, stream: ServerHttp2Stream, state: State): void {
  const { trailers, fault = 'end' } = body
  const names = trailers.filter((_, at) => at % 2 === 0)
  const announced = names.length === 0 ? [] : ['trailer', [...new Set(names)].join(', ')]
  const head = headersOf(plan.status, [...plan.fields, ...announced])
  stream.respond(head, { waitForTrailers: fault === 'end' && names.length > 0 })
  // Node ends the stream of a response to HEAD.
  if (stream.writableEnded) return
  if (fault !== 'end') keepOpen(stream)
  else if (names.length > 0) {
    // The response object that a middleware got listens as well. Node throws if trailers are sent twice.
    stream.removeAllListeners('wantTrailers').once('wantTrailers', () => {
      const { ':status': _, ...sent } = headersOf(plan.status, trailers)
      stream.sendTrailers(sent)
    })
  }
  sendChunks(body, plan.bodyDelay, stream, state, () => finish(fault, stream, state))
}

function finish(fault: StreamFault, stream: ServerHttp2Stream, state: State): void {
  const { session } = stream
  if (fault === 'end') stream.end()
  else if (fault === 'hang' || fault === 'stall') hang(stream, state)
  // The client would drop data that comes with the error.
  else if (session !== undefined)
    received(session, true, () => (fault === 'reset' ? stream.close(INTERNAL_ERROR) : endConnection(session)))
}
