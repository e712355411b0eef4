import type { AdapterOptions, ClientSocket, NodeRequest, NodeResponse } from '@statuskit/core/adapter'
import type { FastifyRequest } from 'fastify'

/** The options of the plugin. Hooks get Fastify's request as `request.raw`. */
export interface ProblemsOptions extends AdapterOptions<FastifyRequest> {
  /**
   * Set `false` to leave requests that match no route to your own handler: a single-page application, a rate-limited
   * 404, NestJS. Default: `true`.
   */
  readonly notFound?: boolean | undefined
}

/** The methods of Fastify's logger that are called. */
interface Log {
  error(fields: object, message: string): unknown
  info(fields: object, message: string): unknown
  child(bindings: object, options: { readonly serializers: Record<string, (value: unknown) => unknown> }): Log
}

/** The members of Fastify's request that are used. */
export interface Request {
  readonly raw: NodeRequest
  readonly originalUrl: string
  readonly is404?: boolean | undefined
  readonly host?: string | undefined
  readonly headers: NodeRequest['headers']
  readonly server: Pick<Instance, 'findRoute' | 'supportedMethods'>
  readonly log: Log
}

/** The members of Fastify's reply that are used. */
export interface Reply {
  readonly raw: NodeResponse
  readonly statusCode: number
  code(status: number): unknown
  getHeader(name: string): number | string | readonly string[] | undefined
  getHeaders(): object
  header(name: string, value: unknown): unknown
  removeHeader(name: string): unknown
  /** Tells Fastify not to send the response. */
  hijack(): unknown
  /** Its type depends on the schemas of the route. */
  readonly send: unknown
}

/** A hook for the content that is about to be sent. */
export type OnSend = (
  request: Request,
  reply: Reply,
  payload: unknown,
  next: (error: null, payload: unknown) => void,
) => void

/**
 * The members of Fastify's instance that are used. They are methods, so that instances of every server and type
 * provider fit.
 */
export interface Instance {
  readonly supportedMethods: readonly string[]
  findRoute(options: never): unknown
  setErrorHandler(handler: (error: unknown, request: Request, reply: Reply) => unknown): unknown
  setNotFoundHandler(handler: (request: Request, reply: Reply) => unknown): unknown
  addHook(name: 'onSend', hook: OnSend): unknown
}

/** The options of Fastify's constructor that a plugin can't set. */
export interface ServerOptions {
  readonly clientErrorHandler: (this: { readonly log: Log }, error: Error, socket: ClientSocket) => void
  readonly frameworkErrors: (error: Error, request: Request, reply: Reply) => void
}
