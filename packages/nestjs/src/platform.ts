import type { HttpAdapterHost } from '@nestjs/core'
import type { NodeRequest, NodeResponse } from '@statuskit/core/adapter'

/** The place where Nest keeps its adapter. */
export type AdapterHost = Pick<HttpAdapterHost, 'httpAdapter'>

/** Nest's adapter for Express or Fastify. */
export type HttpAdapter = HttpAdapterHost['httpAdapter']

/** A request of Express, of Fastify, or of Node, which middleware gets on Fastify. */
export type PlatformRequest = (NodeRequest | { readonly raw: NodeRequest }) & { readonly originalUrl?: string }

/** The parts of Fastify's reply that the adapter uses. */
export interface Reply {
  readonly raw: NodeResponse
  readonly request: PlatformRequest
  readonly statusCode: number
  code(status: number): unknown
  getHeader(name: string): number | string | readonly string[] | undefined
  getHeaders(): object
  header(name: string, value: unknown): unknown
  removeHeader(name: string): unknown
  /** Leaves the response to its caller: Fastify runs no more hooks on it. */
  hijack(): unknown
  /** Its type depends on the schemas of the route. */
  readonly send: unknown
}

/** Fastify's reply, or Node's response. */
export type PlatformResponse = Reply | (NodeResponse & { readonly req?: unknown; getHeader(name: string): unknown })

/** Whether a response is Fastify's. */
export function isReply(response: PlatformResponse): response is Reply {
  return 'raw' in response
}

/** Node's request. */
export function nodeRequestOf(request: PlatformRequest): NodeRequest {
  return 'raw' in request ? request.raw : request
}

/** The target as the router sees it: after rewriting on Fastify, and with the mount path on Express. */
export function targetOf(request: PlatformRequest): string {
  return ('raw' in request ? request.raw.url : (request.originalUrl ?? request.url)) ?? '/'
}
