import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The packages that core is measured against. */
export const PEERS = ['http-errors', '@hapi/boom', 'http-status-codes', 'http-status', 'statuses']

/** The tools that do the measuring. */
export const TOOLS = ['esbuild', 'rollup', 'typescript']

/** The folder of this package. */
export const BENCHMARKS = join(import.meta.dirname, '..')

/**
 * The installed version of a dependency.
 *
 * @param {string} name
 */
export function versionOf(name) {
  return JSON.parse(readFileSync(join(BENCHMARKS, 'node_modules', name, 'package.json'), 'utf8')).version
}
