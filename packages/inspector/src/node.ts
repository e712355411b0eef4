/**
 * Reads responses from files, crawls and live URLs on Node, and inspects many of them.
 *
 * @packageDocumentation
 */

export type { TotalRow } from './crawl/protocol.ts'
export { type CrawlSummary, Totals } from './crawl/totals.ts'
export type { InputFormat } from './input/format.ts'
export { type OpenInput, openInput, type Reading, readMessages } from './input/open-input.ts'
export { withDecodedBody } from './readers/decode.ts'
export { withDigests } from './readers/digests.ts'
export { type LiveRequest, readUrl } from './readers/runtime/live.ts'
export { readWarc, type WarcCounts } from './readers/warc/read-warc.ts'
export { inspectLines, type LinesOptions, type LinesResult } from './stream/inspect-lines.ts'
