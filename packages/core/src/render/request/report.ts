import type { Omission } from '../../problem/omission.ts'

/** How many omissions are listed: one hostile value could otherwise fill the log. */
const LIMIT = 100

/** Where each part of a rendering reports what it leaves out. */
export interface Report {
  /** What was left out so far. */
  readonly omitted: Omission[]
  /** Reports that something was left out; `what` may be long, and is cut. */
  omit(what: string, reason: string): void
}

/** An empty report. */
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
