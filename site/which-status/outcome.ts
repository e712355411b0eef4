import { findStatus, getStatus } from '@statuskit/core'
import { describeStatus, findExchange, formatMessage, getReference, type StatusFact } from '@statuskit/core/reference'
import type { Outcome } from './tree.ts'

/** A status that fits almost as well. */
interface NearMiss {
  readonly title: string
  readonly href: string
  readonly difference: string
}

/** What the page says about a status at the end of the tree. */
export interface OutcomeDescription {
  /** `404 Not Found` */
  readonly title: string
  /** The page of the status. */
  readonly href: string
  readonly summary: string
  /** The headers that it must have. */
  readonly required: readonly string[]
  /** Required headers, caching, what the client does next: the fact box of the status page. */
  readonly facts: readonly StatusFact[]
  /** A response with the status. */
  readonly sample: string
  readonly near: readonly NearMiss[]
}

/** Describes an outcome from the table and the texts alone, so that the tree can't contradict the page of the status. */
export function describeOutcome({ status: code }: Outcome): OutcomeDescription {
  const status = getStatus(code)
  return {
    title: `${code} ${status.phrase}`,
    href: `/status/${code}`,
    summary: status.summary,
    required: status.responseFields.filter(({ requirement }) => requirement === 'required').map(({ name }) => name),
    facts: describeStatus(status),
    sample: sampleOf(code),
    near: getReference(code).related.map((each) => ({
      title: `${each.code} ${findStatus(each.code)?.phrase}`,
      href: `/status/${each.code}`,
      difference: each.difference.replaceAll('`', ''),
    })),
  }
}

/** The response of the example. */
function sampleOf(code: number): string {
  const messages = findExchange(code)?.messages ?? []
  const response = messages.find((message) => message.kind === 'response' && message.status === code)
  return response === undefined ? '' : formatMessage(response).replaceAll('\r\n', '\n').trimEnd()
}
