export type { HookRequest, LogEntry, Omission, RequestFacts } from '@statuskit/core/adapter'
export { type ErrorHandlerOptions, errorHandler } from './error-handler.ts'
export { type ProblemsOptions, problems } from './problems.ts'
export { servePages } from './serve-pages.ts'
