import type { Finding } from '../inspect/finding.ts'
import type { Severity } from '../rules/rule.ts'
import { type Inspected, nameOf } from './inspected.ts'
import type { Summary } from './summary.ts'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']
const COLOURS: Readonly<Record<Severity | 'dim', string>> = { error: '31', warning: '33', info: '36', dim: '2' }
/** How many messages are named for one finding. */
const NAMED = 3

/** The report for people: each finding once, the worst first, with the messages that it was made in. */
export function formatTerminal(results: readonly Inspected[], summary: Summary, colour: boolean): string {
  const paint = (text: string, name: Severity | 'dim') => (colour ? `\u001b[${COLOURS[name]}m${text}\u001b[0m` : text)
  const blocks = groupFindings(results).map(({ finding, messages }) => {
    const { id, severity, message, fix, reference } = finding
    const named = messages.slice(0, NAMED).map((each) => clean(nameOf(each)))
    const more = messages.length > NAMED ? [`and ${messages.length - NAMED} more`] : []
    return [
      `${paint(severity, severity)}  ${id}`,
      `  ${message}`,
      `  ${paint('fix', 'dim')}  ${fix}`,
      `  ${paint(`${reference.document}${/^[\dA-Z][\d.]*$/.test(reference.section ?? '') ? `, section ${reference.section}` : ''}: ${reference.url}`, 'dim')}`,
      ...[...named, ...more].map((each) => `  ${paint('·', 'dim')} ${each}`),
    ].join('\n')
  })
  return `${[...blocks, formatSummary(summary)].join('\n\n')}\n`
}

/** `12 messages: 1 error, 2 warnings`. */
export function formatSummary({ messages, findings }: Summary): string {
  const counts = SEVERITIES.filter((severity) => findings[severity] > 0).map((severity) =>
    count(findings[severity], severity),
  )
  return `${count(messages, 'message')}: ${counts.join(', ') || 'nothing to report'}`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 || noun === 'info' ? '' : 's'}`
}

interface Group {
  readonly finding: Finding
  readonly messages: Inspected[]
}

function groupFindings(results: readonly Inspected[]): Group[] {
  const groups = new Map<string, Group>()
  for (const result of results) {
    for (const finding of result.findings) {
      const key = `${finding.severity} ${finding.id}`
      const group = groups.get(key)
      if (group === undefined) groups.set(key, { finding, messages: [result] })
      else group.messages.push(result)
    }
  }
  return [...groups.values()].sort(
    (a, b) => SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity),
  )
}

/** A URL comes from outside: a terminal must not obey it. */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.slice(0, 300).replace(/[\0-\x1f\x7f-\x9f]/g, '\ufffd')
}
