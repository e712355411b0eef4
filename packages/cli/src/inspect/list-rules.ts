import { describeRules } from '@statuskit/inspector/rules'

/** The rules by group, one a line: the severity, the level, the id, and the profile of an info. */
export function listRules(): string {
  const rules = describeRules()
  const groups = [...new Set(rules.map(({ group }) => group))]
  const blocks = groups.map((name) => {
    const lines = rules
      .filter(({ group }) => group === name)
      .map(({ id, severity, level, profile }) => {
        const note = severity === 'info' && profile !== 'default' ? `  (profile ${profile})` : ''
        return `  ${severity.padEnd(7)}  ${level.padEnd(6)}  ${id}${note}`
      })
    return [name, ...lines].join('\n')
  })
  return `${blocks.join('\n\n')}\n\n${rules.length} rules. Explain one with --explain <id>.\n`
}

/** The rules as JSON, without their cases. */
export function listRulesAsJson(): string {
  const rules = describeRules().map(({ fires, silent, skipped, ...rule }) => rule)
  return `${JSON.stringify(rules, undefined, 2)}\n`
}
