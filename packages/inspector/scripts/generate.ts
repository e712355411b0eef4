/**
 * Generates the rule reference, docs/reports/rules.md, the type of the rules' ids, and what the rules about values need
 * from `data/response-headers.csv`. With `--check` it only reports which files are stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { valueFiles } from './value-table.ts'

const REPORT = new URL('../../../docs/reports/rules.md', import.meta.url)
const VALUES = new URL('../src/rules/values/', import.meta.url)

const check = process.argv.includes('--check')

function write(path: URL, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  if (!check) writeFileSync(path, text)
  else {
    console.error(`${path.pathname.split('/').slice(-3).join('/')} is stale; run \`pnpm generate\``)
    process.exitCode = 1
  }
}

for (const [name, text] of valueFiles()) write(new URL(name, VALUES), text)
// The page describes the rules as they are now, so it is loaded after the files that rules are made from.
const { ruleIds } = await import('./rule-ids.ts')
write(new URL('../src/rules/rule-ids.gen.ts', import.meta.url), ruleIds())
const { rulesPage } = await import('./rules-page.ts')
write(REPORT, rulesPage())
