/**
 * Runs the samples of every target whose runtime is installed, and writes the versions and counts. With `--check`, writes
 * nothing, and fails if the files differ.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { WRITERS } from '../src/target/writers.ts'
import { RUNNERS } from '../test/targets.ts'
import { DATA, filesOf, type Run, readRuns, samplesNow } from './runs.ts'

const check = process.argv.includes('--check')
const stored = existsSync(DATA) ? readRuns() : []
const runs: Run[] = []
let passed = 0
let failed = 0
let skipped = 0

for (const { id, label } of WRITERS) {
  const { framework, pinned, version, run } = RUNNERS[id]
  const before = stored.find(({ target }) => target === id)
  const now = samplesNow(id)
  const found = await version()
  if (found === undefined) {
    console.log(`${label}: skipped, ${framework} is not installed`)
    skipped += now.ran.length
    if (before !== undefined) runs.push(before)
    continue
  }
  let wrong = 0
  for (const [status, complaints] of await run()) {
    if (complaints.length > 0) wrong++
    for (const complaint of complaints) console.error(`${label}, ${status}: ${complaint}`)
  }
  console.log(
    `${label}, with ${framework} ${found}: ${now.ran.length - wrong} of ${now.ran.length} samples are correct`,
  )
  passed += now.ran.length - wrong
  failed += wrong
  // In a check, the machine can have other program versions than in the last run.
  const kept = check && !pinned && before !== undefined ? before.version : found
  runs.push({ target: id, framework, version: kept, ...now })
}

for (const [path, text] of Object.entries(filesOf(runs))) {
  if (failed > 0 || (existsSync(path) && readFileSync(path, 'utf8') === text)) continue
  if (!check) writeFileSync(path, text)
  else {
    failed++
    console.error(`${path} is out of date. Run \`pnpm --filter @statuskit/snippets run samples\`.`)
  }
}
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
if (failed > 0) process.exitCode = 1
