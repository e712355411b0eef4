import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BENCHMARKS } from './peers.mjs'
import { outputOf } from './process.mjs'

const LIMIT = 2000
const TSC = join(BENCHMARKS, 'node_modules/typescript/bin/tsc')
const COMMON = ['--noEmit', '--extendedDiagnostics', '--strict', '--target', 'es2022', '--module', 'nodenext']

const PROGRAMS = {
  empty: 'export {}\n',
  used: `import * as core from '@statuskit/core'

export const thrown = core.problem(404)
export const refused = core.problem(405, { allow: [] })
export const phrase: 'Not Found' = core.getStatus(404).phrase
export const answered = (status: number): boolean => core.isClientError(status)
export const all = core
`,
}

/**
 * Counts the type instantiations that core adds to a compilation.
 *
 * @param {string} stage
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
export async function typeRows(stage) {
  for (const [name, code] of Object.entries(PROGRAMS)) await writeFile(join(stage, `${name}.ts`), code)
  const count = await over(stage, ['--skipLibCheck'])
  const checked = await over(stage, [])
  return [
    {
      row: 'types: a file that uses @statuskit/core',
      target: `≤ ${LIMIT.toLocaleString('en')} instantiations`,
      measured: count.toLocaleString('en'),
      holds: count <= LIMIT,
    },
    { row: 'types: the same, declarations checked too (no skipLibCheck)', measured: checked.toLocaleString('en') },
  ]
}

/**
 * @param {string} stage
 * @param {readonly string[]} more
 */
async function over(stage, more) {
  return (await instantiations(stage, 'used.ts', more)) - (await instantiations(stage, 'empty.ts', more))
}

/**
 * @param {string} stage
 * @param {string} file
 * @param {readonly string[]} more
 */
async function instantiations(stage, file, more) {
  const printed = await outputOf(process.execPath, [TSC, ...COMMON, ...more, file], stage)
  return Number(/^Instantiations:\s+(\d+)/m.exec(printed)?.[1])
}
