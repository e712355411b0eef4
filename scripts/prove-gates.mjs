/** Does each gate fail when it should? In a clone of HEAD, each is given faults to find; names of gates choose among them. */
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GATES } from './gates.mjs'
import { ROOT } from './packed.mjs'

const CORE = 'packages/core/src'

/** A fault: the gate that must find it, what it is, how it is made, and whether the packages are built with it. */
const FAULTS = [
  ['format and lint', 'a double quote', (clone) => append(clone, `${CORE}/status/guards.ts`, 'export const x = "y"\n')],
  ['format and lint', 'any', (clone) => append(clone, `${CORE}/index.ts`, '\nexport type Loose = any\n')],
  ['types', 'a number for a string', (clone) => append(clone, `${CORE}/index.ts`, "\nexport const n: number = 'x'\n")],
  [
    'types',
    'a required option that may be left out',
    (clone) => replace(clone, `${CORE}/problem/options.ts`, 'readonly allow: readonly', 'readonly allow?: readonly'),
  ],
  [
    'types of the site',
    'a member that targets do not have',
    (clone) =>
      replace(
        clone,
        'site/.vitepress/theme/components/StatusSamples.vue',
        '{{ target.version }}',
        '{{ target.release }}',
      ),
  ],
  [
    'generated files',
    'a phrase changed in the data alone',
    (clone) => replace(clone, 'packages/core/data/statuses.csv', '404,Not Found', '404,Not Here'),
  ],
  [
    'rule reference',
    'a severity changed in the rule alone',
    (clone) =>
      replace(clone, 'packages/inspector/src/rules/conditional.ts', "severity: 'warning'", "severity: 'error'"),
  ],
  [
    'import rules',
    'an import against the flow',
    (clone) => append(clone, `${CORE}/status/guards.ts`, "\nexport { problem } from '../problem/problem.ts'\n"),
  ],
  [
    'import rules',
    'a cycle',
    (clone) => append(clone, `${CORE}/render/peek.ts`, "\nexport { render } from './render.ts'\n"),
  ],
  [
    'import rules',
    'an adapter inside core',
    (clone) =>
      append(clone, 'packages/express/src/index.ts', "\nexport { peek } from '../../core/src/render/peek.ts'\n"),
  ],
  [
    'import rules',
    'an adapter that loads its framework',
    (clone) => append(clone, 'packages/express/src/index.ts', "\nexport { default as express } from 'express'\n"),
  ],
  [
    'import rules',
    'an example inside another',
    (clone) =>
      append(clone, 'examples/koa/src/app.ts', "\nexport { createApp as e } from '../../express/src/app.ts'\n"),
  ],
  [
    'import rules',
    'a framework in what the examples share',
    (clone) => append(clone, 'examples/shared/src/index.ts', "\nexport { problems } from '@statuskit/express'\n"),
  ],
  [
    'import rules',
    'a dependency of core',
    (clone) => append(clone, `${CORE}/vendor.ts`, "\nexport { parse } from 'csv-parse/sync'\n"),
  ],
  [
    'import rules',
    'a fetch handler that needs Node',
    (clone) => append(clone, 'packages/simulator/src/fetch.ts', "\nexport { createServer } from 'node:http'\n"),
  ],
  [
    'import rules',
    'a planner that knows the server',
    (clone) =>
      append(
        clone,
        'packages/simulator/src/plan/limits.ts',
        "\nexport { createSimulator } from '../node/simulator.ts'\n",
      ),
  ],
  [
    'unused code',
    'an export that nobody imports',
    (clone) => append(clone, `${CORE}/render/peek.ts`, '\nexport const spare = 1\n'),
  ],
  ['exports', 'a new name', (clone) => append(clone, `${CORE}/vendor.ts`, '\nexport const spare: number = 1\n'), true],
  [
    'bundle sizes',
    'a problem that carries the whole table',
    (clone) => {
      append(clone, `${CORE}/problem/problem.ts`, "\nimport { readTable } from '../status/table.ts'\n")
      replace(clone, `${CORE}/problem/problem.ts`, 'value: toJSON }', 'value: toJSON }, table: { value: readTable }')
    },
    true,
  ],
  [
    'size of the site',
    'a page that nothing makes smaller',
    (clone) => append(clone, 'packages/cli/dist/site/index.html', randomBytes(9_000_000)),
  ],
  [
    'constants cost nothing',
    'constants bundled with the rest',
    (clone) => replace(clone, 'packages/core/tsup.config.ts', '{ ...INDEX, clean', '{ clean'),
    true,
  ],
  [
    'packages',
    'types that are not where the manifest says',
    (clone) => replace(clone, 'packages/core/package.json', './dist/vendor.d.cts', './dist/vendor.d.ts'),
    true,
  ],
  ['packages', 'a README that is not there', (clone) => rmSync(join(clone, 'packages/core/README.md')), true],
  [
    'consumers',
    'an entry that leads nowhere',
    (clone) => replace(clone, 'packages/core/package.json', './dist/vendor.cjs', './dist/vendors.cjs'),
    true,
  ],
  [
    'READMEs',
    'an output that is not so',
    (clone) => replace(clone, 'README.md', '413 undefined', '414 undefined'),
    true,
  ],
  [
    'READMEs',
    'a program that does not compile',
    (clone) => replace(clone, 'README.md', 'problem(NOT_FOUND, {', 'problem(200, {'),
    true,
  ],
  [
    'changesets',
    'a package that is not here',
    (clone) => replace(clone, '.changeset/first-release.md', '@statuskit/express', '@statuskit/expres'),
  ],
]

