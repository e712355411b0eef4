import type { ClientSocket, NodeRequest, NodeResponse } from '@statuskit/core/adapter'

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
  /** Its type depends on the schemas of the route. */
  readonly send: unknown
}

/** What is needed of Fastify's instance. Methods, so that instances of every server and type provider fit. */
export interface Instance {
  readonly supportedMethods: readonly string[]
  findRoute(options: never): unknown
  setErrorHandler(handler: (error: unknown, request: Request, reply: Reply) => unknown): unknown
  setNotFoundHandler(handler: (request: Request, reply: Reply) => unknown): unknown
  addHook(
    name: 'onSend',
    hook: (request: Request, reply: Reply, payload: unknown, next: (error: null, payload: unknown) => void) => void,
  ): unknown
}

/** The options of Fastify's constructor that a plugin cannot set. */
export interface ServerOptions {
  readonly clientErrorHandler: (this: { readonly log: Log }, error: Error, socket: ClientSocket) => void
  readonly frameworkErrors: (error: Error, request: Request, reply: Reply) => void
}
