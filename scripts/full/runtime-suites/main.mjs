/**
 * Runs the tests of the packages that promise to run without Node on Node 20, 22 and 24, Bun, Deno, workerd and Chromium.
 * Arguments select runtimes: `Bun`, `"Node 22"`. With `--write`, it updates docs/reports/runtimes.md, runtime by runtime. The last
 * line counts what passed.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { ROOT } from '../../workspace/packages.mjs'
import { run } from '../../workspace/packed.mjs'
import { selection } from '../../workspace/selection.mjs'
import { bundleSuites, PORTABLE } from './bundle-suites.mjs'
import { failureText } from './failure-text.mjs'
import { FOLDER, installHosts } from './hosts.mjs'
import { explain } from './reasons.mjs'
import { SKIPPED } from './skipped.mjs'
import { RUNTIMES, toReport } from './table.mjs'

const NODES = { 'Node 20': '20.20.2', 'Node 22': '22.23.3', 'Node 24': '24.21.0' }
const REPORTS = join(ROOT, 'docs/reports')
const RESULTS = join(REPORTS, 'runtimes.json')

const { selected, flags } = selection('runtime', RUNTIMES, ['write'])

const results = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : {}
const total = { passed: 0, failed: 0, skipped: 0 }
const others = selected.filter((name) => NODES[name] === undefined)
const hosts = others.length > 0 ? installHosts() : {}
const bundles = others.length > 0 ? await bundleSuites(join(FOLDER, 'suites')) : []
for (const name of selected) {
  const suites = NODES[name] === undefined ? await onHost(name, hosts[name]) : onNode(NODES[name])
  for (const [suite, { passed, failed, skipped, failures }] of Object.entries(suites)) {
    console.log(`${name}, ${suite}: ${passed} passed, ${failed} failed, ${skipped} skipped`)
    for (const failure of failures) console.log(`  ${failure}`)
    total.passed += passed
    total.failed += failed
    total.skipped += skipped
  }
  const version = NODES[name] ?? hosts[name].version
  results[name] = { version, date: new Date().toISOString().slice(0, 10), suites }
  if (flags.write) {
    writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`)
    writeFileSync(join(REPORTS, 'runtimes.md'), toReport(results))
  }
}
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
if (total.failed > 0) process.exitCode = 1

/** The results of the bundled suites on a runtime other than Node. */
async function onHost(name, { runSuite }) {
  const skip = SKIPPED.filter(({ runtimes }) => runtimes === undefined || runtimes.includes(name)).map(
    ({ test }) => test,
  )
  const suites = {}
  for (const { name: suite, bundle, left } of bundles) {
    const counts = await runSuite(bundle, skip).catch((error) => ({
      passed: 0,
      failed: 1,
      skipped: 0,
      failures: [`${suite}: ${error.message}`],
    }))
    suites[suite] = { ...explain({ ...counts, failures: counts.failures.map((each) => failureText(each)) }), left }
  }
  return suites
}

/** The results of Vitest on a version of Node, by package. */
function onNode(version) {
  const output = join(ROOT, 'node_modules/.cache', `vitest-${version}.json`)
  const projects = PORTABLE.flatMap((project) => ['--project', project])
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...projects, '--reporter=json', `--outputFile=${output}`]
  spawnSync(nodeOf(version), args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
  const { testResults } = JSON.parse(readFileSync(output, 'utf8'))
  const suites = {}
  for (const { name, status, message, assertionResults } of testResults) {
    const [, suite] = relative(ROOT, name).split(sep)
    suites[suite] ??= { passed: 0, failed: 0, skipped: 0, failures: [] }
    const counts = suites[suite]
    for (const test of assertionResults) {
      if (test.status === 'passed') counts.passed++
      else if (test.status === 'skipped' || test.status === 'todo') counts.skipped++
      else {
        counts.failed++
        counts.failures.push(
          failureText(
            `${relative(ROOT, name)}: ${test.fullName}: ${test.failureMessages?.[0] ?? 'did not end, because its process crashed'}`,
          ),
        )
      }
    }
    // A file that fails to load has no tests.
    if (status === 'failed' && assertionResults.length === 0) {
      counts.failed++
      counts.failures.push(failureText(`${relative(ROOT, name)}: ${message}`))
    }
  }
  return suites
}

/** The program of a version of Node; another than this one comes from the npm registry. */
function nodeOf(version) {
  if (version === process.versions.node) return process.execPath
  const folder = join(ROOT, 'node_modules/.cache/nodes', version)
  mkdirSync(folder, { recursive: true })
  const name = `node-${process.platform}-${process.arch}`
  run('npm', ['install', '--no-save', '--no-fund', '--no-audit', '--prefix', folder, `${name}@${version}`], folder)
  return join(folder, 'node_modules', name, 'bin/node')
}
