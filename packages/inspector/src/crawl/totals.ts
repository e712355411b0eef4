import type { Finding } from '../inspect/finding.ts'
import type { HttpMessage } from '../message/message.ts'
import { hostOf, UNKNOWN } from '../report/host-of.ts'
import { HostSketch, hashHost } from '../report/host-sketch.ts'
import { SEVERITIES } from '../report/severities.ts'
import { mediaTypeOf, softwareOf } from '../report/software.ts'
import { TopCounts } from '../report/top-counts.ts'
import type { Level, Severity } from '../rules/rule.ts'
import type { TotalRow } from './protocol.ts'

/** The numbers of keys that are listed. Other kinds have few keys. */
const LIMITS = { server: 200, type: 200, host: 1000, status: 1000, skipped: 100, lost: 100 } as const
type Kind = keyof typeof LIMITS
const KINDS: readonly Kind[] = ['status', 'server', 'type', 'host', 'skipped', 'lost']

/** Of all hosts, and of those with findings of a rule. */
const PRECISION = { messages: 14, rule: 12 } as const
const OTHER = 'other'

/** The totals of a crawl, for reports. Numbers of hosts are estimates. */
export interface CrawlSummary {
  readonly messages: number
  /** Messages without a finding. */
  readonly clean: number
  readonly hosts: number
  /** The rules with the most findings first. */
  readonly rules: readonly {
    readonly rule: string
    readonly severity: Severity
    readonly level: Level
    readonly findings: number
    /** The hosts that have such a finding. */
    readonly hosts: number
  }[]
  /** Messages by status, by the software in Server, and by media type. */
  readonly statuses: Readonly<Record<string, number>>
  readonly servers: Readonly<Record<string, number>>
  readonly types: Readonly<Record<string, number>>
  /** Findings by host, for the hosts with the most, and those of all others as `other`. Empty if hosts are redacted. */
  readonly findingsByHost: Readonly<Record<string, number>>
  /**
   * How many more than shown a `host`, `server` or `type` can have at most, because each part of a crawl lists only those with
   * the most. A kind is absent if its numbers are exact.
   */
  readonly unlisted: Readonly<Record<string, number>>
  /** Records without a response by type, and what could not be read by reason. */
  readonly skipped: Readonly<Record<string, number>>
  readonly lost: Readonly<Record<string, number>>
}

interface RuleCount {
  readonly key: string
  readonly severity: Severity
  readonly level: Level
  count: number
  readonly hosts: HostSketch
}

