import { LIMITS } from '../request/limits.ts'
import { refuse } from '../request/refusal.ts'
import type { State } from '../state.ts'

/** Throws when too many streams and WebSockets are open. */
export function assertStreams({ streams }: State): void {
  if (streams < LIMITS.openStreams) return
  throw refuse(
    'streams',
    `The limit "openStreams" is ${LIMITS.openStreams} streams and WebSockets at a time, and it is reached. Close one, then retry.`,
  )
}
