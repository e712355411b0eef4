import { inspect } from '../inspect/inspect.ts'
import type { InspectOptions } from '../inspect/options.ts'
import { readJsonMessage } from '../readers/json-message.ts'
import { formatLine } from '../report/json.ts'
import { type Summary, SummaryCollector } from '../report/summary.ts'

/** What came of a part of the input. */
export interface PartResult {
  /** NDJSON: a line for each line of the part. */
  readonly output: string
  readonly summary: Summary
  /** How many lines the part had. */
  readonly lines: number
  /** How many of them were no message. */
  readonly failed: number
}

/**
 * Inspects the messages of a part of NDJSON. Each line of input gives one of output, in order: the findings, or
 * `{"place":7,"error":"…"}` where it is no message. An empty line counts and gives nothing.
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
      // An entry of a HAR without a response.
      if (message === undefined) return
      const { method, url, status } = message
      const result = { place, method, url, status, findings: inspect(message, options) }
      collector.add(result)
      output.push(formatLine(result))
    } catch (error) {
      failed++
      output.push(`${JSON.stringify({ place, error: error instanceof Error ? error.message : String(error) })}\n`)
    }
  })
  return { output: output.join(''), summary: collector.summary(), lines: lines.length, failed }
}
