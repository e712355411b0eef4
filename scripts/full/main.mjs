/**
 * Runs the checks that are too slow or need too much for every change: 100,000 random requests over sockets, 100,000 mutated
 * inputs of the inspector, code samples in every language, other versions of Node and other runtimes, clients, frameworks,
 * libraries, databases and Spark, which users combine with the packages, mutation tests, and the rehearsal of a release. Arguments select parts by name.
 * `--write` updates their counts in docs/reports/full-run.md.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../workspace/packages.mjs'
import { selection } from '../workspace/selection.mjs'

const PARTS = {
  tests: ['run', 'test'],
  'mutated inputs': ['exec', 'tsx', 'scripts/full/mutated-inputs.ts'],
  'large HAR files': ['exec', 'node', 'scripts/full/large-har.mjs'],
  'adapters on Node 22 and 24': ['exec', 'node', 'scripts/full/other-nodes.mjs'],
  suites: ['exec', 'node', 'scripts/full/runtime-suites/main.mjs', '--write'],
  consumers: ['exec', 'node', 'scripts/full/consumers.mjs'],
  memory: ['exec', 'tsx', 'scripts/full/memory/main.ts'],
  'memory of the simulator': ['exec', 'tsx', 'scripts/full/memory/simulator.ts'],
  'site below a path': ['exec', 'node', 'scripts/full/site/sub-path.mjs'],
  Lighthouse: ['exec', 'node', 'scripts/full/site/lighthouse.mjs'],
  samples: ['--filter', '@statuskit/snippets', 'run', 'samples', '--check'],
  runtimes: ['exec', 'node', 'scripts/full/runtimes.mjs'],
  NestJS: ['exec', 'node', 'scripts/full/nestjs/main.mjs'],
  clients: ['--filter', '@statuskit/simulator', 'run', 'clients', '--check'],
  mutation: ['run', 'mutation', '--write'],
  'several instances': ['exec', 'tsx', 'scripts/full/several-instances/main.ts'],
  databases: ['exec', 'node', 'scripts/full/databases.mjs'],
  'HTTP clients': ['exec', 'node', 'scripts/full/http-clients/main.mjs'],
  'stream clients': ['exec', 'node', 'scripts/full/stream-clients.mjs'],
  'fetch frameworks': ['exec', 'node', 'scripts/full/fetch-frameworks/main.mjs'],
  'works with': ['exec', 'node', 'scripts/full/works-with/main.mjs'],
  'OpenAPI clients': ['exec', 'node', 'scripts/full/openapi-clients/main.mjs'],
  schemathesis: ['exec', 'node', 'scripts/full/schemathesis.mjs'],
  'httpbin suites': ['exec', 'node', 'scripts/full/httpbin-suites/main.mjs'],
  'memory of a crawl': ['exec', 'tsx', 'scripts/full/memory/crawl.ts'],
  'crawl readers': ['exec', 'tsx', 'scripts/full/crawl-readers/main.ts'],
  spark: ['exec', 'node', 'scripts/full/spark.mjs', '--write'],
  release: ['run', 'release:rehearse'],
}
/** The last results of each part. */
const RESULTS = join(ROOT, 'docs/reports/full-run.json')

const { selected, flags } = selection('part', Object.keys(PARTS), ['write'])
const results = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : {}
const total = { passed: 0, failed: 0, skipped: 0 }
for (const name of selected) {
  console.log(`\n== ${name}`)
  const { status, stdout } = spawnSync('npx', ['--yes', 'pnpm@12.21.0', ...PARTS[name]], {
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
  // A part that ends without its line, or with a bad exit code, failed.
  const failed = line === null ? 1 : Math.max(Number(line[2]), status === 0 ? 0 : 1)
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
  results[name] = { ...now(), passed, failed, skipped }
  if (flags.write) {
    writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`)
    writeFileSync(join(ROOT, 'docs/reports/full-run.md'), page())
  }
}

console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
if (total.failed > 0) process.exitCode = 1

function now() {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim()
  return { date: new Date().toISOString().slice(0, 10), commit, node: process.versions.node }
}

function page() {
  const rows = Object.keys(PARTS).flatMap((name) => {
    const { passed, failed, skipped, date, commit, node } = results[name] ?? {}
    return date === undefined
      ? []
      : [`| ${name} | ${passed} | ${failed} | ${skipped} | ${date} | ${commit} | ${node} |`]
  })
  return `<!-- Written by \`pnpm test:full --write\`. Do not edit. -->

# The last full run

Of each part the last one; pnpm 12.21.0, ${process.platform} ${process.arch}.

| part | passed | failed | skipped | date | commit | Node |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`
}
