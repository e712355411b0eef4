/** Generates the rule reference, docs/reports/rules.md. With `--check` it only reports whether the file is up to date. */
import { readFileSync, writeFileSync } from 'node:fs'
import { rulesPage } from './rules-page.ts'

const TARGET = new URL('../../../docs/reports/rules.md', import.meta.url)

const page = rulesPage()
if (!process.argv.includes('--check')) writeFileSync(TARGET, page)
else if (readFileSync(TARGET, 'utf8') !== page) {
  console.error('docs/reports/rules.md is stale; run `pnpm generate`')
  process.exitCode = 1
}
