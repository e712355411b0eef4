import { toSafeJson } from './control-characters.ts'
import type { Inspected } from './inspected.ts'
import type { Summary } from './summary.ts'

/** One JSON document with all messages, their findings, and the summary. */
export function formatJson(results: readonly Inspected[], summary: Summary): string {
  return `${toSafeJson({ results, summary }, 2)}\n`
}

/** One message with its findings, as a line of NDJSON. */
export function formatLine(result: Inspected): string {
  return `${toSafeJson(result)}\n`
}
