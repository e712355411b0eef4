import type { Exchange } from '../message/conversation.ts'
import type { Case } from '../rules/cases.ts'
import type { Hit, Rule } from '../rules/rule.ts'

/** A rule about messages that follow one another. */
export interface SessionRule
  extends Omit<Rule, 'check' | 'statuses' | 'fields' | 'absence' | 'needs' | 'sees' | 'yields'> {
  /** What it finds, each with the message that it is found at. */
  readonly check: (exchanges: readonly Exchange[]) => readonly SessionHit[]
}

/** What a session rule found. */
export interface SessionHit extends Hit {
  /** The exchange that it is about. */
  readonly at: Exchange
}

/** Sessions that show when a rule fires, when it is silent, and when it lacks a fact. */
export interface SessionCases {
  readonly fires: readonly (readonly Case[])[]
  readonly silent: readonly (readonly Case[])[]
  readonly skipped: readonly (readonly Case[])[]
}
