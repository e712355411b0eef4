export type { HookRequest, LogEntry, Omission, RequestFacts } from '@statuskit/core/adapter'
export type { ProblemsOptions, ServerOptions } from './fastify-types.ts'
export { type ProblemsPlugin, problems } from './problems.ts'
export { problemServerOptions } from './server-options.ts'
