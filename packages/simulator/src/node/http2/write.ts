import type { ServerHttp2Stream } from 'node:http2'
import type { Plan } from '../../plan/plan.ts'
import type { State } from '../../plan/state.ts'
import { compress } from '../response/encode.ts'
import { after } from '../response/wire.ts'
import { writeHttp2Fault } from './fault.ts'
import { headersOf, writeHead } from './head.ts'

import { writeHttp2Stream } from './stream.ts'

/** Writes a plan to a stream of HTTP/2. The client can send the rest of its request at the same time. */
export function writeHttp2Plan(planned: Plan, stream: ServerHttp2Stream, state: State): void {
  const plan = planned.coding === undefined ? planned : compress(planned, planned.coding)
  const { interim, delay, fault } = plan
  for (const { status, fields } of interim) stream.additionalHeaders(headersOf(status, fields))
  if (fault?.kind !== 'unread') stream.resume()
  after(delay, stream, () => {
    if (stream.closed) return
    if (fault !== undefined) writeHttp2Fault(plan, fault, stream, state)
    else if (plan.stream !== undefined) writeHttp2Stream(plan, plan.stream, stream, state)
    else writeFinal(plan, stream)
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
