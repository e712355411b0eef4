/**
 * Answers every error of a Koa 3 app with a problem.
 *
 * @packageDocumentation
 */

export type { HookRequest, LogEntry, Omission, RequestFacts } from '@statuskit/core/adapter'
export type { ProblemsOptions } from './koa-types.ts'
export { type ProblemsMiddleware, problems } from './problems.ts'
export { servePages } from './serve-pages.ts'
