import { parse } from 'csv-parse/sync'
import type { Fact } from './facts.ts'

/** IANA's registry of status codes, as CSV. */
export const REGISTRY_URL = 'https://www.iana.org/assignments/http-status-codes/http-status-codes-1.csv'

/**
 * What differs between IANA's registry and our table, a line each: codes, names, documents, and registrations that have
 * ended by the day given (`YYYY-MM-DD`).
 */
export function compareWithRegistry(registryCsv: string, statuses: readonly Fact[], today: string): string[] {
  const rows: Record<string, string>[] = parse(registryCsv, { columns: true, skip_empty_lines: true })
  const registered = new Map(
    rows.filter((row) => row.Description !== 'Unassigned').map((row) => [row.Value, row] as const),
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
