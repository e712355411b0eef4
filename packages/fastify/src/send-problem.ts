import {
  answer,
  type HookRequest,
  nodeRequestFacts,
  replaceFields,
  sendResponse,
  setStatus,
  settleResponse,
} from '@statuskit/core/adapter'
import type { FastifyRequest } from 'fastify'
import { routedMethods } from './allow.ts'
import type { ProblemsOptions, Reply, Request } from './fastify-types.ts'
import { fieldsOf } from './fields.ts'
import { logToRequest } from './log.ts'
import { fromValidation } from './validation.ts'

/** Answers a thrown value with a problem. */
export function sendProblem(thrown: unknown, request: Request, reply: Reply, options: ProblemsOptions): void {
  const content = placeProblem(thrown, request, reply, options)
  if (content === undefined) return
  PLACED.set(reply, { begun: false })
  ;(reply as Reply & { send(content: Buffer): unknown }).send(content)
}

/** Turns a reply into a problem and returns the content to send; `undefined` if nothing can be sent any more. */
export function placeProblem(
  thrown: unknown,
  request: Request,
  reply: Reply,
  options: ProblemsOptions,
): Buffer | undefined {
  const facts = requestFacts(request, reply)
  let content: Buffer | undefined
  answer(thrown, facts, options, {
    convert: fromValidation,
    send({ status, headers, body }) {
      const settled = settleResponse(reply.raw)
      if (settled !== undefined) return settled
      reply.code(status)
      setStatus(reply.raw, status)
      replaceFields(fieldsOf(reply), headers, reply.raw.stream !== undefined)
      dropTrailers(reply)
      content = contentOf(body, facts.method, headers['Content-Length'])
      return 'sent'
    },
    log: (entry) => logToRequest(request, entry),
  })
  return content
}

/** Replies that have a problem to send, and whether their hooks have started on it. */
const PLACED: WeakMap<Reply, { begun: boolean }> = /* @__PURE__ */ new WeakMap()

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

/** Answers with a bare 500, bypassing Fastify and its hooks. Fastify has already logged the hook's error. */
export function answerPastHooks(request: Request, reply: Reply, options: ProblemsOptions): void {
  const error = new Error(
    'an onSend hook failed while a problem was being sent; see its error, which was logged before this one',
  )
  // The status of the reply is that of the problem that could not be sent.
  answer(error, { ...requestFacts(request, reply), responseStatus: undefined }, options, {
    send({ headers, ...rendered }) {
      replaceFields(fieldsOf(reply), headers, reply.raw.stream !== undefined)
      reply.hijack()
      return sendResponse(reply.raw, { ...rendered, headers: reply.getHeaders() as typeof headers })
    },
    log: () => undefined,
  })
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

/** The facts of a request, with the status and headers already set on its reply. */
export function requestFacts(request: Request, reply: Reply): HookRequest<FastifyRequest> {
  return nodeRequestFacts(request.raw, reply, {
    raw: request as unknown as FastifyRequest,
    url: request.originalUrl,
    methods: () => routedMethods(request),
    responseStatus: reply.statusCode,
  })
}

/** The content as bytes. Fastify adds a charset to the media type of text, and JSON has none. */
function contentOf(body: string, method: string, length: unknown): Buffer {
  // The route that Fastify adds for HEAD measures the content that GET would send. No byte of it is written.
  return method === 'HEAD' ? Buffer.alloc(Number(length)) : Buffer.from(body)
}
