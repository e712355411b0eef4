/**
 * All that takes longer or needs more than every change can wait for: the tests with 100,000 random requests over
 * sockets, the code samples in every language, the simulator's fetch handler on other runtimes, the table of what clients do, mutants of the rules, and faults
 * for each gate. With `--write` the counts and versions go to docs/full-run.md.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './packed.mjs'

const PARTS = [
  ['tests', ['run', 'test']],
  ['large HAR files', ['exec', 'node', 'scripts/large-har.mjs']],
  ['adapters on Node 22 and 24', ['exec', 'node', 'scripts/other-nodes.mjs']],
  ['memory', ['exec', 'tsx', 'scripts/memory/main.ts']],
  ['samples', ['--filter', '@statuskit/snippets', 'run', 'samples', '--check']],
  ['runtimes', ['exec', 'node', 'scripts/runtimes.mjs']],
  ['clients', ['--filter', '@statuskit/simulator', 'run', 'clients', '--check']],
  ['mutation', ['run', 'mutation', '--write']],
  ['gates', ['exec', 'node', 'scripts/prove-gates.mjs']],
  ['schemathesis', ['exec', 'node', 'scripts/check-schemathesis.mjs']],
]

const total = { passed: 0, failed: 0, skipped: 0 }
const rows = []
for (const [name, args] of PARTS) {
  console.log(`\n== ${name}`)
  const { status, stdout } = spawnSync('npx', ['--yes', 'pnpm@12.21.0', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, STATUSKIT_FULL: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e9,
  })
  console.log(stdout)
  const line = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/m.exec(stdout)
  const passed = Number(line?.[1] ?? 0)
  const skipped = Number(line?.[3] ?? 0)
  // A part that ends without its line, or badly in spite of it, has failed.
  const failed = line === null ? 1 : Math.max(Number(line[2]), status === 0 ? 0 : 1)
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
  rows.push(`| ${name} | ${passed} | ${failed} | ${skipped} |`)
}

console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
if (total.failed > 0) process.exitCode = 1
if (process.argv.includes('--write')) writeFileSync(join(ROOT, 'docs/full-run.md'), page())

function page() {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim()
  const day = new Date().toISOString().slice(0, 10)
  return `<!-- Written by \`pnpm test:full --write\`. Do not edit. -->

# The last full run

${day}, commit ${commit}, Node ${process.versions.node}, V8 ${process.versions.v8}, pnpm 12.21.0, ${process.platform} ${process.arch}.

| part | passed | failed | skipped |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}
