import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { outputOf } from '../process.mjs'

/** V8 compiles until about the 8,000th request; later requests measure only the response. */
const WARM = 9000
const COUNTED = 2000

/** Instrumentation is off until the service is warm, because it makes a request several times slower. */
const VALGRIND = [
  '--tool=callgrind',
  '--instr-atstart=no',
  '--smc-check=all-non-file',
  '--callgrind-out-file=/dev/null',
  '--log-fd=2',
]
const WHOLE = ['--tool=cachegrind', '--cache-sim=no', '--smc-check=all-non-file', '--cachegrind-out-file=/dev/null']
/** Options that make runs of V8 reproducible. */
const PREDICTABLE = ['--single-threaded', '--predictable', '--hash-seed=1', '--random-seed=1']
/**
 * A heap so large that garbage collection doesn't run. Objects of light-my-request outlive their requests, and copying them
 * would dominate some measurements and not others.
 */
const ROOM = ['--min-semi-space-size=1024', '--max-semi-space-size=1024', '--initial-old-space-size=4096']

/**
 * The instructions that a service runs for one request, once it is warm. Another build or another seed differs by up to 2 %,
 * because V8 compiles it differently.
 *
 * @param {string} stage
 * @param {string} framework
 * @param {string} answer
 */
export async function instructionsOf(stage, framework, answer) {
  const worker = ['requests/worker.mjs', framework, answer, String(WARM), String(COUNTED)]
  return (await instructionsBetweenLines(worker, stage)) / COUNTED
}

/**
 * The instructions that a program of Node runs between two lines that it writes. After each, it waits for a byte.
 *
 * @param {readonly string[]} program The file and its arguments.
 * @param {string} folder
 */
export async function instructionsBetweenLines(program, folder) {
  // Addresses affect the count, so turn off their randomisation.
  const options = ['-R', 'valgrind', ...VALGRIND, process.execPath, ...PREDICTABLE, ...ROOM]
  const child = spawn('setarch', [...options, ...program], { cwd: folder })
  let printed = ''
  child.stderr.on('data', (text) => {
    printed += text
  })
  const ended = once(child, 'close')
  // Count only what is between the lines.
  for (const state of ['on', 'off']) {
    await Promise.race([once(child.stdout, 'data'), ended])
    if (child.exitCode !== null) break
    await outputOf('vgdb', [`--pid=${child.pid}`, '-c', 'instrumentation', state], folder)
    child.stdin.write('\n')
  }
  await ended
  const found = /Collected : (\d+)/.exec(printed)?.[1]
  if (child.exitCode !== 0 || found === undefined) throw new Error(`${program.join(' ')} was not counted: ${printed}`)
  return Number(found)
}

/**
 * The instructions that a program of Node runs from its start to its end.
 *
 * @param {string[]} program The file and its arguments.
 * @param {string} folder
 */
export async function instructionsIn(program, folder) {
  const command = ['valgrind', ...WHOLE, '--log-fd=1', process.execPath, ...PREDICTABLE, ...ROOM, ...program]
  const printed = await outputOf('setarch', ['-R', ...command], folder)
  const found = /I\s+refs:\s+([\d,]+)/.exec(printed)?.[1]
  if (found === undefined) throw new Error(`Cachegrind printed no count: ${printed}`)
  return Number(found.replaceAll(',', ''))
}
