import { type StructuredType, structuredFieldError } from '../../fields/structured.ts'
import type { Rule } from '../rule.ts'
import { remember } from './remember.ts'
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
  'permissions-policy-invalid',
  'ratelimit-invalid',
  'targeted-cc-invalid',
]

/** The rule about structured fields that can't be parsed. */
export const STRUCTURED_FIELD_RULES: readonly Rule[] = /* @__PURE__ */ makeRules()

interface Check {
  readonly type: StructuredType
  readonly errorOf: (value: string) => string | undefined
}

function makeRules(): readonly Rule[] {
  const checks = new Map<string, Check>()
  for (const { name, rule, shape } of HEADER_VALUES) {
    if (!shape.startsWith('sf-') || WITH_SYNTAX.includes(rule)) continue
    const type = shape.slice('sf-'.length) as StructuredType
    checks.set(name.toLowerCase(), { type, errorOf: remember((value) => structuredFieldError(value, type)) })
  }
  return [
    {
      id: 'sf-invalid',
      severity: 'error',
      level: 'MUST',
      fields: [...checks.keys()],
      sections: 'RFC 9651 4.2',
      message: '{name} is not a valid structured {type}, so clients ignore it: {why}.',
      fix: 'Write it like `{example}`.',
      check(facts) {
        for (const name of facts.lines.keys()) {
          const check = checks.get(name)
          const lines = facts.values(name)
          // A single value in two lines is reported as repeated.
          if (check === undefined || (lines.length > 1 && name in REPEATED)) continue
          const { type, errorOf } = check
          const why = errorOf(lines.join(', '))
          if (why !== undefined)
            return { values: { name: facts.sentName(name), type, why, example: EXAMPLES[type] }, fields: [name] }
        }
        return undefined
      },
    },
  ]
}
