import type { Status } from '@statuskit/core'
import type { Facts, Need } from '../message/facts.ts'

/**
 * How bad a finding is: `error` breaks a MUST to the damage of a client or cache, or breaks clients outright; `warning`
 * is a SHOULD or a known hazard; `info` is a habit or an opportunity.
 */
export type Severity = 'error' | 'warning' | 'info'

/** A set of rules: `default`, `strict` has every info too, `browser` adds security fields that pages should have. */
export type Profile = 'default' | 'strict' | 'browser'

/** What a check found; without anything to say, `true`. */
export interface Hit {
  /** Values for the places of the message. */
  readonly values?: Readonly<Record<string, string | number>>
  /** The names of the fields that it is about, in lower case; those of the rule where left out. */
  readonly fields?: readonly string[]
  /** Another severity than the rule's own. */
  readonly severity?: Severity
}

/** A rule about one message: data, and a function where the data does not say all. */
export interface Rule {
  /** Kebab-case, stable for ever. */
  readonly id: string
  readonly severity: Severity
  /** The profile that has the rule where it is an info; errors and warnings are in every profile. */
  readonly profile?: Profile
  /** The statuses that it is about, by core's row; every one where left out. */
  readonly statuses?: (row: Status | undefined, code: number) => boolean
  /** The fields, in lower case, of which one has to be there. */
  readonly fields?: readonly string[]
  /** The fields, in lower case, that have to be absent, and known to be. */
  readonly absence?: readonly string[]
  /** The fields, in lower case, of which the source has to show every member. */
  readonly sees?: readonly string[]
  /** The facts that it needs. */
  readonly needs?: readonly Need[]
  /** Rules that tell the same cause better. */
  readonly yields?: readonly string[]
  /** `RFC 9110 15.5.2`, several with semicolons; the first is the one that a finding cites. */
  readonly sections: string
  /** What is wrong, with places: `{status}`, `{field}`, `{value}`, `{method}`, `{url}`, and the values of the hit. */
  readonly message: string
  /** What to do, in the imperative. */
  readonly fix: string
  /** Decides; without it the data decide. */
  readonly check?: (facts: Facts) => Hit | true | undefined
}

/** Matches one code. */
export function only(code: number): NonNullable<Rule['statuses']> {
  return (_, each) => each === code
}

/** Matches the statuses that require a field without condition, by core's table. */
export function requires(field: string): NonNullable<Rule['statuses']> {
  return (row) =>
    row?.responseFields.some(
      ({ name, requirement, when }) => name === field && requirement === 'required' && when === undefined,
    ) === true
}

/** Whether core's table names a field for the status, as required, recommended or optional. */
export function hasField(row: Status | undefined, field: string): boolean {
  return row?.responseFields.some(({ name }) => name === field) === true
}

/** The fire of a condition. */
export function when(condition: boolean): true | undefined {
  return condition ? true : undefined
}
