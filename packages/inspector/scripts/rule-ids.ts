import { RULES } from '../src/rules/catalogue.ts'
import { SESSION_RULES } from '../src/session/session-inspector.ts'

/** The ids of the rules, as a type, and those that the check of options can't import. */
export function ruleIds(): string {
  const session = SESSION_RULES.map(({ id }) => `'${id}'`)
  const ids = [...RULES.map(({ id }) => `'${id}'`), ...session].sort()
  const type = ids.map((id) => `  | ${id}`).join('\n')
  return `// Made by packages/inspector/scripts/generate.ts. Do not edit.

/** The id of a rule, or of a check that the command does with an OpenAPI document. */
export type RuleId =
${type}
  | \`openapi-\${string}\`

/** The ids of the rules about several messages. */
export const SESSION_RULE_IDS: readonly RuleId[] = [
${session.map((id) => `  ${id},`).join('\n')}
]
`
}
