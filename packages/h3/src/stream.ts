import { answer, logToConsole, type NodeResponse, type ProblemsOptions, sendResponse } from '@statuskit/core/adapter'
import type { H3Event } from 'h3'
import { takeEarlierFields } from './earlier-fields.ts'
import { requestFacts } from './respond.ts'

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
  const { res, runtime } = event
  const outgoing = runtime?.node?.res as NodeResponse | undefined
  if (outgoing === undefined || !isNodeStream(content)) return
  content.once('error', (error) => {
    if (!outgoing.headersSent) {
      // h3 has taken `res` from the event by then.
      const fields = takeEarlierFields({ res, runtime })
      for (const name of fields.keys()) {
        outgoing.setHeader(name, name === 'set-cookie' ? fields.getSetCookie() : (fields.get(name) ?? ''))
      }
    }
    answer(error, requestFacts(event), options, {
      send: (rendered) => sendResponse(outgoing, rendered),
      log: logToConsole,
    })
  })
}

function isNodeStream(content: unknown): content is NodeStream {
  const { pipe, once } = Object(content) as Partial<NodeStream>
  return typeof pipe === 'function' && typeof once === 'function'
}
