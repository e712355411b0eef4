/** All that takes longer or needs more than every change can wait for: the tests, and a fault for each gate. */
import { spawnSync } from 'node:child_process'
import { ROOT } from './packed.mjs'

const PARTS = [
  ['tests', ['run', 'test']],
  ['gates', ['exec', 'node', 'scripts/prove-gates.mjs']],
]

const total = { passed: 0, failed: 0, skipped: 0 }
for (const [name, args] of PARTS) {
  console.log(`\n== ${name}`)
  const { status, stdout } = spawnSync('npx', ['--yes', 'pnpm@12.21.0', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e9,
  })
  console.log(stdout)
  const line = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/m.exec(stdout)
  total.passed += Number(line?.[1] ?? 0)
  total.skipped += Number(line?.[3] ?? 0)
  // A part that ends without its line, or badly in spite of it, has failed.
  total.failed += line === null ? 1 : Math.max(Number(line[2]), status === 0 ? 0 : 1)
}

console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
if (total.failed > 0) process.exitCode = 1
