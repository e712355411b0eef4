/**
 * Answers every error of an Express 5 app with a problem.
 *
 * @packageDocumentation
 */

export type { HookRequest, LogEntry, Omission, RequestFacts } from '@statuskit/core/adapter'
export { fillBareStatuses } from './fill-bare-statuses.ts'
export { notFound } from './not-found.ts'
export { type ProblemsOptions, problems } from './problems.ts'
export { servePages } from './serve-pages.ts'
