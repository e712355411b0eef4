import { getStatus } from '@statuskit/core'
import { describeStatus, type StatusFact } from '@statuskit/core/reference'
import type { Outcome } from './tree.ts'

/** What the page says about a status at the end of the tree. */
export interface OutcomeDescription {
  /** `404 Not Found` */
  readonly title: string
  /** The page of the status. */
  readonly href: string
  readonly summary: string
  /** Required headers, caching, what the client does next: the fact box of the status page. */
  readonly facts: readonly StatusFact[]
}

/** Describes an outcome from the table alone, so that the tree can't contradict the page of the status. */
export function describeOutcome({ status: code }: Outcome): OutcomeDescription {
  const status = getStatus(code)
  return {
    title: `${code} ${status.phrase}`,
    href: `/status/${code}`,
    summary: status.summary,
    facts: describeStatus(status),
  }
}
