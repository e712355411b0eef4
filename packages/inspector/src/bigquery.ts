import type { Finding } from './inspect/finding.ts'
import { inspect } from './inspect/inspect.ts'
import type { InspectOptions } from './inspect/options.ts'
import type { FieldLine, Hidden } from './message/message.ts'
import { BROWSER_HIDDEN } from './readers/browser-hidden.ts'

/** A header as a table has it: an element of `ARRAY<STRUCT<name STRING, value STRING>>`. */
export interface HeaderRow {
  readonly name: string | null
  readonly value: string | null
}

/** A finding as a row. */
export interface FindingRow {
  readonly rule: string
  readonly severity: string
  readonly level: string
  readonly message: string
  readonly fix: string
  readonly section: string
}

/**
 * Inspects a row of a table of requests. Without a status, as for a request that failed, there are no findings.
 *
 * @param status a FLOAT64, because functions in JavaScript can't take an INT64
 * @param hidden what the table hides; by default what a browser's recording hides
 * @throws {RangeError} if an option or a rule is misspelled
 */
export function inspectRow(
  status: number | string | null,
  url: string | null,
  headers: readonly (HeaderRow | null)[] | null,
  options: InspectOptions | null = null,
  hidden: readonly Hidden[] = BROWSER_HIDDEN,
): FindingRow[] {
  const code = Number(status)
  if (!(code > 0) || headers === null || headers === undefined) return []
  const lines = headers.flatMap((header): FieldLine[] => (header?.name ? [[header.name, header.value ?? '']] : []))
  return inspect({ status: code, headers: lines, hidden, ...(url && { url }) }, options ?? {}).map(toRow)
}

function toRow({ id, severity, level, message, fix, reference }: Finding): FindingRow {
  const { document, section } = reference
  return {
    rule: id,
    severity,
    level,
    message,
    fix,
    section: section === undefined ? document : `${document} ${section}`,
  }
}
