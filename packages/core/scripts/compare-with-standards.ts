/**
 * Tells which texts of the reference share a run of eight or more words with a standard:
 * `tsx scripts/compare-with-standards.ts <folder with rfcNNNN.txt>`. Run when texts are written, since the standards
 * themselves are not part of the project. Field names, values and titles of codes are words like any others.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFacts } from './facts.ts'
import { readStatusTexts, readVendorTexts } from './reference-texts.ts'

const RUN = 8
const folder = process.argv[2]
if (folder === undefined) {
  console.error('usage: tsx scripts/compare-with-standards.ts <folder with rfcNNNN.txt>')
  process.exitCode = 2
} else {
  const standards = new Map<string, string>()
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt') || name.endsWith('.md'))) {
    for (const run of runsOf(readFileSync(join(folder, file), 'utf8'))) standards.set(run, file)
  }
  let found = 0
  for (const [place, text] of ownTexts()) {
    const run = runsOf(text).find((candidate) => standards.has(candidate))
    if (run === undefined) continue
    found++
    console.log(`${place}: "${run}" is in ${standards.get(run)}`)
  }
  console.log(`${found} shared runs of ${RUN} words`)
  if (found > 0) process.exitCode = 1
}

/** Every text that we wrote, with the file that has it. */
function ownTexts(): [place: string, text: string][] {
  const blocks = [...readStatusTexts(), ...readVendorTexts()].flatMap(({ path, sections, related }) =>
    [...[...sections.values()].flat().map((block) => block.text), ...related.values()].map((text): [string, string] => [
      path,
      text,
    ]),
  )
  const cells = ['statuses', 'vendor-statuses'].flatMap((table) =>
    readFacts(table).flatMap(({ code, summary = '', action_note = '' }) =>
      [summary, action_note].map((text): [string, string] => [`${table}.csv ${code}`, text]),
    ),
  )
  return [...blocks, ...cells]
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? []
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '))
}
