export type { Need } from './message/facts.ts'
export { type Case, type Cases, parseCase } from './rules/cases.ts'
export { explainRule, findRule, RULE_DESCRIPTIONS, type RuleDescription } from './rules/describe.ts'
export type { Rule } from './rules/rule.ts'
