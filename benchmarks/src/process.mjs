import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * Runs a program to its end and returns its output.
 *
 * @param {string} program
 * @param {readonly string[]} options
 * @param {string} folder
 */
export async function outputOf(program, options, folder) {
  const { stdout } = await run(program, options, { cwd: folder, maxBuffer: 2 ** 26 })
  return stdout
}

/**
 * Whether a program can be run by its name.
 *
 * @param {string} program
 */
export function isInstalled(program) {
  return outputOf('sh', ['-c', `command -v ${program}`], '.').then(
    () => true,
    () => false,
  )
}
