import type { AdapterOptions, ClientSocket, NodeRequest, NodeResponse } from '@statuskit/core/adapter'
import type { FastifyRequest } from 'fastify'

/** The options of the plugin; hooks have Fastify's request as `request.raw`. */
export interface ProblemsOptions extends AdapterOptions<FastifyRequest> {
  /**
   * `false` leaves requests that match no route to the service's own handler: a single-page application, a rate-limited
   * 404, NestJS. Default: `true`.
   */
  readonly notFound?: boolean | undefined
}

/** What is needed of Fastify's logger. */
interface Log {
  error(fields: object, message: string): unknown
  info(fields: object, message: string): unknown
  child(bindings: object, options: { readonly serializers: Record<string, (value: unknown) => unknown> }): Log
}

/** What is needed of Fastify's request. */
export interface Request {
  readonly raw: NodeRequest
  readonly originalUrl: string
  readonly is404?: boolean | undefined
  readonly host?: string | undefined
  readonly headers: NodeRequest['headers']
  readonly server: Pick<Instance, 'findRoute' | 'supportedMethods'>
  readonly log: Log
}

/** What is needed of Fastify's reply. */
export interface Reply {
  readonly raw: NodeResponse
  readonly statusCode: number
  code(status: number): unknown
  getHeader(name: string): number | string | readonly string[] | undefined
  getHeaders(): object
  header(name: string, value: unknown): unknown
  removeHeader(name: string): unknown
  /** Takes the response out of Fastify's hands. */
  hijack(): unknown
  /** Its type depends on the schemas of the route. */
  readonly send: unknown
}

/** A hook for what is about to be sent. */
export type OnSend = (
  request: Request,
  reply: Reply,
  payload: unknown,
  next: (error: null, payload: unknown) => void,
) => void

/** What is needed of Fastify's instance. Methods, so that instances of every server and type provider fit. */
export interface Instance {
  readonly supportedMethods: readonly string[]
  findRoute(options: never): unknown
  setErrorHandler(handler: (error: unknown, request: Request, reply: Reply) => unknown): unknown
  setNotFoundHandler(handler: (request: Request, reply: Reply) => unknown): unknown
  addHook(name: 'onSend', hook: OnSend): unknown
}

/** The options of Fastify's constructor that a plugin cannot set. */
export interface ServerOptions {
  readonly clientErrorHandler: (this: { readonly log: Log }, error: Error, socket: ClientSocket) => void
  readonly frameworkErrors: (error: Error, request: Request, reply: Reply) => void
}
