import type { Severity } from '@statuskit/inspector'
import { formatSummary as formatTotals, type Summary } from '@statuskit/inspector/report'
import type { Text } from '../terminal/text.ts'

type Counts = Summary['findings']

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']
/** How many hosts are listed. JSON has all of them. */
const MOST_HOSTS = 20

/** The counts of findings by rule and by host, as text. */
export function formatSummary(summary: Summary, text: Text): string {
  const { byRule, byHost, otherHosts, unlisted, clean, messages } = summary
  const hosts = Object.entries(byHost).sort(([, one], [, other]) => compare(one, other))
  const others = hosts
    .slice(MOST_HOSTS)
    .map(([, counts]) => counts)
    .concat(otherHosts)
    .reduce(add)
  const lines = [
    ...hosts
      .slice(0, MOST_HOSTS)
      .map(([host, counts]) => `${host === 'unknown' ? 'no URL' : host}: ${inWords(counts)}`),
    ...(inWords(others) === '' ? [] : [`other hosts: ${inWords(others)}`]),
    ...(unlisted === 0
      ? []
      : [`There are too many hosts to count each one exactly. A host can have up to ${unlisted} more than shown.`]),
  ]
  const without = clean === 0 || clean === messages ? '' : `, ${clean} without findings`
  const blocks = [
    block('By rule', ruleLines(byRule), text),
    block('By host', lines, text),
    `${formatTotals(summary)}${without}`,
  ]
  return `${blocks.filter((each) => each !== '').join('\n\n')}\n`
}

function block(heading: string, lines: readonly string[], text: Text): string {
  if (lines.length === 0) return ''
  return [text.bold(heading), ...lines.map((line) => text.wrap(line, 4, '  ').replace(/^ {4}/, '  '))].join('\n')
}

/** `12 errors   etag-invalid`, the most severe first, then the most frequent. */
function ruleLines(byRule: Summary['byRule']): string[] {
  const rows = SEVERITIES.flatMap((severity) =>
    Object.entries(byRule)
      .map(([rule, counts]) => ({ rule, number: counts[severity], counted: count(counts[severity], severity) }))
      .filter(({ number }) => number > 0)
      .sort((one, other) => other.number - one.number),
  )
  const width = Math.max(...rows.map(({ counted }) => counted.length))
  return rows.map(({ rule, counted }) => `${counted.padEnd(width)}  ${rule}`)
}

/** `2 errors, 1 warning` */
function inWords(counts: Counts): string {
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => count(counts[severity], severity))
    .join(', ')
}

function count(number: number, severity: Severity): string {
  return `${number} ${severity}${number === 1 || severity === 'info' ? '' : 's'}`
}

/** The most severe findings first, then the most findings. */
function compare(one: Counts, other: Counts): number {
  return other.error - one.error || other.warning - one.warning || other.info - one.info
}

function add(one: Counts, other: Counts): Counts {
  return { error: one.error + other.error, warning: one.warning + other.warning, info: one.info + other.info }
}
