import { outputOf } from '../process.mjs'

/** A first part of the requests pays for loading and compiling, a second of the same length for answering alone. */
const FEW = 2000
const MANY = 4000

const VALGRIND = ['--tool=cachegrind', '--cache-sim=no', '--smc-check=all-non-file', '--cachegrind-out-file=/dev/null']
/** What makes two runs of V8 alike, the times of its collections too. */
const NODE = ['--single-threaded', '--predictable', '--predictable-gc-schedule', '--hash-seed=1', '--random-seed=1']
/** All the same V8 now and then compiles a function once more than in another run: the least of a few is without that. */
const RUNS = 3

/**
 * The instructions that a service runs for one more request. Two measurements differ by about 1 %, whatever else the
 * machine does.
 *
 * @param {string} stage
 * @param {string} framework
 * @param {string} answer
 */
export async function instructionsOf(stage, framework, answer) {
  const few = []
  const many = []
  for (let run = 0; run < RUNS; run++) {
    few.push(await count(stage, framework, answer, FEW))
    many.push(await count(stage, framework, answer, MANY))
  }
  return (Math.min(...many) - Math.min(...few)) / (MANY - FEW)
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
