import { describeRules, findRule, type RuleDescription } from '@statuskit/inspector/rules'
import { describeOpenApiRule, isOpenApiRule, OPENAPI_RULE_IDS } from '../openapi/rules.ts'

/** The rules by group, one a line: the severity, the level, the id, and the profile of an info. */
export function listRules(): string {
  const compared = OPENAPI_RULE_IDS.map((id) => ({ ...describeOpenApiRule(id), profile: 'default' }))
  const rules = [...describeRules(), ...compared]
  const groups = [...new Set(rules.map(({ group }) => group))]
  const blocks = groups.map((name) => {
    const lines = rules
      .filter(({ group }) => group === name)
      .map(({ id, severity, level, profile }) => {
        const note = severity === 'info' && profile !== 'default' ? `  (profile ${profile})` : ''
        return `  ${severity.padEnd(7)}  ${level.padEnd(6)}  ${id}${note}`
      })
    return [name === 'openapi' ? 'openapi, with --openapi' : name, ...lines].join('\n')
  })
  return `${blocks.join('\n\n')}\n\n${rules.length} rules. Explain one with --explain <id>.\n`
}

/** The rules as JSON, without their cases. */
export function listRulesAsJson(): string {
  return toJson([...describeRules().map(withoutCases), ...OPENAPI_RULE_IDS.map(describeOpenApiRule)])
}

/** A rule as JSON, as the list has it; `undefined` if no rule has the id. */
export function ruleAsJson(id: string): string | undefined {
  if (isOpenApiRule(id)) return toJson(describeOpenApiRule(id))
  const rule = findRule(id)
  return rule && toJson(withoutCases(rule))
}

function withoutCases({ fires, silent, skipped, ...rule }: RuleDescription) {
  return rule
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
