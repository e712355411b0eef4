import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { RULES } from '../../src/rules/catalogue.ts'

const VERDICTS = ['real', 'advice', 'pointless', 'elsewhere'] as const

/** What a check of another tool is worth: a fault by a standard, advice, nothing to act on, or not about the response. */
export type Verdict = (typeof VERDICTS)[number]

/** What we think of a check of another tool. */
export interface Judgment {
  /** The check's name in the other tool. */
  readonly check: string
  /** The beginning of a header line: the judgment is about cases that have it. Empty for all other cases. */
  readonly line: string
  readonly verdict: Verdict
  /** Our rules that report the same fault. */
  readonly rules: readonly string[]
  readonly source: string
  /** Why the verdict isn't that of the other tool, or why some cases are not found. */
  readonly why: string
}

/**
 * Reads the judgments of a file beside this one.
 *
 * @throws {Error} if one of them names a rule that doesn't exist
 */
export function readJudgments(file: string): readonly Judgment[] {
  const rows: Record<string, string>[] = parse(readFileSync(new URL(file, import.meta.url)), { columns: true })
  const known = new Set(RULES.map(({ id }) => id))
  return rows.map(({ check = '', line = '', verdict, rules = '', source = '', why = '' }) => {
    const ids = rules === '' ? [] : rules.split(' ')
    const unknown = ids.find((id) => !known.has(id))
    if (unknown !== undefined) throw new Error(`${file}: ${check} names the rule ${unknown}, which doesn't exist.`)
    const found = VERDICTS.find((each) => each === verdict)
    if (found === undefined)
      throw new Error(`${file}: ${check} has the verdict ${verdict}; use one of ${VERDICTS.join(', ')}.`)
    return { check, line, verdict: found, rules: ids, source, why }
  })
}

/** The judgment of a check for a message with these header lines. */
export function judge(
  judgments: readonly Judgment[],
  check: string,
  headers: readonly (readonly [string, string])[],
): Judgment | undefined {
  const lines = headers.map(([name, value]) => `${name}: ${value}`.toLowerCase())
  const own = judgments.filter((each) => each.check === check)
  return (
    own.find(({ line }) => line !== '' && lines.some((each) => each.startsWith(line.toLowerCase()))) ??
    own.find(({ line }) => line === '')
  )
}
