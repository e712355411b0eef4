export { describeTracing } from './describe-tracing.ts'
