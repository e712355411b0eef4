/**
 * Checks the Spark engine: its lint, types and tests, and its totals over a corpus of a million recorded responses against one
 * process and the function for BigQuery. An argument sets another number of responses; `--write` writes the report of the crawl
 * into the docs. It needs Java 17, Python 3.11, PyPI and two cores.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../workspace/packages.mjs'
import { run } from '../workspace/packed.mjs'
import { bigQuery, oneProcess, spark, WORKER } from './spark/engines.mjs'
import { memoryFor } from './spark/memory.mjs'
import { sumOf, textOf } from './spark/read-totals.mjs'
import { writeReport } from './spark/report.mjs'

const ENGINE = join(ROOT, 'engines/spark')
const TOOLS = ['ruff==0.17.6', 'mypy==2.4.1']
const RESPONSES = process.argv.slice(2).find((argument) => /^\d+$/.test(argument)) ?? '1000000'
const WRITE = process.argv.includes('--write')
const COUNTED = ['messages', 'clean', 'rule', 'status', 'server', 'type', 'skipped', 'lost']

let passed = 0
let failed = 0
const missing = missingTools()
if (missing !== undefined) {
  console.log(`spark is skipped: it needs ${missing}`)
  if (process.env.CI === 'true') failed = 1
  console.log(`\n0 passed, ${failed} failed, ${1 - failed} skipped`)
} else {
  const folder = mkdtempSync(join(tmpdir(), 'statuskit-spark-'))
  try {
    await checkAll(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  console.log(`\n${passed} passed, ${failed} failed`)
}
if (failed > 0) process.exitCode = 1

function missingTools() {
  if (spawnSync('java', ['-version']).status !== 0) return 'Java 17'
  const isNew = ['-c', 'import sys, venv; sys.exit(sys.version_info < (3, 11))']
  if (spawnSync('python3', isNew).status !== 0) return 'Python 3.11'
  if (spawnSync('taskset', ['-c', '0', 'true']).status !== 0) return 'taskset, from util-linux'
  return availableParallelism() < 2 ? 'two cores' : undefined
}

async function checkAll(folder) {
  const python = install()
  run(
    'pnpm',
    [
      'exec',
      'turbo',
      'run',
      'build',
      '--filter=@statuskit/inspector',
      '--filter=statuskit',
      '--filter=./examples/*',
      '--output-logs=errors-only',
    ],
    ROOT,
  )
  check('ruff', join(python, 'ruff'), ['check', '.'])
  check('format', join(python, 'ruff'), ['format', '--check', '.'])
  check('types', join(python, 'mypy'), ['.'])
  check('tests', join(python, 'python'), ['-m', 'unittest'])
  const corpus = join(folder, 'corpus')
  run('pnpm', ['exec', 'tsx', 'scripts/full/spark/corpus.ts', corpus, RESPONSES], ROOT)
  const numbers = JSON.parse(readFileSync(join(corpus, 'corpus.json'), 'utf8'))
  const { hosts, missing } = numbers
  if (missing.length > 0)
    console.log(`note: the corpus has no responses of ${missing.join(', ')}, which aren't installed`)
  const table = [['', 'responses', 'findings', 'seconds', 'responses per second']]
  const totals = await compare('WARC', {
    'one process': () => oneProcess(join(corpus, 'warc'), 'warc'),
    'Spark, 1 worker': () => spark(python, 'crawl', 1, join(corpus, 'paths.txt'), join(folder, 'warc-1')),
    'Spark, 2 workers': () => spark(python, 'crawl', 2, join(corpus, 'paths.txt'), join(folder, 'warc-2')),
  })
  await compare('table', {
    'one process': () => oneProcess(join(corpus, 'table'), 'ndjson'),
    'Spark, 1 worker': () => spark(python, 'table', 1, join(corpus, 'table'), join(folder, 'table-1')),
    'Spark, 2 workers': () => spark(python, 'table', 2, join(corpus, 'table'), join(folder, 'table-2')),
    BigQuery: () => bigQuery(join(corpus, 'table')),
  })
  console.log(
    `\n${table.map((row, at) => `| ${row.join(' | ')} |${at === 0 ? '\n| --- | --- | --- | --- | --- |' : ''}`).join('\n')}`,
  )
  if (WRITE) writeReport(numbers, table, totals)

  // With fewer hosts, V8 hasn't yet filled the heap that it allows itself.
  const small = await memoryFor(1_000_000)
  const large = await memoryFor(10_000_000)
  report(
    `memory: ${small.megabytes} MB for 1,000,000 hosts, ${large.megabytes} MB for 10,000,000`,
    large.messages === 10_000_000 && large.megabytes < 1.25 * small.megabytes,
  )

  async function compare(input, engines) {
    const seconds = {}
    let first
    for (const [name, inspect] of Object.entries(engines)) {
      const result = await inspect()
      first ??= result
      seconds[name] = result.seconds
      const messages = sumOf(result.totals, 'messages')
      const findings = sumOf(result.totals, 'rule')
      table.push([
        `${input}, ${name}`,
        messages,
        findings,
        result.seconds.toFixed(1),
        Math.round(messages / result.seconds),
      ])
      const kinds = COUNTED.filter((kind) => result.totals.some((row) => row.kind === kind))
      const withHosts = result.totals.some((row) => row.hosts)
      const [ours, expected] = [result, first].map(({ totals }) =>
        textOf(withHosts ? totals : totals.map(({ hosts: _, ...row }) => row), kinds),
      )
      report(`${input}, ${name}: the totals of one process`, ours === expected && messages === Number(RESPONSES))
      const estimate = result.totals.find(({ kind }) => kind === 'messages')?.hostCount
      if (estimate !== undefined) {
        const off = Math.abs(estimate / hosts - 1)
        report(`${input}, ${name}: ${estimate} hosts of ${hosts}, ${(100 * off).toFixed(2)} % off`, off < 0.02)
      }
    }
    const ratio = seconds['Spark, 1 worker'] / seconds['Spark, 2 workers'] / 2
    // Files scale with the cores; a table's rows all pass through Python and the JVM.
    report(`${input}: 2 workers reach ${ratio.toFixed(2)} of linear`, input === 'table' || ratio >= 0.85)
    return first.totals
  }
}

/** The commands of a virtual environment that is created once for these versions. */
function install() {
  const requirements = readFileSync(join(ENGINE, 'requirements.txt'), 'utf8').trim().split('\n')
  const environment = join(
    ROOT,
    'node_modules/.cache',
    `spark-${[...requirements, ...TOOLS].join('-').replaceAll('==', '-')}`,
  )
  const commands = join(environment, 'bin')
  if (existsSync(join(commands, 'ruff'))) return commands
  run('python3', ['-m', 'venv', environment], ROOT)
  run(join(commands, 'pip'), ['install', '--quiet', ...requirements, ...TOOLS], ROOT)
  return commands
}

function check(name, command, args) {
  const env = { ...process.env, STATUSKIT_WORKER: WORKER }
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: ENGINE, env, encoding: 'utf8', maxBuffer: 1e9 })
  report(`${name}: ${`${stdout}${stderr}`.trim().split('\n').at(-1)}`, status === 0)
  if (status !== 0) console.log(stdout, stderr)
}

function report(claim, holds) {
  if (holds) passed++
  else failed++
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${claim}`)
}
