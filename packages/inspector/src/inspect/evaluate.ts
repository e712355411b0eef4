import { type Facts, NEED_BITS } from '../message/facts.ts'
import type { Hit, Rule } from '../rules/rule.ts'

/** A rule that is ready to run: all have one shape, which makes them fast to look at. */
export interface Step {
  readonly rule: Rule
  /** Its place in the catalogue. */
  readonly order: number
  /** The facts that it needs, as bits. */
  readonly needs: number
  readonly absence: readonly string[]
  readonly sees: readonly string[]
  readonly check: Rule['check']
}

const NONE: readonly string[] = []

/** A rule with its place in the catalogue, made ready. */
export function prepare(rule: Rule, order: number): Step {
  const { needs = [], absence = NONE, sees = NONE, check } = rule
  return { rule, order, needs: needs.reduce((bits, need) => bits | NEED_BITS[need], 0), absence, sees, check }
}

/**
 * What a rule says about a message whose status and fields it is about: `skipped` where it lacks a fact, `undefined`
 * where nothing is wrong.
 */
export function evaluate({ needs, absence, sees, check }: Step, facts: Facts): Hit | true | 'skipped' | undefined {
  for (const name of absence) if (facts.has(name)) return undefined
  if ((facts.known & needs) !== needs) return 'skipped'
  if (facts.hidesFields) {
    for (const name of absence) if (!facts.seesAbsence(name)) return 'skipped'
    for (const name of sees) if (!facts.seesAbsence(name)) return 'skipped'
  }
  return check === undefined ? true : check(facts)
}

/** Whether a rule is about a message at all, by its status and fields. */
export function isAbout(rule: Rule, facts: Facts): boolean {
  return rule.statuses?.(facts.row, facts.status) !== false && (rule.fields?.some((name) => facts.has(name)) ?? true)
}
