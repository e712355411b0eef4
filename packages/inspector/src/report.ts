/**
 * Formats findings for terminals and for GitHub, and as JSON and SARIF.
 *
 * @packageDocumentation
 */

export { formatGithub } from './report/github.ts'
export { type Inspected, type LocatedFinding, locate } from './report/inspected.ts'
export { formatJson, formatLine } from './report/json.ts'
export { formatSarif } from './report/sarif.ts'
export {
  type Counts,
  EMPTY_SUMMARY,
  mergeSummaries,
  type Summary,
  SummaryCollector,
  summarize,
} from './report/summary.ts'
export { formatSummary, formatTerminal } from './report/terminal.ts'
