export type { InspectIo } from './cli/inspect-io.ts'
export { runInspect } from './cli/run-inspect.ts'
