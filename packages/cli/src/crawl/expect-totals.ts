import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { commandLine, quote } from '../command/quote.ts'
import { UsageError } from '../command/usage-error.ts'

const CRAWL = /\.(warc|wat)(?:\.gz)?$/i
const GUIDE = 'https://github.com/statuskit/statuskit/blob/main/docs/crawls.md'

/**
 * Throws when a file is a crawl, whose totals somebody has to count first, or is compressed.
 *
 * @throws {UsageError} that says how to get the totals
 */
export function expectTotals(target: string, file: string): void {
  const start = startOf(file)
  const isGzip = start[0] === 0x1f && start[1] === 0x8b
  if (CRAWL.test(file) || start.toString('latin1') === 'WARC/') throw new UsageError(howToCount(target))
  if (isGzip) throw new UsageError(`${target} is compressed. Decompress it first: gunzip ${commandLine([target])}`)
}

/** The first file of a crawl in a folder that has no totals. */
export function findCrawlFile(target: string, path: string): string | undefined {
  if (!statSync(path).isDirectory()) return undefined
  const name = readdirSync(path).find((each) => CRAWL.test(each))
  return name && join(target, name)
}

/** How to get the totals of a file of a crawl. */
export function howToCount(target: string): string {
  const format = CRAWL.exec(target)?.[1]?.toLowerCase() ?? 'warc'
  return [
    `${target} is a file of a crawl, and --report needs its totals. To count them, run:`,
    '  mkdir -p totals',
    // In lines that a terminal of 80 columns doesn't wrap in a place that breaks the command.
    `  echo ${quote(JSON.stringify({ id: 1, format, path: target }))} |`,
    '    node node_modules/@statuskit/inspector/dist/crawl-worker.mjs \\',
    `    > ${commandLine([`totals/${basename(target)}.jsonl`])}`,
    `Then pass --report totals. To see findings without a report, run statuskit inspect ${commandLine([target])}. The guide: ${GUIDE}`,
  ].join('\n')
}

function startOf(file: string): Buffer {
  const start = Buffer.alloc(5)
  const descriptor = openSync(file, 'r')
  try {
    return start.subarray(0, readSync(descriptor, start, 0, start.length, 0))
  } finally {
    closeSync(descriptor)
  }
}
