import type { Omission } from '../../problem/omission.ts'
import type { Problem } from '../../problem/types.ts'
import type { HookRequest } from '../../render/request/request.ts'

/** The argument of the log hook: one entry for each response. */
export interface LogEntry<Raw = unknown> {
  /**
   * `error` for a 5xx, and for an error that has no status and got the one already set on the response. `info` for any
   * other 4xx, and for a request that the client gave up.
   */
  readonly level: 'error' | 'info'
  /** The problem that was sent. */
  readonly problem: Problem
  /** The thrown value, unchanged. */
  readonly thrown: unknown
  /** The request. */
  readonly request: HookRequest<Raw>
  /** The parts that were left out of the response, each with the reason, and the hooks that failed. */
  readonly omitted: readonly Omission[]
  /** Whether the client had gone before the response could be sent. */
  readonly aborted: boolean
}
