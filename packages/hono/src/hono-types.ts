import type { AdapterOptions, NodeResponse } from '@statuskit/core/adapter'
import type { Context as HonoContext } from 'hono'

/** The options of the adapter; hooks have Hono's context as `request.raw`. */
export type ProblemsOptions<C extends HonoContext = HonoContext> = AdapterOptions<C>

/** The parts of Hono's context that the adapter uses. */
export interface Context {
  readonly req: {
    readonly raw: Request
    readonly method: string
    readonly path: string
    readonly url: string
    readonly bodyCache: { readonly text?: unknown; readonly json?: unknown }
  }
  /** With @hono/node-server, Node's request and response. */
  readonly env: unknown
  /** Whether there is a response already. */
  readonly finalized: boolean
  /** Reading it creates a response. Set it to `undefined` to undo that. */
  get res(): Response
  set res(response: Response | undefined)
}

/** The function of a route or a middleware. */
export type Handler = (context: Context, next: () => Promise<void>) => unknown

/** A route or a middleware. */
interface HonoRoute {
  /** `ALL` for middleware and for routes of every method. */
  readonly method: string
  handler: Handler
}

/** The parts of Hono's application that the adapter uses. */
export interface App {
  readonly routes: readonly HonoRoute[]
  /** Finds the handlers for a request, each with the parameters of the path. */
  readonly router: {
    add(method: string, path: string, handler: readonly [Handler, HonoRoute]): void
    match(
      method: string,
      path: string,
    ): readonly [readonly (readonly [readonly [unknown, HonoRoute], unknown])[], ...unknown[]]
  }
  onError(handler: (error: Error, context: Context) => Response | Promise<Response>): unknown
  notFound(handler: (context: Context) => Promise<Response>): unknown
  use(middleware: (context: Context, next: () => Promise<void>) => Promise<void>): unknown
}

/** What @hono/node-server adds to a context. */
export interface NodeBindings {
  readonly incoming?: { readonly httpVersion?: string }
  readonly outgoing?: NodeResponse
}
