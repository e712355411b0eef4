export type { HookRequest, LogEntry, Omission, RequestFacts } from '@statuskit/core/adapter'
export type { AsyncProblemsOptions, ProblemsOptions } from './options.ts'
export { ProblemsModule } from './problems-module.ts'
export { type FastifyServerOptions, problemServerOptions } from './server-options.ts'
