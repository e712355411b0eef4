import { type Facts, NEED_BITS } from '../message/facts.ts'
import type { LineIndex } from '../message/line-index.ts'
import { hasOtherStatus } from '../message/recorded.ts'
import type { Hit, Rule } from '../rules/rule.ts'

/** A rule that is ready to run. All steps have the same shape, which makes the loop over them fast. */
export interface Step {
  readonly rule: Rule
  /** Its index in the catalogue. */
  readonly order: number
  /** The facts that it needs, as bits. */
  readonly needs: number
  readonly absence: readonly string[]
  /** Request headers that have to be absent. */
  readonly requestAbsence: readonly string[]
  readonly sees: readonly string[]
  /** Whether it judges a response by its status, other than by the reason phrase. */
  readonly dependsOnStatus: boolean
  readonly check: Rule['check']
}

const NONE: readonly string[] = []

/** Prepares a rule to be run. */
export function prepare(rule: Rule, order: number): Step {
  const { needs = [], absence = NONE, sees = NONE, side, check } = rule
  return {
    rule,
    order,
    needs: needs.reduce((bits, need) => bits | NEED_BITS[need], 0),
    absence: side === 'request' ? NONE : absence,
    requestAbsence: side === 'request' ? absence : NONE,
    sees,
    dependsOnStatus: rule.statuses !== undefined && !needs.includes('reason'),
    check,
  }
}

/** Whether the response has none of the headers that have to be absent. */
export function permits({ absence }: Step, lines: LineIndex): boolean {
  for (const name of absence) if (lines.has(name)) return false
  return true
}

/**
 * Runs a rule on a message with a matching status and headers, which {@link permits} it. Returns `skipped` if a fact is
 * missing, and `undefined` if nothing is wrong.
 */
export function evaluate(step: Step, facts: Facts): Hit | true | 'skipped' | undefined {
  const { needs, absence, requestAbsence, sees, dependsOnStatus, check } = step
  for (const name of requestAbsence) if (facts.request(name) !== undefined) return undefined
  if ((facts.known & needs) !== needs) return 'skipped'
  if (facts.hidesFields) {
    for (const name of absence) if (!facts.seesAbsence(name)) return 'skipped'
    for (const name of sees) if (!facts.seesAbsence(name)) return 'skipped'
    if (dependsOnStatus && hasOtherStatus(facts.message, facts.row)) return 'skipped'
  }
  return check === undefined ? true : check(facts)
}

/** Whether a rule applies to a message, by its status and headers. */
export function isAbout(rule: Rule, facts: Facts): boolean {
  if (rule.statuses?.(facts.row, facts.status) === false) return false
  if (rule.fields === undefined) return true
  if (rule.side !== 'request') return rule.fields.some((name) => facts.has(name))
  // Without the request, the rule is skipped.
  return facts.message.requestHeaders === undefined || rule.fields.some((name) => facts.request(name) !== undefined)
}
