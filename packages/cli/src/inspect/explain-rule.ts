import { explainRule as explainInspectorRule } from '@statuskit/inspector/rules'
import { explainOpenApiRule, isOpenApiRule } from '../openapi/rules.ts'

/** An explanation of a rule of the inspector or of `--openapi`; `undefined` if no rule has the id. */
export function explainRule(id: string): string | undefined {
  return isOpenApiRule(id) ? explainOpenApiRule(id) : explainInspectorRule(id)
}
