/**
 * Writes all pages for VitePress into one ignored folder: the guides and reports of `docs`, the site's own pages, the
 * packages' READMEs, and pages generated from the packages' data. The site adds no facts itself.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createPainter } from '../sheet/painted-code.ts'
import { recordResponses } from '../status-page/recorded.ts'
import { PAGES } from '../workspace.ts'
import { writeApi } from './api.ts'
import { comparePages } from './compare-pages.ts'
import { copiedPages } from './copied-pages.ts'
import { fontLicenses } from './font-licenses.ts'
import { headerPages } from './header-pages.ts'
import { packagePages } from './package-pages.ts'
import { problemTypePages } from './problem-type-pages.ts'
import { rulePageIndex, rulePages } from './rule-pages.ts'
import { statusPages } from './status-pages.ts'
import { vendorPages } from './vendor-pages.ts'

/** A file to write: its path in the folder of pages, and its text. */
export type Page = readonly [path: string, text: string]

const tools = { paint: await createPainter(), recording: await recordResponses() }

rmSync(PAGES, { recursive: true, force: true })
const pages: Page[] = [
  ...copiedPages(),
  ...statusPages(tools),
  ...headerPages(rulePageIndex()),
  ...vendorPages(),
  ...problemTypePages(),
  ...rulePages(),
  ...comparePages(),
  ...packagePages(),
  fontLicenses(),
  // `statuskit serve` answers this with where its simulator is.
  ['public/served.json', '{}\n'],
]
for (const [path, text] of pages) {
  const target = join(PAGES, path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text)
}
await writeApi(join(PAGES, 'api'))
