import type { Omission } from '../../problem/omission.ts'
import type { Problem } from '../../problem/types.ts'
import type { HookRequest } from '../../render/request/request.ts'

/** What the log hook receives about a response. */
export interface LogEntry<Raw = unknown> {
  /**
   * `error` for a 5xx, and for an error that has no status and took the response's; `info` for any other 4xx and for a
   * request that the client gave up.
   */
  readonly level: 'error' | 'info'
  /** The problem that was answered. */
  readonly problem: Problem
  /** What was thrown, unchanged. */
  readonly thrown: unknown
  /** The request. */
  readonly request: HookRequest<Raw>
  /** What was left out of the response and why, and hooks that failed. */
  readonly omitted: readonly Omission[]
  /** Whether the client had gone before it could be answered. */
  readonly aborted: boolean
}
