/** Runs 100,000 mutated inputs through every reader and `statuskit inspect`: no crash, hang or stack trace. */
import { writeSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { runMutated } from '../../packages/cli/test/mutated-inputs.ts'

const COUNT = Number(process.argv[2] ?? 100_000)
/** A single input must not take this long, in milliseconds. */
const HANG = 60_000

const current = new Int32Array(new SharedArrayBuffer(4))
// A hang blocks this thread, so another one watches it.
const watch = `
  const { current, hang } = require('node:worker_threads').workerData
  let last = -1
  setInterval(() => {
    if (current[0] === last) {
      require('node:fs').writeSync(2, 'input ' + last + ' hangs\\n')
      process.kill(process.pid, 'SIGKILL')
    }
    last = current[0]
  }, hang)`
new Worker(watch, { eval: true, workerData: { current, hang: HANG } }).unref()

const failures = await runMutated(COUNT, {
  progress: (index) => {
    current[0] = index
    if (index > 0 && index % 10_000 === 0) writeSync(2, `${index} of ${COUNT}\n`)
  },
})
for (const { index, what } of failures.slice(0, 20)) console.log(`input ${index}: ${what}`)
const failed = new Set(failures.map(({ index }) => index)).size
console.log(`\n${COUNT - failed} passed, ${failed} failed`)
if (failed > 0) process.exitCode = 1
