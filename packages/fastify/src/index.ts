/**
 * Answers every error of a Fastify 5 app with a problem.
 *
 * @packageDocumentation
 */

export type { HookRequest, LogEntry, Omission, RequestFacts } from '@statuskit/core/adapter'
export type { ProblemsOptions, ServerOptions } from './fastify-types.ts'
export { type ProblemsPlugin, problems } from './problems.ts'
export { type PagesPlugin, servePages } from './serve-pages.ts'
export { problemServerOptions } from './server-options.ts'
