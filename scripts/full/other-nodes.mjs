/** Runs the adapters' contract tests on other versions of Node. Their binaries come from the npm registry. */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { adapters, ROOT } from '../workspace/packages.mjs'
import { run } from '../workspace/packed.mjs'

const VERSIONS = ['22.23.3', '24.21.0']
const PROJECTS = adapters().map(({ name }) => name)

let passed = 0
let failed = 0
for (const version of VERSIONS) {
  const folder = join(ROOT, 'node_modules/.cache/nodes', version)
  mkdirSync(folder, { recursive: true })
  const name = `node-${process.platform}-${process.arch}@${version}`
  run('npm', ['install', '--no-save', '--no-fund', '--no-audit', '--prefix', folder, name], folder)
  const node = join(folder, 'node_modules', name.split('@')[0], 'bin/node')
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...PROJECTS.flatMap((project) => ['--project', project])]
  const { status, stdout, stderr } = spawnSync(node, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e9 })
  const line = /^(\d+) passed, (\d+) failed/m.exec(stdout)
  const failures = line === null || status !== 0 ? Math.max(Number(line?.[2] ?? 0), 1) : 0
  console.log(`Node ${version}: ${line?.[0] ?? 'ended without a result'}`)
  if (failures > 0) console.log(stdout, stderr)
  passed += Number(line?.[1] ?? 0)
  failed += failures
}
console.log(`\n${passed} passed, ${failed} failed`)
if (failed > 0) process.exitCode = 1
