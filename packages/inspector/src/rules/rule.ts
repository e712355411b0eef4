import type { Reference, Status } from '@statuskit/core'
import type { Facts, Need } from '../message/facts.ts'

/**
 * How much a finding matters: an `error` breaks clients or caches, a `warning` is a known hazard, and an `info` is
 * something that works but could be better. It follows from the level unless the rule gives a reason.
 */
export type Severity = 'error' | 'warning' | 'info'

/**
 * How strongly the cited sections require what a rule checks. MUST includes a grammar, and what a recipient must ignore
 * or reject. `advice` means that no standard uses such a word: the rule follows from a definition or from experience.
 */
export type Level = 'MUST' | 'SHOULD' | 'MAY' | 'advice'

/** The severity of a rule that gives no reason for another one. */
export const SEVERITY_OF_LEVEL: Readonly<Record<Level, Severity>> = {
  MUST: 'error',
  SHOULD: 'warning',
  MAY: 'info',
  advice: 'info',
}

/** A set of rules: `strict` adds every info to `default`; `browser` adds security headers for pages. */
export type Profile = 'default' | 'strict' | 'browser'

/** The result of a check that fired. A check with nothing to add returns `true` instead. */
export interface Hit {
  /** Values for the placeholders of the message and the fix. */
  readonly values?: Readonly<Record<string, string | number>>
  /** The names of the headers that the finding is about, in lower case. Default: those of the rule. */
  readonly fields?: readonly string[]
  /** The severity of this finding, if it differs from that of the rule. */
  readonly severity?: Severity
  /** The level of this finding, if it differs from that of the rule. */
  readonly level?: Level
  /** The section of this finding, if it differs from the first one of the rule. */
  readonly reference?: Reference
}

/** A rule about one message: data, and a function if the data is not enough to decide. */
export interface Rule {
  /** Kebab-case. It never changes, because configurations name it. */
  readonly id: string
  readonly severity: Severity
  readonly level: Level
  /** The profile of an info. Errors and warnings are in every profile. */
  readonly profile?: Profile
  /** The message whose headers `fields` and `absence` name. Default: the response. */
  readonly side?: 'request'
  /** Selects statuses by the row of core's table. Default: all. */
  readonly statuses?: (row: Status | undefined, code: number) => boolean
  /** Header names in lower case; at least one has to be present. */
  readonly fields?: readonly string[]
  /** Header names in lower case that have to be absent. The rule is skipped if the source may hide one of them. */
  readonly absence?: readonly string[]
  /** Header names in lower case whose complete values the rule reads. It is skipped if the source may hide one. */
  readonly sees?: readonly string[]
  /** The facts that the rule needs. */
  readonly needs?: readonly Need[]
  /** Rules that report the same cause better. If one of them fires, this one is silent. */
  readonly yields?: readonly string[]
  /** In a session, the same finding is reported once for each host, because a server repeats it in every response. */
  readonly once?: 'host'
  /** `RFC 9110 15.5.2`, separated by semicolons. Findings cite the first. */
  readonly sections: string
  /** The problem, with placeholders: `{status}`, `{field}`, `{value}`, `{method}`, `{url}`, and the values of the hit. */
  readonly message: string
  /** The solution, in the imperative and with a corrected value. */
  readonly fix: string
  /** Why the severity is not the one that follows from the level. */
  readonly reason?: string
  /** Decides whether the rule fires. Without it the rule fires whenever its data matches. */
  readonly check?: (facts: Facts) => Hit | true | undefined
}

/** Selects one status code. */
export function only(code: number): NonNullable<Rule['statuses']> {
  return (_, each) => each === code
}

/** Selects the statuses that always require a header, by core's table. */
export function requires(field: string): NonNullable<Rule['statuses']> {
  return (row) =>
    row?.responseFields.some(
      ({ name, requirement, when }) => name === field && requirement === 'required' && when === undefined,
    ) === true
}

/** Whether core's table lists a header for the status as required, recommended or optional. */
export function hasField(row: Status | undefined, field: string): boolean {
  return row?.responseFields.some(({ name }) => name === field) === true
}

/** Fires if the condition holds. */
export function when(condition: boolean): true | undefined {
  return condition ? true : undefined
}
