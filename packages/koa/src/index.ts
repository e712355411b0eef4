export type { AdapterOptions, LogEntry, Omission, ProblemsOptions, RequestFacts } from '@statuskit/core/render'
export { type ProblemsMiddleware, problems } from './problems.ts'
