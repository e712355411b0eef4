import type { CrawlSummary } from '@statuskit/inspector/node'
import { type Bar, number, share } from './charts.ts'

/** A part of the report: a chart, and a table with the same numbers. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly bars: readonly Bar[]
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** How many bars a chart has, and how many rows the table of rules. */
const BARS = 20
/** The key of what is not counted by name. */
const OTHER = 'other'
const SEVERITIES = ['error', 'warning', 'info'] as const
const LEVELS = ['MUST', 'SHOULD', 'MAY', 'advice'] as const

/** The parts of the report. Those without numbers are left out. */
export function sectionsOf(summary: CrawlSummary): Section[] {
  const { messages, statuses, servers, types, findingsByHost, unlisted } = summary
  return [
    rules(summary),
    bySeverity(summary),
    counts('statuses', 'Statuses', 'Responses by status code.', statuses, messages),
    counts(
      'servers',
      'Server software',
      `Responses by the name in the header Server.${upTo(unlisted.server)}`,
      servers,
      messages,
    ),
    counts(
      'types',
      'Media types',
      `Responses by the media type in Content-Type.${upTo(unlisted.type)}`,
      types,
      messages,
    ),
    counts(
      'hosts',
      'Hosts with the most findings',
      `Findings by host.${upTo(unlisted.host)}`,
      findingsByHost,
      Object.values(findingsByHost).reduce((sum, count) => sum + count, 0),
    ),
  ].filter(({ rows }) => rows.length > 0)
}

/** What was inspected, and what was not: the first lines of the report. */
export function introduction({ messages, clean, hosts, rules, skipped, lost }: CrawlSummary): string[] {
  const findings = rules.reduce((sum, each) => sum + each.findings, 0)
  const list = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .map(([name, count]) => `${number(count)} ${name}`)
      .join(', ')
  return [
    `Inspected: ${count(messages, 'response')} of about ${count(hosts, 'host')}, with ${count(findings, 'finding')}. Without any: ${count(clean, 'response')} (${share(clean, messages)}).`,
    ...(Object.keys(skipped).length > 0 ? [`Records without an HTTP response, by type: ${list(skipped)}.`] : []),
    Object.keys(lost).length > 0 ? `Parts that could not be read: ${list(lost)}.` : 'Everything could be read.',
  ]
}

/** How far a number can be too low. */
function upTo(most: number | undefined): string {
  if (most === undefined) return ''
  return ` The least frequent ones of each part of the crawl are counted together as "other", so the real number can be up to ${number(most)} higher than shown.`
}

function count(amount: number, noun: string): string {
  return `${number(amount)} ${noun}${amount === 1 ? '' : 's'}`
}

function rules({ rules, messages, hosts }: CrawlSummary): Section {
  return {
    id: 'rules',
    title: 'Rules',
    text: 'Findings by rule. Numbers of hosts are estimates.',
    bars: rules.slice(0, BARS).map(({ rule, severity, findings }) => ({
      label: rule,
      value: findings,
      note: `${severity}, ${share(findings, messages)}`,
      severity,
    })),
    columns: ['rule', 'severity', 'level', 'findings', 'of responses', 'hosts', 'of hosts'],
    rows: rules.map(({ rule, severity, level, findings, hosts: having }) => [
      rule,
      severity,
      level,
      number(findings),
      share(findings, messages),
      number(having),
      share(Math.min(having, hosts), hosts),
    ]),
  }
}

function bySeverity({ rules }: CrawlSummary): Section {
  const sum = (matches: (rule: CrawlSummary['rules'][number]) => boolean) =>
    rules.filter(matches).reduce((total, { findings }) => total + findings, 0)
  const all = sum(() => true)
  const bars: Bar[] = [
    ...SEVERITIES.map((severity) => ({ label: severity, value: sum((rule) => rule.severity === severity), severity })),
    ...LEVELS.map((level) => ({ label: level, value: sum((rule) => rule.level === level) })),
  ].map((bar) => ({ ...bar, note: share(bar.value, all) }))
  return {
    id: 'severities',
    title: 'Severities and levels',
    text: 'Findings by how much they matter, and by how strongly the standard requires it.',
    bars,
    columns: ['severity or level', 'findings', 'of all'],
    rows: all === 0 ? [] : bars.map(({ label, value, note = '' }) => [label, number(value), note]),
  }
}

function counts(
  id: string,
  title: string,
  text: string,
  given: Readonly<Record<string, number>>,
  whole: number,
): Section {
  const { [OTHER]: other, ...named } = given
  const all = Object.entries(named).sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  const bars = all.slice(0, BARS).map(([label, value]) => ({ label, value, note: share(value, whole) }))
  const rest = all.slice(BARS).reduce((sum, [, value]) => sum + value, 0)
  const remaining = [
    { label: `${all.length - BARS} others`, value: rest },
    { label: OTHER, value: other ?? 0 },
  ].filter(({ value }) => value > 0)
  const shown = [...bars, ...remaining.map((bar) => ({ ...bar, note: share(bar.value, whole) }))]
  return {
    id,
    title,
    text,
    bars: shown,
    columns: [title.toLowerCase(), 'count', 'share'],
    rows: shown.map(({ label, value, note }) => [label, number(value), note]),
  }
}