const asked = process.argv.slice(2)
const isAsked = ([gate]) => asked.length === 0 || asked.includes(gate)
const gates = GATES.filter(isAsked)
const faults = FAULTS.filter(isAsked)
const clone = mkdtempSync(join(tmpdir(), 'statuskit-gates-'))
let failed = 0
try {
  must(sh('git', ['clone', '--quiet', '--no-hardlinks', ROOT, clone], ROOT))
  must(pnpm(['install', '--frozen-lockfile', '--prefer-offline']))
  must(pnpm(['exec', 'turbo', 'run', 'build', '--filter=./packages/*']))
  for (const [gate] of gates) report(`${gate} holds without a fault`, runGate(gate).status === 0)
  for (const [gate, what, make, built] of faults) {
    make(clone)
    if (built) must(pnpm(['exec', 'turbo', 'run', 'build', '--filter=./packages/*']))
    report(`${gate} finds ${what}`, runGate(gate).status !== 0)
    must(sh('git', ['checkout', '--quiet', '.'], clone))
    if (built) must(pnpm(['exec', 'turbo', 'run', 'build', '--filter=./packages/*']))
  }
  for (const [gate] of gates) {
    if (!FAULTS.some(([name]) => name === gate)) report(`${gate} has a fault to find`, false)
  }
} finally {
  rmSync(clone, { recursive: true, force: true })
}
console.log(`\n${gates.length + faults.length - failed} passed, ${failed} failed`)
if (failed > 0) process.exitCode = 1

function report(claim, holds) {
  if (!holds) failed++
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${claim}`)
}

function runGate(gate) {
  const [, command] = GATES.find(([name]) => name === gate)
  return pnpm(['exec', ...command.split(' ')])
}

function pnpm(args) {
  return sh('npx', ['--yes', 'pnpm@12.21.0', ...args], clone)
}

function sh(command, args, cwd) {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', CI: 'true' }
  return spawnSync(command, args, { cwd, env, encoding: 'utf8' })
}

function must({ status, stdout, stderr }) {
  if (status !== 0) throw new Error(`${stdout}${stderr}`)
}

function append(folder, path, text) {
  appendFileSync(join(folder, path), text)
}

function replace(folder, path, before, after) {
  const text = readFileSync(join(folder, path), 'utf8')
  if (!text.includes(before)) throw new Error(`${path} no longer has "${before}": mend the fault in prove-gates.mjs`)
  writeFileSync(join(folder, path), text.replace(before, after))
}
