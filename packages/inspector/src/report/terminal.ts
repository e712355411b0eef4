import type { Finding } from '../inspect/finding.ts'
import type { Severity } from '../rules/rule.ts'
import { withoutControls } from './control-characters.ts'
import { type Inspected, type LocatedFinding, nameOf, placeOf } from './inspected.ts'
import { SEVERITIES } from './severities.ts'
import type { Summary } from './summary.ts'

type Style = Severity | 'bold' | 'dim'

const STYLES: Readonly<Record<Style, string>> = { error: '31', warning: '33', info: '36', bold: '1', dim: '2' }
/** How many messages are listed for one finding. */
const NAMED = 3

/**
 * The report for people: findings that say the same once, with the messages that have them. Those of a single message are in
 * the order of its lines, and those of several begin with the most severe.
 */
export function formatTerminal(results: readonly Inspected[], summary: Summary, color: boolean): string {
  const paint = (text: string, style: Style) => (color ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text)
  const blocks = groupFindings(results).map(({ finding, found }) => {
    const { id, severity, level, message, fix, side } = finding
    const titles = found.slice(0, NAMED).map((each) => withoutControls(titleOf(each).slice(0, 300)))
    const more = found.length > NAMED ? [`and ${found.length - NAMED} more`] : []
    const places = [...titles, ...more].map((each) => `${paint('·', 'dim')} ${each}`)
    const heading = `${paint(severity, severity)}  ${paint(id, 'bold')}${side === undefined ? '' : paint(` (${side})`, 'dim')}`
    return [
      // A single place is beside the name of the rule, and several have a line each.
      ...(places.length === 1 ? [`${heading} ${places[0]}`] : [heading, ...places.map((each) => `  ${each}`)]),
      `  ${withoutControls(message)}`,
      `  ${paint('fix', 'dim')}  ${withoutControls(fix)}`,
      `  ${paint(level, 'dim')}  ${sourceOf(finding)}`,
    ].join('\n')
  })
  return `${[...blocks, formatSummary(summary)].join('\n\n')}\n`
}

/** The name of a message and where the finding is: `GET https://example.com/ 404 (session.har:12)`. */
function titleOf({ result, finding }: Found): string {
  const place = placeOf(result, finding)
  const name = nameOf(
    place === undefined || result.url !== undefined ? result : { ...result, source: undefined, position: undefined },
  )
  return place === undefined ? name : `${name} (${place})`
}

/** `12 messages: 1 error, 2 warnings`. */
export function formatSummary({ messages, findings }: Summary): string {
  const counts = SEVERITIES.filter((severity) => findings[severity] > 0).map((severity) =>
    count(findings[severity], severity),
  )
  // Nothing was inspected, so it can't be said to be correct.
  if (messages === 0) return '0 messages'
  return `${count(messages, 'message')}: ${counts.join(', ') || 'no findings'}`
}

/** `RFC 9110, section 15.5.6: https://…`; other documents name their sections in the address alone. */
function sourceOf({ reference: { document, section = '', url } }: Finding): string {
  return `${document}${/^[\dA-Z][\d.]*$/.test(section) ? `, section ${section}` : ''}: ${url}`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 || noun === 'info' ? '' : 's'}`
}

/** A finding and the message that has it. */
interface Found {
  readonly finding: LocatedFinding
  readonly result: Inspected
}

interface Group {
  /** The first of them. The others differ only in their place. */
  readonly finding: LocatedFinding
  readonly found: Found[]
}

function groupFindings(results: readonly Inspected[]): Group[] {
  const groups = new Map<string, Group>()
  const ids = new Map<string, number>()
  for (const result of results) {
    for (const finding of result.findings) {
      const { id, severity, level, side, message, fix } = finding
      if (!ids.has(id)) ids.set(id, ids.size)
      // A message can quote what one response sent, which isn't true of another.
      const key = JSON.stringify([id, severity, level, side, message, fix])
      const group = groups.get(key)
      if (group === undefined) groups.set(key, { finding, found: [{ finding, result }] })
      else group.found.push({ finding, result })
    }
  }
  const isOneMessage = results.filter(({ findings }) => findings.length > 0).length === 1
  const byRule = (a: Group, b: Group) => (ids.get(a.finding.id) ?? 0) - (ids.get(b.finding.id) ?? 0)
  return [...groups.values()].sort(
    (a, b) => (isOneMessage ? lineOf(a) - lineOf(b) : 0) || bySeverity(a, b) || byRule(a, b),
  )
}

/** The line of the header, or else the first line of the message; 0 if no line is known. */
function lineOf({ finding, found: [first] }: Group): number {
  return (finding.position ?? first?.result.position)?.line ?? 0
}

function bySeverity(a: Group, b: Group): number {
  return SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity)
}
