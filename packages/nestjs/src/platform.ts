import type { HttpAdapterHost } from '@nestjs/core'
import {
  type Delivery,
  type FieldHolder,
  type NodeRequest,
  type NodeResponse,
  type Rendered,
  replaceFields,
  setStatus,
  settleResponse,
} from '@statuskit/core/adapter'

/** Nest's adapter for Express or Fastify. */
export type HttpAdapter = HttpAdapterHost['httpAdapter']

/** What is needed of a request: Express's, Fastify's, or Node's own, which middleware has on Fastify. */
export type PlatformRequest = (NodeRequest | { readonly raw: NodeRequest }) & { readonly originalUrl?: string }

/** What is needed of Fastify's reply. */
export interface Reply {
  readonly raw: NodeResponse
  readonly request: PlatformRequest
  readonly statusCode: number
  code(status: number): unknown
  getHeader(name: string): number | string | readonly string[] | undefined
  getHeaders(): object
  header(name: string, value: unknown): unknown
  removeHeader(name: string): unknown
  /** Its type depends on the schemas of the route. */
  readonly send: unknown
}

/** What is needed of a response: Fastify's reply, or Node's response. */
export type PlatformResponse = Reply | (NodeResponse & { readonly req?: unknown; getHeader(name: string): unknown })

/** Whether a response is Fastify's. */
export function isReply(response: PlatformResponse): response is Reply {
  return 'raw' in response
}

/** Node's request. */
export function nodeRequestOf(request: PlatformRequest): NodeRequest {
  return 'raw' in request ? request.raw : request
}

/** The target as the router sees it: rewritten on Fastify, and whole where Express has routers in routers. */
export function targetOf(request: PlatformRequest): string {
  return ('raw' in request ? request.raw.url : (request.originalUrl ?? request.url)) ?? '/'
}

/** Sends a problem through Fastify, whose hooks set cookies and compress. */
export function sendReply(reply: Reply, { status, headers, body }: Rendered): Delivery {
  const settled = settleResponse(reply.raw)
  if (settled !== undefined) return settled
  reply.code(status)
  setStatus(reply.raw, status)
  replaceFields(fieldsOf(reply), headers, reply.raw.stream !== undefined)
  // Bytes, since Fastify adds a charset to the media type of text. For HEAD it measures what GET would send.
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
      // Fastify adds a cookie to those that are there.
      if (name.toLowerCase() === 'set-cookie') reply.removeHeader(name)
      reply.header(name, value)
    },
    removeHeader: (name) => reply.removeHeader(name),
  }
}
