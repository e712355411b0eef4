import { outputOf } from '../process.mjs'

/** V8 compiles until about the 8,000th request, most of it before the 4,000th: what comes after is answering alone. */
const FEW = 8000
const MANY = 12_000

const VALGRIND = ['--tool=cachegrind', '--cache-sim=no', '--smc-check=all-non-file', '--cachegrind-out-file=/dev/null']
/** What makes two runs of V8 alike, the times of its collections too. */
const NODE = ['--single-threaded', '--predictable', '--predictable-gc-schedule', '--hash-seed=1', '--random-seed=1']

/**
 * The instructions that a service runs for one more request. Two measurements of one service were 2 % apart; of two
 * services, V8 may collect more in the window of the one than of the other, which moved one by a fifth.
 *
 * @param {string} stage
 * @param {string} framework
 * @param {string} answer
 */
export async function instructionsOf(stage, framework, answer) {
  const few = await count(stage, framework, answer, FEW)
  const many = await count(stage, framework, answer, MANY)
  return (many - few) / (MANY - FEW)
}

/**
 * @param {string} stage
 * @param {string} framework
 * @param {string} answer
 * @param {number} requests
 */
async function count(stage, framework, answer, requests) {
  const worker = ['requests/worker.mjs', framework, answer, String(requests)]
  // Addresses count too: without their randomisation.
  const command = ['valgrind', ...VALGRIND, '--log-fd=1', process.execPath, ...NODE, ...worker]
  const printed = await outputOf('setarch', ['-R', ...command], stage)
  const found = /I\s+refs:\s+([\d,]+)/.exec(printed)?.[1]
  if (found === undefined) throw new Error(`cachegrind printed no count: ${printed}`)
  return Number(found.replaceAll(',', ''))
}
