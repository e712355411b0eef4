import type { LogEntry } from '@statuskit/core/adapter'
import { within } from './deadline.ts'

/** A log hook that keeps what it is given, and the entries that it has kept. */
export interface Entries {
  readonly entries: LogEntry[]
  readonly log: (entry: LogEntry) => void
  /** The first entry, once there is one. */
  logged(): Promise<LogEntry>
}

const DEADLINE_MS = 10_000

/** Makes a log hook that keeps what it is given. */
export function createEntries(): Entries {
  const entries: LogEntry[] = []
  let settle: (entry: LogEntry) => void = () => undefined
  const first = new Promise<LogEntry>((resolve) => {
    settle = resolve
  })
  return {
    entries,
    log(entry) {
      entries.push(entry)
      settle(entry)
    },
    logged: () => within(DEADLINE_MS, 'the wait for an entry of the log hook', () => first),
  }
}
