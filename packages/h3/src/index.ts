/**
 * Answers every error of an h3 2 or Nitro 3 app with a problem.
 *
 * @packageDocumentation
 */

export type { HookRequest, LogEntry, Omission, RequestFacts } from '@statuskit/core/adapter'
export { type ErrorHandlerOptions, errorHandler } from './error-handler.ts'
export { type ProblemsOptions, problems } from './problems.ts'
export { servePages } from './serve-pages.ts'
