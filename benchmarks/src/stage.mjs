import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { BENCHMARKS, FRAMEWORKS, PEERS, SERVED } from './peers.mjs'
import { outputOf } from './process.mjs'

const WORKSPACE = join(BENCHMARKS, '..')

/**
 * Creates a folder outside the workspace with the packed core, its peers and the programs to run. The tarball is measured,
 * so a concurrent build has no effect.
 */
export async function makeStage() {
  const stage = await realpath(await mkdtemp(join(tmpdir(), 'statuskit-bench-')))
  try {
    await writeFile(join(stage, 'package.json'), '{ "type": "module" }\n')
    await install(stage, '@statuskit/core')
    for (const name of [...PEERS, ...FRAMEWORKS, ...SERVED]) await link(stage, name)
    for (const folder of ['micro', 'imports', 'requests']) {
      await cp(join(import.meta.dirname, folder), join(stage, folder), { recursive: true })
    }
    await cp(join(stage, 'imports/empty'), join(stage, 'node_modules/empty'), { recursive: true })
    return stage
  } catch (error) {
    await removeStage(stage)
    throw error
  }
}

/** @param {string} stage */
export function removeStage(stage) {
  return rm(stage, { recursive: true, force: true })
}

/**
 * Adds a packed package of the workspace.
 *
 * @param {string} stage
 * @param {string} name
 */
export async function install(stage, name) {
  const { packageManager } = JSON.parse(await readFile(join(WORKSPACE, 'package.json'), 'utf8'))
  const packed = await outputOf(
    'npx',
    ['--yes', packageManager, 'pack', '--json', '--pack-destination', stage],
    join(WORKSPACE, 'packages', name.replace('@statuskit/', '')),
  )
  const { filename } = JSON.parse(packed)
  await outputOf('tar', ['-xzf', filename], stage)
  const target = join(stage, 'node_modules', name)
  await mkdir(dirname(target), { recursive: true })
  await rename(join(stage, 'package'), target)
  if (!existsSync(join(target, 'dist/index.js')))
    throw new Error(`${name} is not built. Run pnpm --filter ${name} build.`)
}

/**
 * @param {string} stage
 * @param {string} name
 */
async function link(stage, name) {
  const target = join(stage, 'node_modules', name)
  await mkdir(dirname(target), { recursive: true })
  await symlink(await realpath(join(BENCHMARKS, 'node_modules', name)), target, 'junction')
}
