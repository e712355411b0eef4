/**
 * Writes all pages for VitePress into one ignored folder: the guides and reports of `docs`, the site's own pages, the
 * packages' READMEs, and pages generated from the packages' data. The site adds no facts itself.
 */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeApi } from '../api/write-api.ts'
import { writeRecords } from '../search/collect.ts'
import { createPainter } from '../sheet/painted-code.ts'
import { recordResponses } from '../status-page/recorded.ts'
import { CARD, PAGES, QUICK } from '../workspace.ts'
import { fontLicenses } from './font-licenses.ts'
import { benchmarkPage } from './pages/benchmark-page.ts'
import { changelogPage } from './pages/changelog-page.ts'
import { comparePages } from './pages/compare-pages.ts'
import { copiedPages } from './pages/copied-pages.ts'
import { headerPages } from './pages/header-pages.ts'
import { packagePages } from './pages/package-pages.ts'
import { problemTypePages } from './pages/problem-type-pages.ts'
import { rulePageIndex, rulePages } from './pages/rule-pages.ts'
import { statusPages } from './pages/status-pages.ts'
import { vendorPages } from './pages/vendor-pages.ts'

/** A file to write: its path in the folder of pages, and its text. */
export type Page = readonly [path: string, text: string]

/** The page of the API in a quick build: it takes longer to read the sources than to build everything else. */
const WITHOUT_API = `# API

This build leaves out the reference of the API. To get it, run \`npx pnpm@12.21.0 build\`, then
\`node packages/cli/dist/main.js serve\`. Your editor shows the same texts.
`
const tools = { paint: await createPainter(), recording: await recordResponses() }

rmSync(PAGES, { recursive: true, force: true })
const pages: Page[] = [
  ...copiedPages(),
  ...statusPages(tools),
  ...headerPages(rulePageIndex(), tools),
  ...vendorPages(),
  ...problemTypePages(),
  ...rulePages(),
  ...comparePages(),
  ...packagePages(),
  benchmarkPage(),
  changelogPage(),
  fontLicenses(),
  // `statuskit serve` answers this with where its simulator is.
  ['public/served.json', '{}\n'],
]
pages.forEach(writePage)

function writePage([path, text]: Page): void {
  const target = join(PAGES, path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text)
}
if (QUICK) writePage(['api/index.md', WITHOUT_API])
else await writeApi(join(PAGES, 'api'))
writeRecords(PAGES)
copyFileSync(CARD, join(PAGES, 'public/card.png'))
