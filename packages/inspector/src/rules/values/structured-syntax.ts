import { type StructuredType, structuredFieldError } from '../../fields/structured.ts'
import { contradictedKey } from '../../fields/structured-parser.ts'
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

/** The rules about structured fields of any type: those that can't be parsed, and those with a key that has two values. */
export const STRUCTURED_FIELD_RULES: readonly Rule[] = /* @__PURE__ */ makeRules()

interface Check {
  readonly type: StructuredType
  readonly errorOf: (value: string) => string | undefined
}

function makeRules(): readonly Rule[] {
  const checks = new Map<string, Check>()
  const keyChecks = new Map<string, (value: string) => string | undefined>()
  for (const { name, rule, shape } of HEADER_VALUES) {
    if (!shape.startsWith('sf-')) continue
    const type = shape.slice('sf-'.length) as StructuredType
    keyChecks.set(
      name.toLowerCase(),
      remember((value) => keyWithTwoValues(value, type)),
    )
    if (WITH_SYNTAX.includes(rule)) continue
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
    {
      id: 'sf-key-contradicted',
      severity: 'warning',
      level: 'MUST',
      fields: [...keyChecks.keys()],
      sections: 'RFC 9651 3.1.2; RFC 9651 3.2; RFC 9651 4.2.2',
      message: '{name} has two values for `{key}`. Clients ignore all but the last one.',
      fix: 'Send `{key}` once.',
      reason: 'The rest of the header works.',
      check(facts) {
        for (const name of facts.lines.keys()) {
          const keyOf = keyChecks.get(name)
          const key = keyOf?.(facts.values(name).join(', '))
          if (key !== undefined) return { values: { name: facts.sentName(name), key }, fields: [name] }
        }
        return undefined
      },
    },
  ]
}

function keyWithTwoValues(value: string, type: StructuredType): string | undefined {
  try {
    return contradictedKey(value, type)
  } catch {
    return undefined
  }
}
