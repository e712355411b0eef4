import { parse } from 'csv-parse/sync'
import type { Fact } from './facts.ts'

/** A registry of IANA, as CSV, and the table of `data/` that is compared with it. */
export interface Registry {
  readonly url: string
  readonly table: string
  /** What differs, a line each; `today` is `YYYY-MM-DD`. */
  readonly compare: (registryCsv: string, facts: readonly Fact[], today: string) => string[]
}

/** The registries that our tables follow. */
export const REGISTRIES: readonly Registry[] = [
  {
    url: 'https://www.iana.org/assignments/http-status-codes/http-status-codes-1.csv',
    table: 'statuses',
    compare: compareStatuses,
  },
  { url: 'https://www.iana.org/assignments/http-methods/methods.csv', table: 'methods', compare: compareMethods },
]

/**
 * What differs between IANA's registry of status codes and our table, a line each: codes, names, documents, and
 * registrations that have ended by the day given (`YYYY-MM-DD`).
 */
export function compareStatuses(registryCsv: string, statuses: readonly Fact[], today: string): string[] {
  const registered = new Map(
    rowsOf(registryCsv)
      .filter((row) => row.Description !== 'Unassigned')
      .map((row) => [row.Value, row] as const),
  )
  if (registered.size === 0) return ['the registry has no rows; has its format changed?']
  const ours = new Map(statuses.map((status) => [status.code, status] as const))
  const lines: string[] = []
  for (const [code, row] of registered) {
    const status = ours.get(code)
    if (status === undefined) lines.push(`${code} ${row.Description}: registered, and missing here`)
    else lines.push(...compareRow(row, status))
  }
  for (const code of ours.keys()) if (!registered.has(code)) lines.push(`${code}: here, and not registered`)
  for (const status of statuses) {
    if (status.expires && status.expires < today) {
      lines.push(`${status.code} ${status.phrase}: its temporary registration ended on ${status.expires}`)
    }
  }
  return lines
}

function compareRow(row: Record<string, string>, status: Fact): string[] {
  const lines: string[] = []
  const description = row.Description ?? ''
  const name = description.replace(/\s*\((?:TEMPORARY|OBSOLETED).*\)$/, '')
  // 418 is registered without a name; people know it by one.
  if (name !== status.phrase && status.code !== '418')
    lines.push(`${status.code}: named "${name}", here "${status.phrase}"`)
  const document = (status.document ?? '').replace('RFC ', 'RFC')
  if (!row.Reference?.includes(document))
    lines.push(`${status.code}: refers to ${row.Reference}, here ${status.document}`)
  const expires = /expires (\d{4}-\d\d-\d\d)/.exec(description)?.[1] ?? ''
  if (expires !== (status.expires ?? '')) lines.push(`${status.code}: expires "${expires}", here "${status.expires}"`)
  if (/OBSOLETED/.test(description) !== (status.registration === 'obsoleted')) {
    lines.push(`${status.code}: described as "${description}", here ${status.registration}`)
  }
  return lines
}

/** What differs between IANA's registry of methods and our table, a line each: names, properties and definitions. */
export function compareMethods(registryCsv: string, methods: readonly Fact[]): string[] {
  const registered = new Map(rowsOf(registryCsv).map((row) => [row['Method Name'] ?? '', row] as const))
  if (!registered.has('GET')) return ['the registry has no GET; has its format changed?']
  const ours = new Map(methods.map((method) => [method.method, method] as const))
  const lines: string[] = []
  for (const [name, row] of registered) {
    const method = ours.get(name)
    if (method === undefined) {
      lines.push(`${name}: registered, and missing here`)
      continue
    }
    if (row.Safe !== method.safe) lines.push(`${name}: safe "${row.Safe}", here "${method.safe}"`)
    if (row.Idempotent !== method.idempotent) {
      lines.push(`${name}: idempotent "${row.Idempotent}", here "${method.idempotent}"`)
    }
    const reference = `${(method.document ?? '').replace('RFC ', 'RFC')}, Section ${method.section}`
    // Some methods are defined in two sections, and the table has the first.
    const cited = new RegExp(`${reference.replaceAll('.', '\\.')}(?![.\\d])`)
    if (!cited.test(row.Reference ?? '')) lines.push(`${name}: refers to ${row.Reference}, here ${reference}`)
  }
  for (const name of ours.keys()) if (!registered.has(name ?? '')) lines.push(`${name}: here, and not registered`)
  return lines
}

function rowsOf(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true, skip_empty_lines: true })
}
