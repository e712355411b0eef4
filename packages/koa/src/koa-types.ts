import type { AdapterOptions, NodeRequest, NodeResponse } from '@statuskit/core/adapter'
import type { Context as KoaContext } from 'koa'

/** The options of the adapter; hooks have Koa's context as `request.raw`. */
export type ProblemsOptions = AdapterOptions<KoaContext>

/** What is needed of Node's response under Koa. */
export interface Response extends NodeResponse {
  destroy: (error?: Error) => unknown
}

/** What is needed of Koa's context, of any state and additions. Methods, so that contexts of every kind fit. */
export interface Context {
  readonly app: { readonly silent?: boolean; emit(event: 'error', error: unknown, context: unknown): unknown }
  readonly req: NodeRequest
  readonly res: Response
  readonly response: object
  readonly method: string
  readonly originalUrl: string
  status: number
  body: unknown
  /** `false` where the service answers past Koa. */
  respond?: boolean | undefined
  /** Koa calls it with what fails after all middleware, and with nothing when all is well. */
  onerror(error: unknown): void
}
