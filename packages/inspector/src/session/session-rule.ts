import type { Facts } from '../message/facts.ts'
import type { Case } from '../rules/cases.ts'
import type { Hit, Rule } from '../rules/rule.ts'

/** A rule about messages that follow one another. */
export interface SessionRule extends Pick<Rule, 'id' | 'severity' | 'profile' | 'sections' | 'message' | 'fix'> {
  /** Begins a session: what comes is called with each message in order, and says what it finds at that message. */
  readonly begin: () => (facts: Facts) => Hit | undefined
}

/** Sessions that show when a rule fires, when it is silent, and when it lacks a fact. */
export interface SessionCases {
  readonly fires: readonly (readonly Case[])[]
  readonly silent: readonly (readonly Case[])[]
  readonly skipped: readonly (readonly Case[])[]
}
