import { outputOf } from '../process.mjs'

/** V8 compiles until about the 8,000th request; later requests measure only the response. */
const FEW = 12_000
const MANY = 20_000

const VALGRIND = ['--tool=cachegrind', '--cache-sim=no', '--smc-check=all-non-file', '--cachegrind-out-file=/dev/null']
/** Options that make runs of V8 reproducible. */
const PREDICTABLE = ['--single-threaded', '--predictable', '--hash-seed=1', '--random-seed=1']
/**
 * A heap so large that garbage collection doesn't run. Objects of light-my-request outlive their requests, and copying them
 * would dominate some measurements and not others.
 */
const ROOM = ['--min-semi-space-size=1024', '--max-semi-space-size=1024', '--initial-old-space-size=4096']

/**
 * The instructions that a service runs for one additional request. Two measurements of one service differ by 0.01 %. Another
 * build or another seed differs by up to 2 %, because V8 compiles it differently.
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
function count(stage, framework, answer, requests) {
  return instructionsIn(['requests/worker.mjs', framework, answer, String(requests)], stage)
}

/**
 * The instructions that a program of Node runs.
 *
 * @param {string[]} program The file and its arguments.
 * @param {string} folder
 */
export async function instructionsIn(program, folder) {
  // Addresses affect the count, so turn off their randomisation.
  const command = ['valgrind', ...VALGRIND, '--log-fd=1', process.execPath, ...PREDICTABLE, ...ROOM, ...program]
  const printed = await outputOf('setarch', ['-R', ...command], folder)
  const found = /I\s+refs:\s+([\d,]+)/.exec(printed)?.[1]
  if (found === undefined) throw new Error(`Cachegrind printed no count: ${printed}`)
  return Number(found.replaceAll(',', ''))
}
