import {
  type Answering,
  answer,
  logToConsole,
  type ResponseParts,
  setStatus,
  settleResponse,
  toResponse,
} from '@statuskit/core/adapter'
import type { Context as HonoContext } from 'hono'
import type { Context, NodeBindings, ProblemsOptions } from './hono-types.ts'

/** What the adapter knows beside the thrown value. */
interface Known {
  /** Returns the methods of all routes for the path. */
  readonly methods: () => string[]
  readonly convert: Answering['convert']
}

/** Creates the response to a thrown value. */
export function respond(
  thrown: unknown,
  context: Context,
  { methods, convert }: Known,
  options: ProblemsOptions,
): Response {
  const { incoming, outgoing } = Object(context.env) as NodeBindings
  // On Node, the service may have started a response without Hono, or the client may have disconnected.
  const settled = outgoing === undefined ? undefined : settleResponse(outgoing)
  const { method, url, headers } = context.req.raw
  const raw = context as unknown as HonoContext
  if (settled !== undefined) {
    answer(thrown, { method, url, headers, methods, raw }, options, { send: () => settled, log: logToConsole, convert })
    return alreadySent()
  }
  const { httpVersion } = incoming ?? {}
  const request = context.req.raw
  const earlier = context.res.headers
  const create = outgoing === undefined || method === 'HEAD' ? undefined : createForNode
  const response = toResponse(thrown, { request, raw, earlier, methods, httpVersion, convert, create }, options)
  // Sets the reason phrase, because some of Node's are older than RFC 9110.
  if (outgoing !== undefined) setStatus(outgoing, response.status)
  return response
}

/** Creates a response without a length. @hono/node-server adds one, and before 1.19.11 it would have sent both. */
function createForNode(body: string | null, { status, statusText, headers }: ResponseParts): Response {
  return new Response(body, { status, statusText, headers: withoutLength(headers) })
}

function withoutLength(headers: object): Headers | Record<string, string> {
  if (headers instanceof Headers) {
    headers.delete('Content-Length')
    return headers
  }
  const fields: Record<string, string> = {}
  const given = headers as Readonly<Record<string, string>>
  for (const name in given) if (name !== 'Content-Length') fields[name] = given[name] as string
  return fields
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
