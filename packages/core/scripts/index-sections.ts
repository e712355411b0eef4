/**
 * Brings `data/sections.csv` up to date with the RFCs in a folder: `tsx scripts/index-sections.ts <folder>`, where the
 * folder holds texts named `rfc9110.txt` whose headings are lines like `## 15.5.6. 405 Method Not Allowed`. Rows of
 * other documents stay as they are.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFacts } from './facts.ts'
import { mergeSections, sectionsOf } from './sections.ts'

const folder = process.argv[2]
if (folder === undefined) {
  console.error('usage: tsx scripts/index-sections.ts <folder with rfcNNNN.txt>')
  process.exitCode = 2
} else {
  const documents = readdirSync(folder).flatMap((file): [string, [string, string][]][] => {
    const number = /^rfc(\d+)\.txt$/.exec(file)?.[1]
    return number ? [[`RFC ${number}`, sectionsOf(readFileSync(join(folder, file), 'utf8'))]] : []
  })
  const url = new URL('../data/sections.csv', import.meta.url)
  const text = mergeSections(readFacts('sections'), new Map(documents))
  const changed = readFileSync(url, 'utf8') !== text
  if (changed) writeFileSync(url, text)
  console.log(`${documents.length} documents read, data/sections.csv ${changed ? 'written' : 'is complete'}`)
}
