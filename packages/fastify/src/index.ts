export type { AdapterOptions, LogEntry, Omission, ProblemsOptions, RequestFacts } from '@statuskit/core/adapter'
export type { ServerOptions } from './fastify-types.ts'
export { type ProblemsPlugin, problems } from './problems.ts'
export { problemServerOptions } from './server-options.ts'
