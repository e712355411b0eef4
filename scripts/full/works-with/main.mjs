/**
 * Checks that adapters answer the errors of common packages correctly. The packages come from the npm registry. Each raises its
 * error in a service on loopback, first without any setup and then with the line that fixes the response. The tables in
 * docs/works-with.md must match the results; `--write` writes them. The last line counts the passed cases.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from '../../workspace/packages.mjs'
import { judge } from './judge.mjs'
import { PACKAGES } from './packages.mjs'
import { run } from './services.mjs'
import { replaceTable, row } from './table.mjs'

const FOLDER = join(ROOT, 'node_modules/.cache/works-with')
const CASES = new URL('./cases/', import.meta.url)
const PAGE = join(ROOT, 'docs/works-with.md')

mkdirSync(FOLDER, { recursive: true })
writeFileSync(join(FOLDER, 'package.json'), JSON.stringify({ name: 'works-with', private: true, type: 'module' }))
writeFileSync(join(FOLDER, 'load.mjs'), 'export const load = (name) => import(name)\n')
const options = ['--no-save', '--no-fund', '--no-audit', '--no-package-lock', '--ignore-scripts', '--loglevel=error']
// The packages are in one folder, so that optional peers of some are newer than they ask for.
execFileSync('npm', ['install', '--force', ...options, ...PACKAGES], { cwd: FOLDER, stdio: 'inherit' })
// A module of Nest must come from the same copy of Nest as the application.
const copy = join(FOLDER, 'node_modules/@statuskit')
rmSync(copy, { recursive: true, force: true })
cpSync(join(ROOT, 'packages/nestjs/dist'), join(copy, 'nestjs/dist'), { recursive: true })
cpSync(join(ROOT, 'packages/nestjs/package.json'), join(copy, 'nestjs/package.json'))
symlinkSync(join(ROOT, 'packages/core'), join(copy, 'core'))
const { load } = await import(pathToFileURL(join(FOLDER, 'load.mjs')).href)

let passed = 0
let failed = 0
const tables = {}
for (const framework of readdirSync(CASES).sort()) {
  tables[framework] = []
  for (const each of await readCases(framework)) {
    const bare = await run(framework, each, load, false)
    const hasLine = [each.option, each.adapter, each.use, each.instead, each.stream].some((line) => line !== undefined)
    const verdict = judge(bare, hasLine ? await run(framework, each, load, true) : undefined, each.expected)
    tables[framework].push(row(each, versionOf(each.package), bare, verdict))
    if (verdict.result !== 'wrong' || each.reason !== undefined) passed += 1
    else {
      failed += 1
      console.log(
        `${framework}, ${each.package}, ${each.raises}: ${verdict.faults.join(', ')} ${bare.answer?.body}`,
        bare.entries,
      )
    }
  }
}

const page = readFileSync(PAGE, 'utf8')
const written = replaceTable(page, tables)
if (process.argv.includes('--write')) writeFileSync(PAGE, written)
else if (page !== written) {
  failed += 1
  console.log(
    'docs/works-with.md differs from this run. Run node scripts/full/works-with/main.mjs --write and review the changes.',
  )
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)

async function readCases(framework) {
  const folder = new URL(`${framework}/`, CASES)
  const modules = await Promise.all(
    readdirSync(folder)
      .sort()
      .map((file) => import(new URL(file, folder).href)),
  )
  return modules.flatMap((each) => each.CASES)
}

function versionOf(name) {
  return JSON.parse(readFileSync(join(FOLDER, 'node_modules', name, 'package.json'), 'utf8')).version
}
