export type { LogEntry, Omission, ProblemsOptions, RequestFacts } from '@statuskit/core/adapter'
export { fillBareStatuses, type ResponseHandler } from './fill-bare-statuses.ts'
export { notFound, type RequestHandler } from './not-found.ts'
export { type ErrorHandler, type ExpressRequest, problems } from './problems.ts'
