/**
 * Do the READMEs and guides tell the truth? Their `ts` blocks are compiled and run against the packed packages. A `text` block
 * after one is its output, and a `console` block has commands to run while it serves, with their output. A `console` block
 * after one of `sh` needs no program. `sh` blocks may only install our packages or run scripts that exist. A block that begins
 * with `// problems.ts` is kept as this file. Marks change what is done with a program:
 *
 * - `ts serve`: it goes on serving for all blocks after it.
 * - `ts test`: `node --test` runs it, and the `text` block after it says how many tests failed and were skipped.
 * - `ts postgres` and `ts redis` need a server: it is run only if the environment has PGHOST or REDIS_URL.
 * - `ts app`: it is a file of a framework's app. `scripts/full/fetch-frameworks/main.mjs` builds and serves the app, and runs the
 *   `console` block after it.
 *
 * A `console` command that is too long for the page is broken with a backslash. Output is broken where it fits: JSON, and lines
 * over 80 columns.
 *
 * A page that says what to install names all that its programs import.
 *
 * With paths of pages, only those are checked.
 */
import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { publishedPackages, ROOT } from '../workspace/packages.mjs'
import { createProject, withTarballs } from '../workspace/packed.mjs'
import { blocksOf } from './readme/blocks.mjs'
import { checkTypes } from './readme/compile.mjs'
import { dependencies } from './readme/dependencies.mjs'
import { checkInstalls } from './readme/installs.mjs'
import { checkPage } from './readme/page.mjs'
import { checkWidth } from './readme/width.mjs'

const readmes = [ROOT, ...publishedPackages().map(({ folder }) => folder)].map((folder) => join(folder, 'README.md'))
const docs = join(ROOT, 'docs')
/** The guides, also those in folders; scripts write the reports. */
const guides = readdirSync(docs, { recursive: true }).filter((file) => /^(?!reports\b).*\.md$/.test(file))
const asked = process.argv.slice(2).map((path) => resolve(path))
const pages = [...readmes, ...guides.map((file) => join(docs, file))].filter(
  (page) => asked.length === 0 || asked.includes(page),
)
if (asked.length > pages.length) throw new Error(`Only ${pages.length} of ${asked.length} pages are READMEs or guides.`)
for (const page of pages) {
  checkWidth(page)
  checkInstalls(page)
}
// Their code isn't run.
if (asked.length === 0) for (const file of ['CONTRIBUTING.md', 'SECURITY.md']) checkWidth(join(ROOT, file))

await withTarballs(async (tarballs, folder) => {
  const project = join(folder, 'readme')
  createProject(project, 'module', tarballs, dependencies())
  checkTypes(pages.map(blocksOf), project)
  // As many pages at once as there are processors; the longest first, or the others would wait for it at the end.
  const waiting = pages.toSorted((one, other) => statSync(other).size - statSync(one).size)
  async function checkNext() {
    for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
      const own = join(project, relative(ROOT, page).replaceAll(/\W/g, '-'))
      mkdirSync(own)
      console.log(await checkPage(page, own))
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, checkNext))
})
