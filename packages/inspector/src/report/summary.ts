import { parseUrl } from '../message/facts.ts'
import type { Severity } from '../rules/rule.ts'
import type { Inspected } from './inspected.ts'

/** Findings by severity. */
export type Counts = Readonly<Record<Severity, number>>

/**
 * The findings in many messages, counted. The summaries of parts add up to the summary of the whole. With more than 1,000
 * hosts, the counts of single hosts can be too low, but the sums stay exact.
 */
export interface Summary {
  /** The number of inspected messages. */
  readonly messages: number
  /** The number of messages without a finding. */
  readonly clean: number
  readonly findings: Counts
  readonly byRule: Readonly<Record<string, Counts>>
  /** By the host of the URL; `unknown` without a URL. These are the 1,000 hosts with the most findings. */
  readonly byHost: Readonly<Record<string, Counts>>
  /** The findings that are not in `byHost`. */
  readonly otherHosts: Counts
}

const NONE: Counts = { error: 0, warning: 0, info: 0 }
/** The number of hosts in a summary, so that a crawl of any size takes constant memory. */
const HOSTS = 1000

/** The summary of no messages. */
export const EMPTY_SUMMARY: Summary = {
  messages: 0,
  clean: 0,
  findings: NONE,
  byRule: {},
  byHost: {},
  otherHosts: NONE,
}

/** The summary of messages. */
export function summarize(results: Iterable<Inspected>): Summary {
  const collector = new SummaryCollector()
  for (const result of results) collector.add(result)
  return collector.summary()
}

/** Collects a summary message by message, in constant memory. */
export class SummaryCollector {
  #messages = 0
  #clean = 0
  readonly #findings = { ...NONE }
  readonly #byRule = new Map<string, Record<Severity, number>>()
  readonly #byHost = new Map<string, Record<Severity, number>>()
  #otherHosts = NONE

  add({ url, findings }: Pick<Inspected, 'url' | 'findings'>): void {
    this.#messages++
    if (findings.length === 0) {
      this.#clean++
      return
    }
    // Hosts are dropped in batches, because finding the smallest takes time.
    if (this.#byHost.size >= 2 * HOSTS) this.#otherHosts = dropSmallest(this.#byHost, this.#otherHosts)
    const host = countsOf(this.#byHost, parseUrl(url)?.host || 'unknown')
    for (const { id, severity } of findings) {
      this.#findings[severity]++
      countsOf(this.#byRule, id)[severity]++
      host[severity]++
    }
  }

  summary(): Summary {
    const hosts = new Map(this.#byHost)
    const otherHosts = dropSmallest(hosts, this.#otherHosts)
    return {
      messages: this.#messages,
      clean: this.#clean,
      findings: { ...this.#findings },
      byRule: sorted(this.#byRule),
      byHost: sorted(hosts),
      otherHosts,
    }
  }
}

/** The sum of two summaries. */
export function mergeSummaries(one: Summary, other: Summary): Summary {
  const hosts = mergeCounts(one.byHost, other.byHost)
  const otherHosts = dropSmallest(hosts, add(one.otherHosts, other.otherHosts))
  return {
    messages: one.messages + other.messages,
    clean: one.clean + other.clean,
    findings: add(one.findings, other.findings),
    byRule: sorted(mergeCounts(one.byRule, other.byRule)),
    byHost: sorted(hosts),
    otherHosts,
  }
}

function countsOf(counts: Map<string, Record<Severity, number>>, key: string): Record<Severity, number> {
  let found = counts.get(key)
  if (found === undefined) {
    found = { ...NONE }
    counts.set(key, found)
  }
  return found
}

function add(one: Counts = NONE, other: Counts = NONE): Counts {
  return { error: one.error + other.error, warning: one.warning + other.warning, info: one.info + other.info }
}

function mergeCounts(one: Summary['byRule'], other: Summary['byRule']): Map<string, Counts> {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return new Map([...keys].map((key) => [key, add(own(one, key), own(other, key))]))
}

/** Removes the hosts with the fewest findings, and returns the sum of their counts and of those removed before. */
function dropSmallest(counts: Map<string, Counts>, before: Counts): Counts {
  if (counts.size <= HOSTS) return before
  const total = ({ error, warning, info }: Counts) => error + warning + info
  const largest = [...counts].sort(([a, one], [b, other]) => total(other) - total(one) || (a < b ? -1 : 1))
  return largest.slice(HOSTS).reduce((sum, [host, dropped]) => {
    counts.delete(host)
    return add(sum, dropped)
  }, before)
}

function own(counts: Summary['byRule'], key: string): Counts | undefined {
  return Object.hasOwn(counts, key) ? counts[key] : undefined
}

/** Sorted by key, so that the same findings give the same text. A host named __proto__ is a key like any other. */
function sorted(counts: ReadonlyMap<string, Counts>): Record<string, Counts> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}
