/**
 * Fuzzes every parser, or those that arguments name, for `--minutes` in total (default: 1), and keeps the inputs of faults in
 * `corpus`. `--write` also keeps inputs that run new code, as far as there is room, and writes docs/reports/fuzz.md.
 */
import { parseArgs } from 'node:util'
import { buildWorker } from './build.ts'
import { saveFault, saveFound } from './corpus.ts'
import { fuzzTarget } from './fuzz-target.ts'
import { type Row, writeReport } from './report.ts'
import { TARGETS, targetNamed } from './targets/all.ts'

const { values, positionals } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, write: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const minutes = Number(values.minutes)
if (!(minutes > 0)) throw new Error(`--minutes ${values.minutes} is not a positive number. Use --minutes 10.`)
const chosen = positionals.length === 0 ? TARGETS : positionals.map(targetNamed)
const program = await buildWorker()
const rows: Row[] = []
for (const { name, what } of chosen) {
  // Each run tries other inputs.
  const started = performance.now()
  const { inputs, coverage, found, faults } = await fuzzTarget(
    program,
    name,
    (minutes * 60_000) / chosen.length,
    Date.now() & 0x7fffffff,
  )
  const seconds = (performance.now() - started) / 1000
  for (const { input, message } of faults) console.log(`\n${saveFault(name, Buffer.from(input))}: ${message}`)
  if (values.write)
    saveFound(
      name,
      found.map(({ input, gain }) => ({ input: Buffer.from(input), gain })),
    )
  rows.push({ name, what, seconds, inputs, coverage, faults: faults.length })
  const share = `${(coverage * 100).toFixed(1)} %`
  console.log(`${name}: ${inputs} inputs in ${seconds.toFixed(0)} s, ${share} of the code, ${faults.length} faults`)
}
if (values.write) writeReport(rows)
const failed = rows.filter(({ faults }) => faults > 0).length
console.log(`\n${rows.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
