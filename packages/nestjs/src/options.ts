import type { InjectionToken, ModuleMetadata, OptionalFactoryDependency } from '@nestjs/common'
import type { AdapterOptions } from '@statuskit/core/adapter'

/**
 * The options of the adapter. `Raw` is the request that hooks get as `request.raw`: Express's `Request` or
 * `FastifyRequest`. On Fastify, an error of a middleware has Node's request instead.
 */
export type ProblemsOptions<Raw = unknown> = AdapterOptions<Raw>

/** Options that a factory creates from injected providers. */
export interface AsyncProblemsOptions<Raw = unknown> extends Pick<ModuleMetadata, 'imports'> {
  /** The providers to pass to the factory. */
  readonly inject?: (InjectionToken | OptionalFactoryDependency)[]
  /** Creates the options. */
  // biome-ignore lint/suspicious/noExplicitAny: the tokens decide the types of what is injected
  readonly useFactory: (...injected: any[]) => ProblemsOptions<Raw> | Promise<ProblemsOptions<Raw>>
}
