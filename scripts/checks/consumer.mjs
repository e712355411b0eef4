/** Can a stranger use the packages? All tarballs in an empty project: ESM, CJS, and TypeScript in three resolutions. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedPackages } from '../workspace/packages.mjs'
import { createProject, run, withTarballs } from '../workspace/packed.mjs'

const entries = publishedPackages().flatMap((each) => each.entries.map(({ name }) => name))

const USE = `
import { NOT_FOUND, getStatus, isProblem, problem } from '@statuskit/core'
import { findVendorStatus } from '@statuskit/core/vendor'
import { render } from '@statuskit/core/render'
import { notFound, problems } from '@statuskit/express'
import { problemServerOptions, problems as plugin } from '@statuskit/fastify'
import { problems as middleware } from '@statuskit/koa'
import express from 'express'

const phrase: 'Not Found' = getStatus(NOT_FOUND).phrase
const thrown: Error = problem(405, { allow: ['GET'] })
// @ts-expect-error 405 needs { allow }
problem(405)
const app = express()
app.use(notFound())
app.use(problems({ traceId: true }))
const { status } = render(thrown, { method: 'GET', url: '/', headers: {} })
console.log(typeof plugin, typeof problemServerOptions(), typeof middleware())
console.log(phrase, status, isProblem(thrown), findVendorStatus('nginx', 499)?.phrase)
`
const EXPECTED = 'function object function\nNot Found 405 true Client Closed Request'

await withTarballs((tarballs, folder) => {
  const project = join(folder, 'consumer')
  createProject(project, 'commonjs', tarballs)

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

  // A problem of one format is a problem in the other.
  writeFileSync(
    join(project, 'mixed.mjs'),
    `import { createRequire } from 'node:module'
import { isProblem } from '@statuskit/core'
import { render } from '@statuskit/core/render'
const { problem } = createRequire(import.meta.url)('@statuskit/core')
const thrown = problem(404)
console.log(JSON.stringify([isProblem(thrown), render(thrown, { method: 'GET', url: '/', headers: {} }).status]))`,
  )
  if (JSON.stringify(names('mixed.mjs')) !== '[true,404]') throw new Error('a CJS problem is none in ESM')

  for (const [module, moduleResolution, file] of [
    ['node16', 'node16', 'use.mts'],
    ['node16', 'node16', 'use.cts'],
    ['nodenext', 'nodenext', 'use.mts'],
    ['nodenext', 'nodenext', 'use.cts'],
    ['esnext', 'bundler', 'use.mts'],
  ]) {
    writeFileSync(join(project, file), USE)
    const options = ['--strict', '--target', 'es2022', '--esModuleInterop', '--exactOptionalPropertyTypes']
    run('npx', ['tsc', ...options, '--module', module, '--moduleResolution', moduleResolution, file], project)
    const output = run('node', [file.replace('ts', 'js')], project).trim()
    if (output !== EXPECTED) throw new Error(`${file} under ${moduleResolution} printed "${output}"`)
    console.log(`TypeScript ${moduleResolution}, ${file}: compiles and runs`)
  }
})
