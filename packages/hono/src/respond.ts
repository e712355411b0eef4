import { answer, logToConsole, setStatus, settleResponse, toResponse } from '@statuskit/core/adapter'
import type { Context as HonoContext } from 'hono'
import type { Context, NodeBindings, ProblemsOptions } from './hono-types.ts'

/** Creates the response to a thrown value. */
export function respond(
  thrown: unknown,
  context: Context,
  methods: () => string[],
  options: ProblemsOptions,
): Response {
  const { incoming, outgoing } = Object(context.env) as NodeBindings
  // On Node, the service may have started a response without Hono, or the client may have disconnected.
  const settled = outgoing === undefined ? undefined : settleResponse(outgoing)
  const { method, url, headers } = context.req.raw
  const raw = context as unknown as HonoContext
  if (settled !== undefined) {
    answer(thrown, { method, url, headers, methods, raw }, options, { send: () => settled, log: logToConsole })
    return alreadySent()
  }
  const { httpVersion } = incoming ?? {}
  const request = context.req.raw
  const response = toResponse(thrown, { request, raw, earlier: context.res.headers, methods, httpVersion }, options)
  if (outgoing === undefined) return response
  // Sets the reason phrase, because some of Node's are older than RFC 9110.
  setStatus(outgoing, response.status)
  // @hono/node-server measures the body. Before 1.19.11, it would send its own Content-Length beside this one.
  if (method !== 'HEAD') response.headers.delete('Content-Length')
  return response
}

/** The response that tells @hono/node-server to leave that of Node alone. */
function alreadySent(): Response {
  const response = new Response(null, { headers: { 'x-hono-already-sent': 'true' } })
  // The server's Response class checks this header only after the body has been read.
  void response.body
  return response
}

/** Whether a response has an empty body: none, as in `context.body(null, 403)`, or an empty text. */
export async function isEmpty(response: Response): Promise<boolean> {
  if (response.body === null) return true
  if (response.bodyUsed) return false
  const reader = response.clone().body?.getReader()
  const { done } = (await reader?.read()) ?? { done: true }
  void reader?.cancel().catch(() => undefined)
  return done
}
