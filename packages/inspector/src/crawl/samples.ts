import type { Finding } from '../inspect/finding.ts'
import type { HttpMessage } from '../message/message.ts'
import { hostOf } from '../report/host-of.ts'
import type { Sample } from './protocol.ts'

/** The longest URL in a sample. */
const LONGEST = 500

/** Keeps the first findings of each rule, each of another host if possible, as examples. */
export class Samples {
  readonly #limit: number
  readonly #redact: boolean
  readonly #rules = new Map<string, { readonly samples: Sample[]; readonly hosts: Set<string> }>()

  constructor(limit: number, redact: boolean) {
    this.#limit = limit
    this.#redact = redact
  }

  add({ url = '', status }: HttpMessage, findings: readonly Finding[], place: number): void {
    if (this.#limit === 0) return
    for (const finding of findings) {
      const known = this.#rules.get(finding.id) ?? { samples: [], hosts: new Set<string>() }
      this.#rules.set(finding.id, known)
      if (known.samples.length >= this.#limit) continue
      const host = hostOf(url)
      if (known.hosts.has(host)) continue
      known.hosts.add(host)
      known.samples.push(this.#toSample(finding, status, place, url))
    }
  }

  all(): Sample[] {
    return [...this.#rules].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, { samples }]) => samples)
  }

  #toSample({ id, severity, level, message, fields }: Finding, status: number, place: number, url: string): Sample {
    const known = { rule: id, severity, level, status, place }
    // Messages quote values, and any value can name a host.
    if (this.#redact) return { ...known, url: '', message: '', fields: fields.map(([name]) => [name, '']) }
    return { ...known, url: url.slice(0, LONGEST), message, fields }
  }
}
