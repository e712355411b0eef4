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

/** Turns a reply into a problem and returns its content, still to be sent; `undefined` where nothing can be sent any more. */
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

/** Replies that have a problem to send, and whether their hooks have begun with it. */
const PLACED: WeakMap<Reply, { begun: boolean }> = /* @__PURE__ */ new WeakMap()

/**
 * Whether Fastify sends something else in place of a problem: an `onSend` hook has failed on the problem, and what Fastify
 * answers then quotes the hook's message. To be asked once whenever a reply is sent.
 */
export function isReplaced(reply: Reply): boolean {
  const placed = PLACED.get(reply)
  if (placed === undefined || placed.begun) return placed !== undefined
  placed.begun = true
  return false
}

/** Answers with a bare 500 past Fastify and all hooks. Fastify has logged what the hook threw. */
export function answerPastHooks(request: Request, reply: Reply, options: ProblemsOptions): void {
  const error = new Error('an onSend hook failed on the problem that was to be sent; its error was logged before')
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

/** A problem ends with its content: Fastify would announce the trailers of the abandoned response, and chunk this one. */
function dropTrailers(reply: Reply): void {
  const trailers = Object.getOwnPropertySymbols(reply).find(
    ({ description }) => description === 'fastify.reply.trailers',
  )
  if (trailers !== undefined) Reflect.set(reply, trailers, null)
}

/** What is known of a request, and of its reply the status and headers that it has. */
export function requestFacts(request: Request, reply: Reply): HookRequest<FastifyRequest> {
  return nodeRequestFacts(request.raw, reply, {
    raw: request as unknown as FastifyRequest,
    url: request.originalUrl,
    methods: () => routedMethods(request),
    responseStatus: reply.statusCode,
  })
}

/** Bytes, since Fastify adds a charset to the media type of text, which JSON has none of. */
function contentOf(body: string, method: string, length: unknown): Buffer {
  // The route that Fastify adds for HEAD measures what GET would send; none of it is written.
  return method === 'HEAD' ? Buffer.alloc(Number(length)) : Buffer.from(body)
}
