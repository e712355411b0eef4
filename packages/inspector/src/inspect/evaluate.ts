import { type Facts, NEED_BITS } from '../message/facts.ts'
import type { Hit, Rule } from '../rules/rule.ts'

/**
 * What a rule says about a message whose status and fields it is about: `skipped` where it lacks a fact, `undefined`
 * where nothing is wrong.
 */
export function evaluate(rule: Rule, facts: Facts): Hit | true | 'skipped' | undefined {
  for (const name of rule.absence ?? []) if (facts.has(name)) return undefined
  for (const need of rule.needs ?? []) if ((facts.known & NEED_BITS[need]) === 0) return 'skipped'
  for (const name of rule.absence ?? []) if (!facts.seesAbsence(name)) return 'skipped'
  for (const name of rule.sees ?? []) if (!facts.seesAbsence(name)) return 'skipped'
  return rule.check === undefined ? true : rule.check(facts)
}

/** Whether a rule is about a message at all, by its status and fields. */
export function isAbout(rule: Rule, facts: Facts): boolean {
  return rule.statuses?.(facts.row, facts.status) !== false && (rule.fields?.some((name) => facts.has(name)) ?? true)
}
