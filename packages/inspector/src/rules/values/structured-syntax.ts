import { type StructuredType, structuredFieldError } from '../../fields/structured.ts'
import type { Rule } from '../rule.ts'
import { HEADER_VALUES, REPEATED } from './table.gen.ts'

/** The syntax of each type. */
const EXAMPLES: Readonly<Record<StructuredType, string>> = {
  dictionary: 'first=1, second="text"',
  item: 'token',
  list: 'first, second;parameter=1',
}
/** Rules that report a value that can't be parsed themselves. */
const WITH_SYNTAX: readonly string[] = [
  'deprecation-invalid',
  'digest-invalid',
  'ratelimit-invalid',
  'targeted-cc-invalid',
]
const TYPES: ReadonlyMap<string, StructuredType> = /* @__PURE__ */ new Map(
  HEADER_VALUES.filter(({ rule, shape }) => shape.startsWith('sf-') && !WITH_SYNTAX.includes(rule)).map(
    ({ name, shape }) => [name.toLowerCase(), shape.slice('sf-'.length) as StructuredType],
  ),
)

/** The rule about structured fields that can't be parsed. */
export const STRUCTURED_SYNTAX: Rule = {
  id: 'sf-invalid',
  severity: 'error',
  level: 'MUST',
  fields: /* @__PURE__ */ [...TYPES.keys()],
  sections: 'RFC 9651 4.2',
  message: '{name} is not a valid structured {type}, so clients ignore it: {why}.',
  fix: 'Write it like `{example}`.',
  check(facts) {
    for (const [name, type] of TYPES) {
      const lines = facts.values(name)
      // A single value in two lines is reported as repeated.
      if (lines.length === 0 || (lines.length > 1 && name in REPEATED)) continue
      const why = structuredFieldError(lines.join(', '), type)
      if (why !== undefined)
        return { values: { name: facts.sentName(name), type, why, example: EXAMPLES[type] }, fields: [name] }
    }
    return undefined
  },
}
