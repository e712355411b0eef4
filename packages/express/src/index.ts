export type { LogEntry, Omission, ProblemsOptions, RequestFacts } from '@statuskit/core/render'
export { notFound, type RequestHandler } from './not-found.ts'
export { type ErrorHandler, type ExpressRequest, problems } from './problems.ts'
