import { inspect } from '../../src/inspect/inspect.ts'
import type { HttpMessage } from '../../src/message/message.ts'
import { withDecodedBody } from '../../src/readers/decode.ts'
import { RULES } from '../../src/rules/catalogue.ts'
import { type Judgment, judge } from './judgments.ts'

/** A response of another tool's tests, and a check that reports it. */
export interface ForeignCase {
  readonly check: string
  readonly message: HttpMessage
}

/** The cases of one check with the same judgment. */
export interface Outcome {
  readonly judgment: Judgment
  cases: number
  /** The cases in which one of the rules of the judgment fires. */
  found: number
  /** The header lines of the cases that were not found. */
  readonly missed: string[]
}

/** Every rule, so that infos of other profiles count too. */
const EVERY_RULE = { rules: Object.fromEntries(RULES.map(({ id, severity }) => [id, severity])) }

/** Inspects each distinct pair of a message and a check once. */
export function measure(cases: Iterable<ForeignCase>, judgments: readonly Judgment[]): readonly Outcome[] {
  const seen = new Set<string>()
  const outcomes = new Map<Judgment, Outcome>()
  for (const { check, message } of cases) {
    const key = JSON.stringify([check, { ...message, rawBody: [...(message.rawBody ?? [])] }])
    if (seen.has(key)) continue
    seen.add(key)
    const judgment = judge(judgments, check, message.headers)
    if (judgment === undefined) throw new Error(`No judgment for ${check}: ${JSON.stringify(message.headers)}`)
    const outcome = outcomes.get(judgment) ?? { judgment, cases: 0, found: 0, missed: [] }
    outcomes.set(judgment, outcome)
    outcome.cases++
    const ids = new Set<string>(inspect(withDecodedBody(message), EVERY_RULE).map(({ id }) => id))
    if (judgment.rules.some((id) => ids.has(id))) outcome.found++
    else
      outcome.missed.push(
        `${message.status} ${message.headers.map(([name, value]) => `${name}: ${value}`).join(' | ')}`,
      )
  }
  return [...outcomes.values()].sort((a, b) => (a.judgment.check < b.judgment.check ? -1 : 1))
}

/** The real faults, and how many of them were found. */
export function score(outcomes: readonly Outcome[]): { real: number; found: number } {
  const real = outcomes.filter(({ judgment }) => judgment.verdict === 'real')
  const sum = (key: 'cases' | 'found') => real.reduce((total, outcome) => total + outcome[key], 0)
  return { real: sum('cases'), found: sum('found') }
}
