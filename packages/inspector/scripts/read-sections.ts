/**
 * Makes data/sections.csv: the numbers and titles of the sections of RFCs, read from a folder of their texts
 * (`rfc9110.txt`, …). Rows of documents that the folder does not have stay as they are; those were typed in by hand.
 *
 *     tsx scripts/read-sections.ts <folder>
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

const TARGET = new URL('../data/sections.csv', import.meta.url)

const folder = process.argv[2]
if (folder === undefined) throw new Error('name the folder that holds the texts: tsx scripts/read-sections.ts <folder>')

const rows = new Map<string, string[]>()
for (const [document = '', section = '', title = ''] of parse(readFileSync(TARGET), { from: 2 }) as string[][]) {
  rows.set(`${document} ${section}`, [document, section, title])
}
for (const file of readdirSync(folder)) {
  const number = /^rfc(\d+)\.txt$/.exec(file)?.[1]
  if (number === undefined) continue
  for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
    // The table of contents comes first and the heading later, so that the last one wins.
    const [, section, title] = /^(?:Appendix )?((?:\d+|[A-Z])(?:\.\d+)*)\. {1,3}(\S.*?)\s*$/.exec(line) ?? []
    if (section && title) rows.set(`RFC ${number} ${section}`, [`RFC ${number}`, section, title.replace(/\s+/g, ' ')])
  }
}
const lines = [...rows.values()].sort(
  (a, b) =>
    (a[0] ?? '').localeCompare(b[0] ?? '', 'en', { numeric: true }) ||
    (a[1] ?? '').localeCompare(b[1] ?? '', 'en', { numeric: true }),
)
writeFileSync(TARGET, `document,section,title\n${lines.map((row) => row.map(quote).join(',')).join('\n')}\n`)

function quote(cell: string): string {
  return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
