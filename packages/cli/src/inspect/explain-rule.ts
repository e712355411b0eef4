import { describeRules, explainRule as explainInspectorRule } from '@statuskit/inspector/rules'
import type { Io } from '../command/io.ts'
import { explainOpenApiRule, isOpenApiRule, OPENAPI_RULE_IDS } from '../openapi/rules.ts'
import { createText, type Text } from '../terminal/text.ts'

/** An explanation of a rule of the inspector or of `--openapi`; `undefined` if no rule has the id. */
export function explainRule(id: string, { columns, color, isTerminal }: Io): string | undefined {
  const explanation = isOpenApiRule(id) ? explainOpenApiRule(id) : explainInspectorRule(id)
  const text = createText(columns, color)
  return explanation
    ?.split('\n')
    .map((line, at) => {
      // Messages to copy stay as they are.
      if (line.startsWith('    ')) return line
      const styled = at === 0 ? line.replace(id, text.bold(id)) : text.prose(styleLabel(line, text))
      // As in a report, each part stays on a line of its own in a file or a pipe.
      return isTerminal ? text.rewrap(styled) : styled
    })
    .join('\n')
}

/** `Sources:` is a heading, and `Level:` a label before a value. */
function styleLabel(line: string, text: Text): string {
  return line.replace(/^[A-Z][a-z ]+:/, (label) => (label === line ? text.bold(label) : text.dim(label)))
}

/** The ids of all rules that can be explained. */
export function listRuleIds(): readonly string[] {
  return [...describeRules().map(({ id }) => id), ...OPENAPI_RULE_IDS]
}
