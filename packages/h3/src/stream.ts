import { type ProblemsOptions, settleResponse } from '@statuskit/core/adapter'
import type { H3Event } from 'h3'
import { answerOnNode, nodeResponseOf } from './respond.ts'

/** The parts of a Node stream that the adapter uses. */
interface NodeStream {
  pipe(target: unknown): unknown
  once(event: 'error', listener: (error: unknown) => void): unknown
}

/**
 * Answers when a Node stream fails. srvx would send an empty 500 or cut the response, and log nothing. It learns of the
 * failure later, and then leaves a response that has started alone.
 */
export function answerForStream(content: unknown, event: H3Event, options: ProblemsOptions<H3Event>): void {
  const outgoing = nodeResponseOf(event)
  if (outgoing === undefined || !isNodeStream(content)) return
  // h3 replaces the event's response before the stream can fail.
  const { res } = event
  content.once('error', (error) => {
    answerOnNode(error, event, { outgoing, settled: settleResponse(outgoing), res }, options)
  })
}

function isNodeStream(content: unknown): content is NodeStream {
  const { pipe, once } = Object(content) as Partial<NodeStream>
  return typeof pipe === 'function' && typeof once === 'function'
}
