import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { type CrawlSummary, type TotalRow, Totals } from '@statuskit/inspector/node'
import { UsageError } from '../command/usage-error.ts'
import { expectTotals, findCrawlFile, howToCount } from './expect-totals.ts'

const LINES = /\.(?:json|jsonl|ndjson)$/
const COLUMNS = ['kind', 'key', 'severity', 'level', 'count', 'hosts']

/**
 * Adds up the totals in a folder or a file: Parquet files as Spark writes them, and files with a row or an answer of the
 * crawl worker per line. Names that begin with a dot or an underscore are skipped, and of a folder that Spark wrote, all but
 * its totals. A request that the worker could not serve counts as lost, as a file does that Spark doesn't find.
 *
 * @throws {UsageError} if there are none, one can't be read, or the worker served no request
 */
export async function readTotals(target: string, folder: string): Promise<CrawlSummary> {
  const path = resolve(folder, target)
  if (!existsSync(path)) throw new UsageError(`There is no ${target}. Pass the folder with the totals of a crawl.`)
  const files = filesIn(path)
  const crawl = files.length === 0 ? findCrawlFile(target, path) : undefined
  if (crawl !== undefined) throw new UsageError(howToCount(crawl))
  if (files.length === 0)
    throw new UsageError(`${target} has no totals. Expected files that end in .parquet, .jsonl, .ndjson or .json.`)
  const totals = new Totals()
  const failures: string[] = []
  for (const file of files) {
    expectTotals(file === path ? target : file, file)
    try {
      for await (const row of file.endsWith('.parquet') ? parquetRows(file) : lineRows(file, failures))
        totals.addRow(row)
    } catch (error) {
      throw new UsageError(`${file}: ${error instanceof Error ? error.message : error}`, { cause: error })
    }
  }
  const summary = totals.summary()
  if (summary.messages === 0 && failures[0] !== undefined) throw new UsageError(failures[0])
  return summary
}

function filesIn(path: string): string[] {
  if (statSync(path).isFile()) return [path]
  const entries = readdirSync(path, { withFileTypes: true })
  // The output of Spark: the rows of the parts are in the totals already.
  const isOutput = ['parts', 'totals'].every((name) => entries.some((each) => each.name === name && each.isDirectory()))
  return entries
    .filter(({ name }) => !/^[._]/.test(name) && (!isOutput || name === 'totals'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const each = join(path, entry.name)
      if (entry.isDirectory()) return filesIn(each)
      return entry.name.endsWith('.parquet') || LINES.test(entry.name) ? [each] : []
    })
}

const FAILED: TotalRow = { kind: 'lost', key: 'request-failed', severity: '', level: '', count: 1, hosts: '' }

async function* lineRows(file: string, failures: string[]): AsyncGenerator<TotalRow> {
  let number = 0
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    const value = parse(line, number)
    if (typeof value.error === 'string') {
      failures.push(`${file}: line ${number} reports an error: ${value.error}`)
      yield FAILED
    } else if (Array.isArray(value.totals)) yield* value.totals as TotalRow[]
    else yield value as unknown as TotalRow
  }
}

function parse(line: string, number: number): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch {
    // It is reported below.
  }
  // Bytes that aren't text would only fill the terminal with signs.
  const shown = /[\p{Cc}\ufffd]/u.test(line.slice(0, 60)) ? '.' : `: ${line.slice(0, 60)}`
  throw new Error(`line ${number} is not a row of totals in JSON${shown}`)
}

/** The parser is loaded only for Parquet. */
async function* parquetRows(file: string): AsyncGenerator<TotalRow> {
  const { asyncBufferFromFile, parquetReadObjects } = await import('hyparquet')
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(file), columns: COLUMNS })
  // 64-bit numbers are big integers.
  for (const row of rows) yield { ...row, count: Number(row.count) } as TotalRow
}
