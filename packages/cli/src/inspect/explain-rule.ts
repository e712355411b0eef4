import { describeRules, explainRule as explainInspectorRule } from '@statuskit/inspector/rules'
import { explainOpenApiRule, isOpenApiRule, OPENAPI_RULE_IDS } from '../openapi/rules.ts'

/** An explanation of a rule of the inspector or of `--openapi`; `undefined` if no rule has the id. */
export function explainRule(id: string): string | undefined {
  return isOpenApiRule(id) ? explainOpenApiRule(id) : explainInspectorRule(id)
}

/** The ids of all rules that can be explained. */
export function listRuleIds(): readonly string[] {
  return [...describeRules().map(({ id }) => id), ...OPENAPI_RULE_IDS]
}
