export type { AdapterOptions, LogEntry, Omission, ProblemsOptions, RequestFacts } from '@statuskit/core/adapter'
export { type ProblemsMiddleware, problems } from './problems.ts'
