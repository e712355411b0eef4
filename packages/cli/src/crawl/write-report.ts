import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Io } from '../command/io.ts'
import { formatHtml, formatMarkdown } from './format-report.ts'
import { readTotals } from './read-totals.ts'

/** Writes the report on the totals of a crawl, `report.html` and `report.md`, and says where. */
export async function writeCrawlReport(
  target: string,
  out: string,
  redact: boolean,
  { folder, write }: Pick<Io, 'folder' | 'write'>,
): Promise<void> {
  const totals = await readTotals(target, folder)
  const summary = redact ? { ...totals, findingsByHost: {} } : totals
  mkdirSync(resolve(folder, out), { recursive: true })
  for (const [name, text] of [
    ['report.html', formatHtml(summary)],
    ['report.md', formatMarkdown(summary)],
  ] as const) {
    const path = join(out, name)
    writeFileSync(resolve(folder, path), text)
    await write(`${path}\n`)
  }
}
