import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../workspace/packages.mjs'
import { readCorpus } from './corpus.ts'
import { TARGETS } from './targets/all.ts'

/** The last run of a target. */
export interface Row {
  readonly name: string
  readonly what: string
  readonly seconds: number
  readonly inputs: number
  /** The share of the sources' functions that ran, from 0 to 1. */
  readonly coverage: number
  readonly faults: number
}

const PAGE = join(ROOT, 'docs/reports/fuzz.md')

/** Writes the page. Targets that didn't run keep their rows. */
export function writeReport(rows: readonly Row[]): void {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim()
  const date = new Date().toISOString().slice(0, 10)
  const lines = new Map(existsSync(PAGE) ? linesOf(readFileSync(PAGE, 'utf8')) : [])
  for (const { name, what, seconds, inputs, coverage, faults } of rows) {
    const cells = [name, what, seconds.toFixed(0), inputs, `${(coverage * 100).toFixed(1)} %`]
    lines.set(name, `| ${[...cells, readCorpus(name).size, faults, date, commit].join(' | ')} |`)
  }
  const table = TARGETS.flatMap(({ name }) => lines.get(name) ?? [])
  writeFileSync(
    PAGE,
    `<!-- Written by \`pnpm fuzz --write\`. Do not edit. -->

# Fuzzing

\`pnpm fuzz --minutes 10\` changes the inputs in \`scripts/fuzz/corpus\` at random, and keeps those that run code that no input
ran before. An input is a fault if it causes an error that isn't documented, breaks a promise such as a round trip, hangs, or
takes more processor time than linear work needs. The input of a fault becomes a part of the corpus, and the tests run the
corpus.

Coverage is the share of the code in functions of a target's parsers that ran, by the counters of V8. Of each target the last
run; Node ${process.versions.node}.

| target | what it runs | seconds | inputs | coverage | inputs kept | faults | date | commit |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${table.join('\n')}
`,
  )
}

function linesOf(page: string): [name: string, line: string][] {
  return page
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => [line.split(' | ')[0]?.slice(2) ?? '', line])
}
