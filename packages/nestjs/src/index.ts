/**
 * Answers every error of a NestJS app with a problem.
 *
 * @packageDocumentation
 */

export type { HookRequest, LogEntry, Omission, RequestFacts } from '@statuskit/core/adapter'
export type { AsyncProblemsOptions, ProblemsOptions } from './options.ts'
export {
  StandardSchemaProblemPipe,
  type StandardSchemaProblemPipeOptions,
} from './pipes/standard-schema-problem-pipe.ts'
export { ValidationProblemPipe, type ValidationProblemPipeOptions } from './pipes/validation-problem-pipe.ts'
export { ProblemsModule } from './problems-module.ts'
export { type PagesMiddleware, servePages } from './serve-pages.ts'
export { type FastifyServerOptions, problemServerOptions } from './server-options.ts'
