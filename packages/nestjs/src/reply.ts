import {
  type Delivery,
  type FieldHolder,
  type Rendered,
  replaceFields,
  sendResponse,
  setStatus,
  settleResponse,
} from '@statuskit/core/adapter'
import { nodeRequestOf, type PlatformResponse, type Reply } from './platform.ts'

/** Replies that have a problem to send, and whether Fastify's hooks have started on it. */
const PLACED: WeakMap<object, { begun: boolean }> = /* @__PURE__ */ new WeakMap()

/** Whether a problem has been sent already, and an `onSend` hook failed on it. */
export function hasProblem(response: PlatformResponse): boolean {
  return PLACED.has(response)
}

/**
 * Whether Fastify sends something else in place of a problem. It does so if an `onSend` hook failed on the problem, and
 * its own answer quotes the hook's message. Call it once each time a reply is sent.
 */
export function isReplaced(reply: Reply): boolean {
  const placed = PLACED.get(reply)
  if (placed === undefined || placed.begun) return placed !== undefined
  placed.begun = true
  return false
}

/** Sends a problem through Fastify, whose hooks set cookies and compress; past the hooks if one of them failed. */
export function sendReply(reply: Reply, rendered: Rendered): Delivery {
  const settled = settleResponse(reply.raw)
  if (settled !== undefined) return settled
  const { status, headers, body } = rendered
  reply.code(status)
  setStatus(reply.raw, status)
  replaceFields(fieldsOf(reply), headers, reply.raw.stream !== undefined)
  dropTrailers(reply)
  if (hasProblem(reply)) {
    reply.hijack()
    return sendResponse(reply.raw, { ...rendered, headers: reply.getHeaders() as typeof headers })
  }
  PLACED.set(reply, { begun: false })
  // Bytes, because Fastify adds a charset to the media type of text. For HEAD, it measures what GET would send.
  const isHead = nodeRequestOf(reply.request).method === 'HEAD'
  const content = isHead ? Buffer.alloc(Number(headers['Content-Length'])) : Buffer.from(body)
  ;(reply as Reply & { send(content: Buffer): unknown }).send(content)
  return 'sent'
}

function fieldsOf(reply: Reply): FieldHolder {
  return {
    getHeaderNames: () => Object.keys(reply.getHeaders()),
    getHeader: (name) => reply.getHeader(name),
    setHeader(name, value) {
      // Fastify adds a cookie to those already set.
      if (name.toLowerCase() === 'set-cookie') reply.removeHeader(name)
      reply.header(name, value)
    },
    removeHeader: (name) => reply.removeHeader(name),
  }
}

/** Where Fastify keeps the trailers of a reply. Each copy of Fastify has a symbol of its own. */
let trailersKey: symbol | undefined

/** Removes trailers. Fastify would announce those of the abandoned response, and send the problem in chunks. */
function dropTrailers(reply: Reply): void {
  if (trailersKey === undefined || !Object.hasOwn(reply, trailersKey)) {
    trailersKey = Object.getOwnPropertySymbols(reply).find(
      ({ description }) => description === 'fastify.reply.trailers',
    )
  }
  if (trailersKey !== undefined) Reflect.set(reply, trailersKey, null)
}
