/**
 * Writes the pages that are made of the packages' data, and those of the packages' own READMEs, for VitePress to build:
 * the site adds no facts of its own. They lie in folders that nothing else is in, and are not kept.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeApi } from './api.ts'
import { comparePages } from './compare-pages.ts'
import { packagePages } from './package-pages.ts'
import { problemTypePages } from './problem-type-pages.ts'
import { rulePages } from './rule-pages.ts'
import { statusPages } from './status-pages.ts'
import { vendorPages } from './vendor-pages.ts'

/** A page to be: its path below docs, and its Markdown. */
export type Page = readonly [path: string, text: string]

const DOCS = join(import.meta.dirname, '..')
/** What is made; VitePress reads it beside the guides. */
const MADE = ['status', 'vendor', 'problems', 'rules', 'compare', 'packages', 'api']

for (const folder of MADE) rmSync(join(DOCS, folder), { recursive: true, force: true })
const pages: Page[] = [
  ...statusPages(),
  ...vendorPages(),
  ...problemTypePages(),
  ...rulePages(),
  ...comparePages(),
  ...packagePages(),
]
for (const [path, text] of pages) {
  const target = join(DOCS, path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text)
}
await writeApi(join(DOCS, 'api'))
