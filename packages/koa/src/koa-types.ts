import type { AdapterOptions, NodeRequest, NodeResponse } from '@statuskit/core/adapter'
import type { Context as KoaContext } from 'koa'

/** The options of the adapter. Hooks get Koa's context as `request.raw`. */
export type ProblemsOptions = AdapterOptions<KoaContext>

/** The members of Node's response that are used under Koa. */
export interface Response extends NodeResponse {
  destroy: (error?: Error) => unknown
}

/**
 * The members of Koa's context that are used, for any state and additions. They are methods, so that every kind of
 * context fits.
 */
export interface Context {
  readonly app: { readonly silent?: boolean; emit(event: 'error', error: unknown, context: unknown): unknown }
  readonly req: NodeRequest
  readonly res: Response
  readonly response: object
  readonly method: string
  readonly originalUrl: string
  status: number
  body: unknown
  /** `false` if the service sends the response itself, without Koa. */
  respond?: boolean | undefined
  /** Koa calls it with an error that occurs after all middleware, and without arguments if there is none. */
  onerror(error: unknown): void
}
