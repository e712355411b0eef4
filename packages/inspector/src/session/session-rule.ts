import type { Facts } from '../message/facts.ts'
import type { Case } from '../rules/cases.ts'
import type { Hit, Rule } from '../rules/rule.ts'

/** A rule about several messages of one session. */
export interface SessionRule
  extends Pick<Rule, 'id' | 'severity' | 'level' | 'profile' | 'sections' | 'message' | 'fix' | 'reason'> {
  /** Begins a session. The function that it returns is called with each message in order, and returns what it finds. */
  readonly begin: () => (facts: Facts) => Hit | undefined
}

/** Sessions for which a rule fires, is silent, or is skipped because a fact is missing. */
export interface SessionCases {
  readonly fires: readonly (readonly Case[])[]
  readonly silent: readonly (readonly Case[])[]
  readonly skipped: readonly (readonly Case[])[]
}
