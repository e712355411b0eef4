import { type ProblemsOptions, settleResponse } from '@statuskit/core/adapter'
import type { H3Event } from 'h3'
import { answerOnNode, nodeResponseOf } from './respond.ts'

/** What is needed of a stream of Node. */
interface NodeStream {
  pipe(target: unknown): unknown
  once(event: 'error', listener: (error: unknown) => void): unknown
}

/**
 * Answers for a stream of Node that fails: srvx sends an empty 500 or cuts the response, and logs nothing. It hears of the
 * failure later, and leaves a response that has begun alone.
 */
export function answerForStream(content: unknown, event: H3Event, options: ProblemsOptions<H3Event>): void {
  const outgoing = nodeResponseOf(event)
  if (outgoing === undefined || !isNodeStream(content)) return
  // h3 gives the event another before the stream can fail.
  const { res } = event
  content.once('error', (error) => {
    answerOnNode(error, event, { outgoing, settled: settleResponse(outgoing), res }, options)
  })
}

function isNodeStream(content: unknown): content is NodeStream {
  const { pipe, once } = Object(content) as Partial<NodeStream>
  return typeof pipe === 'function' && typeof once === 'function'
}
