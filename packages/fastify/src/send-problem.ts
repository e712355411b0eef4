import {
  answer,
  nodeRequestFacts,
  type ProblemsOptions,
  type RequestFacts,
  replaceFields,
  setStatus,
  settleResponse,
} from '@statuskit/core/adapter'
import { routedMethods } from './allow.ts'
import type { Reply, Request } from './fastify-types.ts'
import { fieldsOf } from './fields.ts'
import { logToRequest } from './log.ts'
import { fromValidation } from './validation.ts'

/** Answers a thrown value with a problem. */
export function sendProblem(thrown: unknown, request: Request, reply: Reply, options: ProblemsOptions): void {
  const content = placeProblem(thrown, request, reply, options)
  if (content !== undefined) (reply as Reply & { send(content: Buffer): unknown }).send(content)
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
      replaceFields(fieldsOf(reply), headers)
      content = contentOf(body, facts.method, headers['Content-Length'])
      return 'sent'
    },
    log: (entry) => logToRequest(request, entry),
  })
  return content
}

/** What is known of a request, and of its reply the status and headers that it has. */
export function requestFacts(request: Request, reply: Reply): RequestFacts {
  return nodeRequestFacts(request.raw, reply, {
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