/** Counts messages and their findings, in constant memory. The rows of parts add up to those of the whole. */
export class Totals {
  #messages = 0
  #clean = 0
  readonly #hosts = new HostSketch(PRECISION.messages)
  readonly #rules = new Map<string, RuleCount>()
  readonly #counts: Readonly<Record<Kind, TopCounts>> = {
    status: new TopCounts(LIMITS.status, 1),
    server: new TopCounts(LIMITS.server, 1),
    type: new TopCounts(LIMITS.type, 1),
    host: new TopCounts(LIMITS.host, SEVERITIES.length),
    skipped: new TopCounts(LIMITS.skipped, 1),
    lost: new TopCounts(LIMITS.lost, 1),
  }

  add({ url, status, headers }: Pick<HttpMessage, 'url' | 'status' | 'headers'>, findings: readonly Finding[]): void {
    this.#messages++
    const host = hostOf(url)
    const hash = host === UNKNOWN ? undefined : hashHost(host)
    if (hash !== undefined) this.#hosts.add(hash)
    this.count('status', String(status), 1)
    this.count('server', softwareOf(headers), 1)
    this.count('type', mediaTypeOf(headers), 1)
    if (findings.length === 0) this.#clean++
    for (const { id, severity, level } of findings) {
      const rule = this.#ruleOf(id, severity, level)
      rule.count++
      if (hash !== undefined) rule.hosts.add(hash)
      this.#counts.host.add(host, SEVERITIES.indexOf(severity), 1)
    }
  }

  /** Counts something that has a key and no severity. */
  count(kind: Exclude<Kind, 'host'>, key: string, count: number): void {
    if (key === OTHER) this.#counts[kind].addOther(0, count)
    else this.#counts[kind].add(key, 0, count)
  }

  /**
   * Adds a row of other totals.
   *
   * @throws {RangeError} if it isn't one
   */
  addRow(row: TotalRow): void {
    const { kind, key, severity, level, count, hosts } = row
    if (!Number.isSafeInteger(count) || count < 0 || typeof key !== 'string') throw notARow(row)
    if (kind === 'messages') {
      this.#messages += count
      this.#hosts.unite(hosts)
    } else if (kind === 'clean') this.#clean += count
    else if (kind === 'rule') {
      if (severity === '' || level === '') throw notARow(row)
      const rule = this.#ruleOf(key, severity, level)
      rule.count += count
      rule.hosts.unite(hosts)
    } else if (kind === 'host') {
      const column = severity === '' ? -1 : SEVERITIES.indexOf(severity)
      if (column < 0) throw notARow(row)
      if (key === OTHER) this.#counts.host.addOther(column, count)
      else this.#counts.host.add(key, column, count)
    } else if (kind === 'unlisted') {
      const of = KINDS.find((each) => each === key)
      if (of === undefined) throw notARow(row)
      this.#counts[of].addUnlisted(count)
    } else if (KINDS.includes(kind)) this.count(kind, key, count)
    else throw notARow(row)
  }

  /** The totals as rows, in the same order for the same totals. Hosts are left out if they are to be redacted. */
  rows(redact = false): TotalRow[] {
    const rules = [...this.#rules].sort(([a], [b]) => (a < b ? -1 : 1))
    return [
      { ...NOTHING, kind: 'messages', count: this.#messages, hosts: this.#hosts.encode() },
      { ...NOTHING, kind: 'clean', count: this.#clean },
      ...rules.map(
        ([, { hosts, ...rule }]): TotalRow => ({ ...NOTHING, kind: 'rule', ...rule, hosts: hosts.encode() }),
      ),
      ...KINDS.filter((kind) => kind !== 'host' || !redact).flatMap((kind) => [
        ...this.#rowsOf(kind),
        ...this.#unlistedOf(kind),
      ]),
    ]
  }

  /** The totals with the numbers of hosts. */
  summary(): CrawlSummary {
    return {
      messages: this.#messages,
      clean: this.#clean,
      hosts: this.#hosts.count(),
      rules: [...this.#rules.values()]
        .map(({ key, severity, level, count, hosts }) => ({
          rule: key,
          severity,
          level,
          findings: count,
          hosts: hosts.count(),
        }))
        .sort((a, b) => b.findings - a.findings || (a.rule < b.rule ? -1 : 1)),
      statuses: this.counted('status'),
      servers: this.counted('server'),
      types: this.counted('type'),
      findingsByHost: this.#rowsOf('host').reduce<Record<string, number>>((sums, { key, count }) => {
        sums[key] = (Object.hasOwn(sums, key) ? (sums[key] ?? 0) : 0) + count
        return sums
      }, Object.create(null)),
      unlisted: Object.fromEntries(
        KINDS.flatMap((kind) => this.#unlistedOf(kind)).map(({ key, count }) => [key, count]),
      ),
      skipped: this.counted('skipped'),
      lost: this.counted('lost'),
    }
  }

  /** What was counted by a key without a severity. */
  counted(kind: Exclude<Kind, 'host'>): Record<string, number> {
    return Object.fromEntries(this.#rowsOf(kind).map(({ key, count }) => [key, count]))
  }

  #ruleOf(key: string, severity: Severity, level: Level): RuleCount {
    const name = `${key} ${severity} ${level}`
    let rule = this.#rules.get(name)
    if (rule === undefined) {
      rule = { key, severity, level, count: 0, hosts: new HostSketch(PRECISION.rule) }
      this.#rules.set(name, rule)
    }
    return rule
  }

  #unlistedOf(kind: Kind): TotalRow[] {
    const { unlisted: count } = this.#counts[kind].top()
    return count === 0 ? [] : [{ ...NOTHING, kind: 'unlisted', key: kind, count }]
  }

  #rowsOf(kind: Kind): TotalRow[] {
    const { rows, other } = this.#counts[kind].top()
    return [...rows, [OTHER, other] as const].flatMap(([key, counts]) =>
      counts.flatMap((count, column): TotalRow[] => {
        const severity = kind === 'host' ? (SEVERITIES[column] ?? '') : ''
        return count === 0 ? [] : [{ ...NOTHING, kind, key, severity, count }]
      }),
    )
  }
}

const NOTHING = { key: '', severity: '', level: '', count: 0, hosts: '' } as const

function notARow(row: unknown): RangeError {
  const text = JSON.stringify(row)?.slice(0, 100)
  return new RangeError(`${text} is not a row of totals. Pass the rows that the worker answers.`)
}
