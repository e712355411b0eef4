/**
 * Describes the rules of the inspector, and tests rules with messages.
 *
 * @packageDocumentation
 */

export type { Need } from './message/facts.ts'
export { type Case, type Cases, parseCase } from './rules/cases.ts'
export { describeRules, explainRule, findRule, type RuleDescription } from './rules/describe.ts'
export type { Rule } from './rules/rule.ts'
