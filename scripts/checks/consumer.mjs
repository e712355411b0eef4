/**
 * Checks that other projects can use the packages: installs all tarballs in an empty project and loads them as ESM and CJS,
 * then compiles with the workspace's TypeScript in every module resolution. `test:full` compiles with other versions too.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  compileUntyped,
  compileUse,
  createConsumer,
  RESOLUTIONS,
  replacingTypes,
  runCases,
  versionOf,
} from '../workspace/consumer.mjs'
import { publishedPackages } from '../workspace/packages.mjs'
import { run, withTarballs } from '../workspace/packed.mjs'

const entries = publishedPackages().flatMap((each) => each.entries.map(({ name }) => name))

await withTarballs(async (tarballs, folder) => {
  const project = createConsumer(folder, tarballs)
  checkExports(project)
  const version = `TypeScript ${versionOf(project, 'typescript')}`
  const failed = await runCases(
    Object.keys(RESOLUTIONS).map((resolution) => [
      `${version}, ${resolution}`,
      () => compileUse(project, 'typescript', resolution),
    ]),
  )
  const untyped = `${version}, without the types of Express and Koa`
  await replacingTypes(project, {}, async () => {
    if ((await runCases([[untyped, () => compileUntyped(project, 'typescript', 'nodenext')]])) > 0) process.exitCode = 1
  })
  if (failed > 0) process.exitCode = 1
})

/** ESM and CJS export the same names, and each recognizes the problems of the other. */
function checkExports(project) {
  const names = (file) => JSON.parse(run('node', [file], project))
  writeFileSync(
    join(project, 'esm.mjs'),
    `const all = {}
for (const entry of ${JSON.stringify(entries)}) all[entry] = Object.keys(await import(entry)).sort()
console.log(JSON.stringify(all))`,
  )
  writeFileSync(
    join(project, 'cjs.cjs'),
    `const all = {}
for (const entry of ${JSON.stringify(entries)}) all[entry] = Object.keys(require(entry)).sort()
console.log(JSON.stringify(all))`,
  )
  const esm = names('esm.mjs')
  if (JSON.stringify(esm) !== JSON.stringify(names('cjs.cjs'))) throw new Error('ESM and CJS export different names')
  for (const [entry, exported] of Object.entries(esm)) {
    if (exported.length === 0) throw new Error(`${entry} exports nothing`)
  }
  console.log(`${entries.length} entries load by import and by require, with the same names`)

  writeFileSync(
    join(project, 'mixed.mjs'),
    `import { createRequire } from 'node:module'
import { isProblem } from '@statuskit/core'
import { render } from '@statuskit/core/render'
const { problem } = createRequire(import.meta.url)('@statuskit/core')
const thrown = problem(404)
console.log(JSON.stringify([isProblem(thrown), render(thrown, { method: 'GET', url: '/', headers: {} }).status]))`,
  )
  if (JSON.stringify(names('mixed.mjs')) !== '[true,404]') throw new Error('a CJS problem is not a problem in ESM')
}
