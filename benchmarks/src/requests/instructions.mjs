import { outputOf } from '../process.mjs'

/** V8 compiles until about the 8,000th request: what comes after is answering alone. */
const FEW = 12_000
const MANY = 20_000

const VALGRIND = ['--tool=cachegrind', '--cache-sim=no', '--smc-check=all-non-file', '--cachegrind-out-file=/dev/null']
/** What makes two runs of V8 alike. */
const PREDICTABLE = ['--single-threaded', '--predictable', '--hash-seed=1', '--random-seed=1']
/**
 * Room for all that is made, so that nothing is collected: light-my-request's own objects outlive their requests, and copying
 * them was most of what was counted, in some windows and not in others.
 */
const ROOM = ['--min-semi-space-size=1024', '--max-semi-space-size=1024', '--initial-old-space-size=4096']

/**
 * The instructions that a service runs for one more request. Two measurements of one service are 0.01 % apart, and another
 * build of the same code or another seed up to 2 %, as V8 compiles it differently.
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
  const command = ['valgrind', ...VALGRIND, '--log-fd=1', process.execPath, ...PREDICTABLE, ...ROOM, ...worker]
  const printed = await outputOf('setarch', ['-R', ...command], stage)
  const found = /I\s+refs:\s+([\d,]+)/.exec(printed)?.[1]
  if (found === undefined) throw new Error(`cachegrind printed no count: ${printed}`)
  return Number(found.replaceAll(',', ''))
}
