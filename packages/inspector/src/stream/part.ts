import { inspect } from '../inspect/inspect.ts'
import type { InspectOptions } from '../inspect/options.ts'
import { readJsonMessage } from '../readers/json-message.ts'
import { toSafeJson } from '../report/control-characters.ts'
import { formatLine } from '../report/json.ts'
import { type Summary, SummaryCollector } from '../report/summary.ts'

/** The result of one part of the input. */
export interface PartResult {
  /** NDJSON with one line for each line of the part. */
  readonly output: string
  readonly summary: Summary
  /** The number of lines of the part. */
  readonly lines: number
  /** The number of lines that are not messages. */
  readonly failed: number
}

/**
 * Inspects a part of an NDJSON stream. Each input line gives one output line: the findings, or `{"place":7,"error":"…"}` if
 * it is not a message. Empty lines count as lines but give no output.
 */
export function inspectPart(part: string, firstLine: number, options: InspectOptions): PartResult {
  const collector = new SummaryCollector()
  const output: string[] = []
  let failed = 0
  const lines = part.split('\n')
  if (lines.at(-1) === '') lines.pop()
  lines.forEach((line, index) => {
    if (line.trim() === '') return
    const place = firstLine + index
    try {
      const message = readJsonMessage(line)
      // A HAR entry without a response.
      if (message === undefined) return
      const { method, url, status } = message
      const result = { place, method, url, status, findings: inspect(message, options) }
      collector.add({ ...result, headers: message.headers })
      output.push(formatLine(result))
    } catch (error) {
      failed++
      output.push(`${toSafeJson({ place, error: error instanceof Error ? error.message : String(error) })}\n`)
    }
  })
  // A part is small, so it lists all of its hosts, and their counts add up.
  const summary = collector.summary(Number.POSITIVE_INFINITY)
  return { output: output.join(''), summary, lines: lines.length, failed }
}
