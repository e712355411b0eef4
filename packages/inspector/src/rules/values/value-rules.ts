import { closestWord } from '../closest-word.ts'
import type { Rule } from '../rule.ts'
import type { HeaderValue, ValueRule } from './header-value.ts'
import { remember } from './remember.ts'
import { HEADER_VALUES, REPEATED, VALUE_RULE_TEXTS } from './table.gen.ts'
import { isRead, valueFault } from './value-fault.ts'

/** The rules that the value table makes: one for each header, or for a few headers with one meaning. */
export const VALUE_RULES: readonly Rule[] = /* @__PURE__ */ VALUE_RULE_TEXTS.map(makeRule)

function makeRule({ id, severity, level, reason, sections, effect, example }: ValueRule): Rule {
  const rows = HEADER_VALUES.filter(({ rule }) => rule === id)
  const checks = rows.map((row) => {
    return { row, field: row.name.toLowerCase(), faultOf: remember((value) => valueFault(row, value)) }
  })
  const name = rows.length === 1 ? (rows[0]?.name ?? '') : '{name}'
  return {
    id,
    severity,
    level,
    ...(severity === 'info' && { profile: 'strict' as const }),
    ...(reason !== undefined && { reason }),
    fields: checks.map(({ field }) => field),
    sections,
    message: `\`${name}: {value}\` {why}, so ${effect}.`,
    fix: rows.some(hasWords) ? `Send \`${name}: {right}\`.` : `Send a value such as \`${example}\`.`,
    check(facts) {
      for (const { row, field, faultOf } of checks) {
        const lines = facts.values(field)
        // A single value in two lines is reported as repeated.
        if (lines.length === 0 || (lines.length > 1 && field in REPEATED) || !isRead(row, facts)) continue
        const value = lines.join(', ')
        const why = faultOf(value)
        if (why === undefined) continue
        const right = closestValue(row, value) ?? example
        return { values: { name: facts.sentName(field), why, right }, fields: [field] }
      }
      return undefined
    },
  }
}

function hasWords({ shape, value }: HeaderValue): boolean {
  return !/list|dictionary/.test(shape) && value?.is[0]?.words !== undefined
}

/** The word that the value probably means. */
function closestValue({ value: type }: HeaderValue, value: string): string | undefined {
  const words = type?.is[0]?.words ?? []
  const [first = ''] = value.slice(0, 100).split(/[,;]/)
  return closestWord(first.replace(/["']/g, '').trim().toLowerCase(), words)
}
