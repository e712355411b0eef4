/**
 * Checks that a test fails for each change to the adapters or to core's render: Stryker makes the changes one by one.
 * Arguments select parts by name. `--write` updates their scores in docs/reports/mutation.md.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { adapters, ROOT } from '../workspace/packages.mjs'
import { selection } from '../workspace/selection.mjs'

const ADAPTERS = adapters().map(({ name }) => name)
const CORE = 'packages/core/src'
/** The files that write a problem in a format or language, next to those that choose the response. */
const FORMS = `${CORE}/render/{formats,negotiate}/*.ts`
const adapter = (name) => ({
  mutate: [`packages/${name}/src/*.ts`],
  tests: [`packages/${name}/{src,test}/**/*.test.ts`],
})

/** Parts that run separately: each mutant meets only the tests that can detect it, and a part can be repeated alone. */
const PARTS = {
  ...Object.fromEntries(ADAPTERS.map((name) => [name, adapter(name)])),
  delivery: {
    mutate: [`${CORE}/adapter/**/*.ts`],
    tests: [`packages/{${ADAPTERS.join(',')}}/src/**/*.test.ts`, `${CORE}/adapter/**/*.test.ts`],
  },
  render: {
    mutate: [`${CORE}/render/**/*.ts`, `!${FORMS}`],
    tests: ['packages/fastify/{src,test}/**/*.test.ts', `${CORE}/render/**/*.test.ts`],
  },
  forms: { mutate: [FORMS], tests: ['packages/express/src/contract.test.ts', `${CORE}/render/**/*.test.ts`] },
}

const REPORTS = join(ROOT, 'node_modules/.cache/mutation')
const PAGE = join(ROOT, 'docs/reports/mutation.md')
/** Below this score the run fails, because code without tests was added. */
const LEAST = 80

const { selected, flags } = selection('part', Object.keys(PARTS), ['write'])
mkdirSync(REPORTS, { recursive: true })
for (const name of selected) await runPart(name, PARTS[name])
const files = selected.flatMap(readReport)
const worst = files.filter(({ score }) => score < LEAST)
for (const { file, score } of worst) console.log(`${file}: ${score.toFixed(1)} %, ${LEAST} % expected`)
if (flags.write) writeFileSync(PAGE, page([...kept(), ...files]))
console.log(`\n${files.length - worst.length} passed, ${worst.length} failed`)
if (worst.length > 0) process.exitCode = 1

async function runPart(name, { mutate, tests }) {
  console.log(`\n== ${name}`)
  process.env.MUTATION_TESTS = tests.join(';')
  await new Stryker({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'vitest.mutation.config.ts', related: false },
    mutate: [...mutate, '!**/*.test.ts', '!**/*.test-d.ts', '!**/*.gen.ts'],
    coverageAnalysis: 'perTest',
    concurrency: Math.min(2, cpus().length),
    timeoutMS: 20_000,
    dryRunTimeoutMinutes: 15,
    reporters: ['progress-append-only', 'json'],
    jsonReporter: { fileName: join(REPORTS, `${name}.json`) },
    // Only mutants affected by changes since the last run are tested again.
    incremental: true,
    incrementalFile: join(REPORTS, `${name}.incremental.json`),
    tempDirName: join(REPORTS, 'sandbox'),
    // The tests don't read these files, or read them from their place in the workspace.
    ignorePatterns: ['benchmarks', 'docs', 'examples', 'site', 'dist', '.turbo'],
    thresholds: { high: 90, low: LEAST, break: null },
  }).runMutationTest()
}

/** The files of a part with the scores of its run. */
function readReport(part) {
  const { files } = JSON.parse(readFileSync(join(REPORTS, `${part}.json`), 'utf8'))
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim()
  return Object.entries(files)
    .filter(([, { mutants }]) => mutants.length > 0)
    .map(([path, { mutants }]) => {
      const count = (...states) => mutants.filter(({ status }) => states.includes(status)).length
      const killed = count('Killed', 'Timeout')
      const survived = count('Survived', 'NoCoverage')
      const file = path.replace(/^packages\//, '').replace('/src', '')
      const score = (100 * killed) / Math.max(killed + survived, 1)
      return { part, file, killed, survived, score, date: new Date().toISOString().slice(0, 10), commit }
    })
}

/** The rows on the page for parts that were not run now. */
function kept() {
  const lines = readFileSync(PAGE, 'utf8').matchAll(
    /^\| (\w+) \| (\S+) \| (\d+) \| (\d+) \| ([\d.]+) % \| (\S+) \| (\S+) \|$/gm,
  )
  return [...lines]
    .map(([, part, file, killed, survived, score, date, commit]) => {
      return { part, file, killed: Number(killed), survived: Number(survived), score: Number(score), date, commit }
    })
    .filter(({ part }) => part in PARTS && !selected.includes(part))
}

function page(rows) {
  const { version } = createRequire(import.meta.url)('@stryker-mutator/core/package.json')
  const order = Object.keys(PARTS)
  const missing = order.filter((name) => rows.every(({ part }) => part !== name))
  const killed = rows.reduce((sum, row) => sum + row.killed, 0)
  const all = rows.reduce((sum, row) => sum + row.killed + row.survived, 0)
  return `<!-- Written by \`pnpm mutation --write\`. Do not edit. -->

# Mutation of the adapters and of render

A mutant is the source with one thing changed: a guard removed, a comparison turned. It is killed when a test fails.${missing.length === 0 ? '' : ` Parts that have not been run: ${missing.join(', ')}.`}

Of each part the last run; Stryker ${version}, Node ${process.versions.node}: ${killed} of ${all} mutants killed, ${((100 * killed) / all).toFixed(1)} %.

| part | file | killed | survived | score | date | commit |
| --- | --- | --- | --- | --- | --- | --- |
${rows
  .toSorted((a, b) => order.indexOf(a.part) - order.indexOf(b.part))
  .map(({ part, file, killed, survived, score, date, commit }) => {
    return `| ${part} | ${file} | ${killed} | ${survived} | ${score.toFixed(1)} % | ${date} | ${commit} |`
  })
  .join('\n')}
`
}
