/**
 * Answers every error of a Hono 4 app with a problem.
 *
 * @packageDocumentation
 */

export type { HookRequest, LogEntry, Omission, RequestFacts } from '@statuskit/core/adapter'
export { type ProblemsOptions, problems } from './problems.ts'
export { servePages } from './serve-pages.ts'
export { type ValidationResult, validationHook } from './validation-hook.ts'
