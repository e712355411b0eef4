import type { FieldLine } from '../message/message.ts'
import type { Level, Severity } from '../rules/rule.ts'
import { hostOf, UNKNOWN } from './host-of.ts'
import { HostSketch, hashHost } from './host-sketch.ts'
import type { Inspected } from './inspected.ts'
import { SEVERITIES } from './severities.ts'
import { mediaTypeOf, softwareOf } from './software.ts'
import { type Row, TopCounts } from './top-counts.ts'

/** Findings by severity. */
export type Counts = Readonly<Record<Severity, number>>

/**
 * The findings in many messages, counted in constant memory. The summaries of parts add up to the summary of the whole, in any
 * order. With more than 1,000 hosts, servers or types, a sum of parts can have counts of single ones that are too low, those of
 * hosts by `unlisted` at most. All other sums stay exact.
 */
export interface Summary {
  /** The number of inspected messages. */
  readonly messages: number
  /** The number of messages without a finding. */
  readonly clean: number
  readonly findings: Counts
  readonly byLevel: Readonly<Record<Level, number>>
  readonly byRule: Readonly<Record<string, Counts>>
  /** By the host of the URL; `unknown` without a URL. These are the 1,000 hosts with the most findings. */
  readonly byHost: Readonly<Record<string, Counts>>
  /** The findings that are not in `byHost`. */
  readonly otherHosts: Counts
  /** How many more findings than in `byHost` a host can have at most; 0 if all hosts are listed with exact counts. */
  readonly unlisted: number
  /** Messages by the software in their header Server, without its version. `none` counts messages that don't have it. */
  readonly byServer: Readonly<Record<string, number>>
  /** Messages by the media type of their body, without its parameters. */
  readonly byType: Readonly<Record<string, number>>
  /** The estimated number of distinct hosts; the standard error is 0.8 %. */
  readonly hosts: number
  /** The state of that estimate (HyperLogLog), in base64. It doesn't show the names of hosts. */
  readonly hostSketch: string
}

const LEVELS: readonly Level[] = ['MUST', 'SHOULD', 'MAY', 'advice']
const COLUMN: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }
const NONE: Counts = { error: 0, warning: 0, info: 0 }
const NO_LEVELS: Summary['byLevel'] = { MUST: 0, SHOULD: 0, MAY: 0, advice: 0 }
/** The number of hosts, servers and types in a summary, so that a crawl of any size takes constant memory. */
const LIMIT = 1000
/** The sketch has 16 kB. */
const PRECISION = 14
const OTHER = 'other'

/** The summary of no messages. */
export const EMPTY_SUMMARY: Summary = {
  messages: 0,
  clean: 0,
  findings: NONE,
  byLevel: NO_LEVELS,
  byRule: {},
  byHost: {},
  otherHosts: NONE,
  unlisted: 0,
  byServer: {},
  byType: {},
  hosts: 0,
  hostSketch: '',
}

/** What a summary counts of a message. Without headers, its server and type are not counted. */
export interface Counted extends Pick<Inspected, 'url' | 'findings'> {
  readonly headers?: readonly FieldLine[] | undefined
}

/** The summary of messages. */
export function summarize(results: Iterable<Counted>): Summary {
  const collector = new SummaryCollector()
  for (const result of results) collector.add(result)
  return collector.summary()
}

/** The sum of two summaries. To add up many, pass each to {@link SummaryCollector.merge}. */
export function mergeSummaries(one: Summary, other: Summary): Summary {
  const collector = new SummaryCollector()
  collector.merge(one)
  collector.merge(other)
  return collector.summary()
}

/** Collects a summary message by message or from summaries, in constant memory and in linear time. */
export class SummaryCollector {
  #messages = 0
  #clean = 0
  readonly #findings = { ...NONE }
  readonly #byLevel = { ...NO_LEVELS }
  readonly #byRule = new Map<string, Record<Severity, number>>()
  readonly #byHost = new TopCounts(LIMIT, SEVERITIES.length)
  readonly #byServer = new TopCounts(LIMIT, 1)
  readonly #byType = new TopCounts(LIMIT, 1)
  readonly #hosts = new HostSketch(PRECISION)

  add({ url, findings, headers }: Counted): void {
    this.#messages++
    const host = hostOf(url)
    if (host !== UNKNOWN) this.#hosts.add(hashHost(host))
    if (headers !== undefined) {
      addKey(this.#byServer, softwareOf(headers), 1)
      addKey(this.#byType, mediaTypeOf(headers), 1)
    }
    if (findings.length === 0) this.#clean++
    for (const { id, severity, level } of findings) {
      this.#findings[severity]++
      this.#byLevel[level]++
      this.#ruleOf(id)[severity]++
      this.#byHost.add(host, COLUMN[severity], 1)
    }
  }

  /** Adds the messages of a summary. */
  merge(summary: Summary): void {
    this.#messages += summary.messages
    this.#clean += summary.clean
    for (const severity of SEVERITIES) this.#findings[severity] += summary.findings[severity]
    for (const level of LEVELS) this.#byLevel[level] += summary.byLevel[level]
    for (const [id, counts] of Object.entries(summary.byRule)) {
      const sums = this.#ruleOf(id)
      for (const severity of SEVERITIES) sums[severity] += counts[severity]
    }
    for (const [host, counts] of Object.entries(summary.byHost))
      for (const severity of SEVERITIES) this.#byHost.add(host, COLUMN[severity], counts[severity])
    for (const severity of SEVERITIES) this.#byHost.addOther(COLUMN[severity], summary.otherHosts[severity])
    this.#byHost.addUnlisted(summary.unlisted)
    addKeys(this.#byServer, summary.byServer)
    addKeys(this.#byType, summary.byType)
    this.#hosts.unite(summary.hostSketch)
  }

  /** The summary, with the hosts that have the most findings. */
  summary(mostHosts = LIMIT): Summary {
    const hosts = this.#byHost.top(mostHosts)
    return {
      messages: this.#messages,
      clean: this.#clean,
      findings: { ...this.#findings },
      byLevel: { ...this.#byLevel },
      byRule: Object.fromEntries(
        [...this.#byRule].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, each]) => [id, { ...each }]),
      ),
      byHost: Object.fromEntries(hosts.rows.map(([host, row]) => [host, toCounts(row)])),
      otherHosts: toCounts(hosts.other),
      unlisted: hosts.unlisted,
      byServer: toKeys(this.#byServer),
      byType: toKeys(this.#byType),
      hosts: this.#hosts.count(),
      hostSketch: this.#hosts.encode(),
    }
  }

  #ruleOf(id: string): Record<Severity, number> {
    let counts = this.#byRule.get(id)
    if (counts === undefined) {
      counts = { ...NONE }
      this.#byRule.set(id, counts)
    }
    return counts
  }
}

function addKeys(counts: TopCounts, keys: Readonly<Record<string, number>>): void {
  for (const [key, count] of Object.entries(keys)) addKey(counts, key, count)
}

function addKey(counts: TopCounts, key: string, count: number): void {
  if (key === OTHER) counts.addOther(0, count)
  else counts.add(key, 0, count)
}

function toKeys(counts: TopCounts): Record<string, number> {
  const { rows, other } = counts.top()
  const rest = other[0] ?? 0
  return Object.fromEntries([...rows.map(([key, [count = 0]]) => [key, count]), ...(rest > 0 ? [[OTHER, rest]] : [])])
}

function toCounts([error = 0, warning = 0, info = 0]: Row): Counts {
  return { error, warning, info }
}
