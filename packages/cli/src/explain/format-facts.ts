import type { Text } from '../terminal/text.ts'

/** The column where values begin. */
const INDENT = 16

/** Facts as a table: a label, then its values, one per line. Labels without values are left out. */
export function formatFacts(facts: readonly (readonly [label: string, ...values: string[]])[], text: Text): string {
  return facts
    .flatMap(([label, ...values]) =>
      values.map((value, at) => text.wrap(value, INDENT, at === 0 ? `  ${label}` : '').replace(label, text.dim(label))),
    )
    .join('\n')
}
