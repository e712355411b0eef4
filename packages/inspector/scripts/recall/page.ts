import { type Outcome, score } from './cases.ts'
import type { Verdict } from './judgments.ts'

/** A rule set of others and what the inspector finds of its cases. */
export interface Compared {
  readonly name: string
  readonly outcomes: readonly Outcome[]
}

/** The part of the page about one rule set: the score, the disagreements and the table of all checks. */
export function partOf({ name, outcomes }: Compared): string {
  const { real, found } = score(outcomes)
  const cases = (verdict: Verdict) =>
    outcomes.filter(({ judgment }) => judgment.verdict === verdict).reduce((sum, outcome) => sum + outcome.cases, 0)
  const others = outcomes.filter(({ judgment }) => judgment.verdict !== 'real')
  const missed = outcomes.filter(({ judgment, cases, found }) => judgment.verdict === 'real' && found < cases)
  return `**${found} of ${real} real faults found: ${percent(found, real)}.** Of the other cases, ${cases('advice')} are advice, \
${cases('pointless')} are pointless${cases('elsewhere') === 0 ? '' : `, and ${cases('elsewhere')} are not about the response`}.

#### ${name}: real faults

| check | found | our rules | source |
| --- | --- | --- | --- |
${rows(outcomes.filter(({ judgment }) => judgment.verdict === 'real').map(({ judgment, found, cases }) => [code(judgment.check), `${found} of ${cases}`, judgment.rules.map(code).join(', '), judgment.source]))}

#### ${name}: not found

${missed.length === 0 ? 'Every real fault is found.' : `| check | missed | why |\n| --- | --- | --- |\n${rows(missed.map(({ judgment, found, cases }) => [code(judgment.check), `${cases - found} of ${cases}`, judgment.why || 'No rule yet.']))}`}

#### ${name}: disagreements

| check | we say | cases | source | why |
| --- | --- | --- | --- | --- |
${rows(others.map(({ judgment, cases }) => [code(judgment.line === '' ? judgment.check : `${judgment.check} (${judgment.line})`), judgment.verdict, String(cases), judgment.source, judgment.why]))}`
}

/** Puts a part between its two comments in the page. */
export function replacePart(page: string, name: string, part: string): string {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`]
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < from)
    throw new Error(`The page has no comments ${begin} and ${end}; add them where the part belongs.`)
  return `${page.slice(0, from)}${begin}\n\n${part}\n\n${page.slice(to)}`
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`
}

function code(text: string): string {
  return `\`${text}\``
}

function rows(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')
}
