import { parseUrl } from '../message/facts.ts'
import type { Severity } from '../rules/rule.ts'
import type { Inspected } from './inspected.ts'

/** Findings by severity. */
export type Counts = Readonly<Record<Severity, number>>

/** The findings in many messages, counted. The summaries of parts add up to the summary of the whole. */
export interface Summary {
  /** The number of inspected messages. */
  readonly messages: number
  /** The number of messages without a finding. */
  readonly clean: number
  readonly findings: Counts
  readonly byRule: Readonly<Record<string, Counts>>
  /** By the host of the URL; `unknown` without a URL. */
  readonly byHost: Readonly<Record<string, Counts>>
}

const NONE: Counts = { error: 0, warning: 0, info: 0 }

/** The summary of no messages. */
export const EMPTY_SUMMARY: Summary = { messages: 0, clean: 0, findings: NONE, byRule: {}, byHost: {} }

/** The summary of messages. */
export function summarize(results: Iterable<Inspected>): Summary {
  const collector = new SummaryCollector()
  for (const result of results) collector.add(result)
  return collector.summary()
}

/** Collects a summary message by message. Memory grows only with the number of rules and hosts. */
export class SummaryCollector {
  #messages = 0
  #clean = 0
  readonly #findings = { ...NONE }
  readonly #byRule = new Map<string, Record<Severity, number>>()
  readonly #byHost = new Map<string, Record<Severity, number>>()

  add({ url, findings }: Pick<Inspected, 'url' | 'findings'>): void {
    this.#messages++
    if (findings.length === 0) {
      this.#clean++
      return
    }
    const host = countsOf(this.#byHost, parseUrl(url)?.host || 'unknown')
    for (const { id, severity } of findings) {
      this.#findings[severity]++
      countsOf(this.#byRule, id)[severity]++
      host[severity]++
    }
  }

  summary(): Summary {
    return {
      messages: this.#messages,
      clean: this.#clean,
      findings: { ...this.#findings },
      byRule: sorted(this.#byRule),
      byHost: sorted(this.#byHost),
    }
  }
}

/** The sum of two summaries. */
export function mergeSummaries(one: Summary, other: Summary): Summary {
  return {
    messages: one.messages + other.messages,
    clean: one.clean + other.clean,
    findings: add(one.findings, other.findings),
    byRule: mergeCounts(one.byRule, other.byRule),
    byHost: mergeCounts(one.byHost, other.byHost),
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

function mergeCounts(one: Summary['byRule'], other: Summary['byRule']): Record<string, Counts> {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return sorted(new Map([...keys].map((key) => [key, add(own(one, key), own(other, key))])))
}

function own(counts: Summary['byRule'], key: string): Counts | undefined {
  return Object.hasOwn(counts, key) ? counts[key] : undefined
}

/** Sorted by key, so that the same findings give the same text. A host named __proto__ is a key like any other. */
function sorted(counts: ReadonlyMap<string, Counts>): Record<string, Counts> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}
