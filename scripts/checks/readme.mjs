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
 * With paths of pages, only those are checked.
 */
import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { freePort } from '../workspace/free-port.mjs'
import { publishedPackages, ROOT } from '../workspace/packages.mjs'
import { createProject, withTarballs } from '../workspace/packed.mjs'
import { blocksOf } from './readme/blocks.mjs'
import { checkTypes, emit, local } from './readme/compile.mjs'
import { dependencies } from './readme/dependencies.mjs'
import { checkProgram, checkTests, runSteps, startProgram } from './readme/programs.mjs'
import { checkCommands, checkLinks } from './readme/text.mjs'

/** Variables that name the server of a program. Without it, the program is only compiled. */
const NEEDS = { postgres: 'PGHOST', redis: 'REDIS_URL' }

const readmes = [ROOT, ...publishedPackages().map(({ folder }) => folder)].map((folder) => join(folder, 'README.md'))
const docs = join(ROOT, 'docs')
/** The guides, also those in folders; scripts write the reports. */
const guides = readdirSync(docs, { recursive: true }).filter((file) => /^(?!reports\b).*\.md$/.test(file))
const asked = process.argv.slice(2).map((path) => resolve(path))
const pages = [...readmes, ...guides.map((file) => join(docs, file))].filter(
  (page) => asked.length === 0 || asked.includes(page),
)
if (asked.length > pages.length) throw new Error(`Only ${pages.length} of ${asked.length} pages are READMEs or guides.`)

await withTarballs(async (tarballs, folder) => {
  const project = join(folder, 'readme')
  createProject(project, 'module', tarballs, dependencies())
  checkTypes(pages.map(blocksOf), project)
  // As many pages at once as there are processors; the longest first, or the others would wait for it at the end.
  const waiting = pages.toSorted((one, other) => statSync(other).size - statSync(one).size)
  async function checkNext() {
    for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) await checkPage(page, project)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, checkNext))
})

/** Runs the programs of a page in a folder of its own, where they find the packages of the project. */
async function checkPage(page, packages) {
  const name = relative(ROOT, page)
  const project = join(packages, name.replaceAll(/\W/g, '-'))
  mkdirSync(project)
  const blocks = blocksOf(page)
  checkLinks(page)
  const servers = []
  let port = await freePort()
  let ran = 0
  try {
    for (const [index, block] of blocks.entries()) {
      const { language, mark, text, where } = block
      const next = blocks[index + 1]
      if (language === 'sh') checkCommands(name, text)
      else if (mark === 'app') continue
      else if (language === 'ts') {
        if (NEEDS[mark] !== undefined && process.env[NEEDS[mark]] === undefined) continue
        ran++
        // A new port, unless a program of the page keeps serving.
        if (mark === 'serve' || servers.length === 0) port = await freePort()
        if (mark === 'test') await checkTests(block, next, project, port)
        else if (mark === 'serve') {
          const file = emit({ text, file: block.file ?? `serving-${ran}` }, port, project)
          servers.push(await startProgram(file, port, project))
          if (next?.language === 'console') await runSteps(where, local(next.text, port), project)
        } else await checkProgram(block, next, project, port)
      } else if (language === 'console' && blocks[index - 1]?.language === 'sh') {
        ran++
        await runSteps(where, text, project)
      } else if (language !== 'text' && language !== 'console')
        throw new Error(`${where}: blocks of ${language} can't be run`)
      else if (blocks[index - 1]?.language !== 'ts') throw new Error(`${where} is the output of no program`)
    }
  } finally {
    for (const server of servers) server.kill()
  }
  if (ran === 0) throw new Error(`${name} has no program`)
  console.log(`${name}: ${ran} programs compile, run and print the expected output`)
}
