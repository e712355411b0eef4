import type { Omission } from '../../problem/omission.ts'

/** The maximum number of omissions that are listed. Without it, one hostile value could fill the log. */
const LIMIT = 100

/** Collects what the parts of a rendering leave out. */
export interface Report {
  /** The omissions so far. */
  readonly omitted: Omission[]
  /** Reports that something was left out. A long `what` is truncated. */
  omit(what: string, reason: string): void
}

/** Creates an empty report. */
export function createReport(): Report {
  const omitted: Omission[] = []
  return {
    omitted,
    omit(what, reason) {
      if (omitted.length < LIMIT) omitted.push({ what: what.slice(0, 200), reason })
      else if (omitted.length === LIMIT) {
        omitted.push({ what: 'omitted', reason: `more than ${LIMIT} parts were left out; the others are not listed` })
      }
    },
  }
}
