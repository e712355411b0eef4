import type { Severity } from '@statuskit/inspector'
import { formatSummary as formatTotals, type Summary } from '@statuskit/inspector/report'
import type { Text } from '../terminal/text.ts'

type Counts = Summary['findings']

const COLUMNS: readonly (readonly [Severity, heading: string])[] = [
  ['error', 'errors'],
  ['warning', 'warnings'],
  ['info', 'infos'],
]
/** How many hosts are listed. JSON has all of them. */
const MOST_HOSTS = 20

/** The counts of findings by rule and by host, as text. */
export function formatSummary(summary: Summary, text: Text): string {
  const { byRule, byHost, otherHosts, clean, messages } = summary
  const rules = Object.entries(byRule).sort(([, one], [, other]) => compare(one, other))
  const hosts = Object.entries(byHost).sort(([, one], [, other]) => compare(one, other))
  const others = hosts
    .slice(MOST_HOSTS)
    .map(([, counts]) => counts)
    .concat(otherHosts)
    .reduce(add)
  const listed = [...hosts.slice(0, MOST_HOSTS), ...(isNone(others) ? [] : [['other hosts', others] as const])]
  const without = messages === 0 ? '' : `, ${clean} without findings`
  const blocks = [table('rule', rules, text), table('host', listed, text), [`${formatTotals(summary)}${without}`]]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

/** Counts and the name that they belong to, one a line. */
function table(name: string, rows: readonly (readonly [name: string, Counts])[], text: Text): string[] {
  if (rows.length === 0) return []
  const heading = COLUMNS.map(([, heading], at) => heading.padStart(widthOf(at))).join('')
  return [
    text.bold(`${heading}  ${name}`),
    ...rows.map(([each, counts]) => {
      const cells = COLUMNS.map(([severity], at) => String(counts[severity] || '-').padStart(widthOf(at)))
      return `${cells.join('')}  ${each}`
    }),
  ]
}

/** Room for billions, beside the heading. */
function widthOf(column: number): number {
  return column === 0 ? 8 : 10
}

/** The most severe findings first, then the most findings. */
function compare(one: Counts, other: Counts): number {
  return other.error - one.error || other.warning - one.warning || other.info - one.info
}

function add(one: Counts, other: Counts): Counts {
  return { error: one.error + other.error, warning: one.warning + other.warning, info: one.info + other.info }
}

function isNone({ error, warning, info }: Counts): boolean {
  return error + warning + info === 0
}
