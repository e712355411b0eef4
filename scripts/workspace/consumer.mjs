/**
 * The TypeScript project of a user: programs that use every entry of the packed packages, compiled in every module
 * resolution.
 */
import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { publishedPackages } from './packages.mjs'
import { createProject } from './packed.mjs'

/** What the programs import beside the packages, at the workspace's versions. */
const NEEDED = [
  'fastify',
  'h3',
  'hono',
  'koa',
  '@types/koa',
  ...['common', 'core', 'swagger'].map((name) => `@nestjs/${name}@12`),
  'reflect-metadata@0.2',
  'rxjs@7',
]

/** Module resolutions, each with its module format and the files that it can compile. */
export const RESOLUTIONS = {
  node10: { module: 'commonjs', files: ['use.ts'] },
  node16: { module: 'node16', files: ['use.ts', 'use.mts'] },
  nodenext: { module: 'nodenext', files: ['use.ts', 'use.mts'] },
  bundler: { module: 'esnext', files: ['use.mts'] },
}

const ENTRIES = publishedPackages().flatMap((each) => each.entries.map(({ name }) => name))

/** Uses every entry, documented compile errors, and hooks that get the request of each framework. */
const USE = `${ENTRIES.map((name, index) => `import * as entry${index} from '${name}'`).join('\n')}
import { NOT_FOUND, getStatus, isProblem, problem } from '@statuskit/core'
import { render } from '@statuskit/core/render'
import { findVendorStatus } from '@statuskit/core/vendor'
import { notFound, problems as expressProblems } from '@statuskit/express'
import { problemServerOptions, problems as fastifyProblems } from '@statuskit/fastify'
import { problems as h3Problems } from '@statuskit/h3'
import { problems as honoProblems } from '@statuskit/hono'
import { problems as koaProblems } from '@statuskit/koa'
import express from 'express'
import Fastify from 'fastify'
import { Hono } from 'hono'
import Koa from 'koa'

const phrase: 'Not Found' = getStatus(NOT_FOUND).phrase
const thrown: Error = problem(405, { allow: ['GET'] })
// @ts-expect-error 405 needs { allow }
problem(405)

const app = express()
app.use(notFound())
app.use(expressProblems({ traceId: true, members: ({ raw }) => ({ requestId: raw?.get('x-request-id') }) }))
// @ts-expect-error Express's request has no such property
expressProblems({ log: ({ request }) => request.raw?.missing })

const fastify = Fastify(problemServerOptions({ log: ({ request }) => request.raw?.log.info('logged') }))
fastify.register(fastifyProblems, { members: ({ raw }) => ({ requestId: raw?.id }) })
// @ts-expect-error Fastify's request has no such property
problemServerOptions({ log: ({ request }) => request.raw?.missing })

const koa = new Koa()
koa.use(koaProblems({ members: ({ raw }) => ({ requestId: raw?.get('x-request-id') }) }))
// @ts-expect-error Koa's context is typed
koaProblems({ members: ({ raw }) => ({ length: raw?.get('x-request-id').size }) })

honoProblems(new Hono(), { members: ({ raw }) => ({ path: raw?.req.path.toLowerCase() }) })
// @ts-expect-error Hono's context is typed
honoProblems(new Hono(), { members: ({ raw }) => ({ path: raw?.req.path.size }) })

// h3 is ESM alone, so that a CommonJS program cannot import it.
const h3Options: Parameters<typeof h3Problems>[1] = { members: ({ raw }) => ({ path: raw?.url.pathname.toLowerCase() }) }
console.assert(h3Options !== undefined)

const entries: readonly object[] = [${ENTRIES.map((_, index) => `entry${index}`).join(', ')}]
const { status } = render(thrown, { method: 'GET', url: '/', headers: {} })
console.log(phrase, status, isProblem(thrown), findVendorStatus('nginx', 499)?.phrase)
console.log(entries.filter((entry) => Object.keys(entry).length > 0).length)
`
const PRINTED = `Not Found 405 true Client Closed Request\n${ENTRIES.length}\n`

/** For a service without the types of Express and Koa: the request is `any`, and all other types stay. */
const UNTYPED = `import { notFound, problems as expressProblems } from '@statuskit/express'
import { problems as koaProblems } from '@statuskit/koa'

notFound()
expressProblems({ members: ({ raw, method }) => ({ requestId: raw.get('x-request-id'), method: method.toUpperCase() }) })
koaProblems({ members: ({ raw, method }) => ({ requestId: raw.get('x-request-id'), method: method.toUpperCase() }) })
// @ts-expect-error traceId is a boolean
expressProblems({ traceId: 'yes' })
// @ts-expect-error traceId is a boolean
koaProblems({ traceId: 'yes' })
// @ts-expect-error a method is a string
koaProblems({ members: ({ method }) => ({ method: method.size }) })
`

/** The frameworks whose types are separate packages, which not every service installs. */
const TYPED_APART = ['express', 'koa']

/**
 * Creates the project.
 *
 * @param {string} folder
 * @param {string[]} tarballs
 * @param {string[]} [more] Additional packages to install.
 */
export function createConsumer(folder, tarballs, more = []) {
  const project = join(folder, 'consumer')
  createProject(project, 'commonjs', tarballs, [...NEEDED, ...more])
  for (const file of ['use.ts', 'use.mts']) writeFileSync(join(project, file), USE)
  for (const file of ['untyped.ts', 'untyped.mts']) writeFileSync(join(project, file), UNTYPED)
  writeFileSync(join(project, 'untyped.js'), `// @ts-check\n${UNTYPED}`)
  return project
}

/**
 * Compiles the program that uses everything, and runs the result.
 *
 * @param {string} project
 * @param {string} compiler The folder of TypeScript in node_modules.
 * @param {keyof typeof RESOLUTIONS} resolution
 */
export async function compileUse(project, compiler, resolution) {
  const { files } = RESOLUTIONS[resolution]
  const output = `out-${compiler}-${resolution}`
  await compile(project, compiler, resolution, ['--skipLibCheck', 'false', '--outDir', output, ...files])
  for (const file of files) {
    const { stdout } = await start([join(output, file.replace(/ts$/, 'js'))], project)
    if (stdout !== PRINTED) throw new Error(`${file} printed "${stdout}"`)
  }
}

/**
 * Compiles the programs without the types of Express and Koa.
 *
 * @param {string} project
 * @param {string} compiler
 * @param {keyof typeof RESOLUTIONS} resolution
 */
export async function compileUntyped(project, compiler, resolution) {
  const files = RESOLUTIONS[resolution].files.map((file) => file.replace('use', 'untyped'))
  const options = ['--skipLibCheck', 'true', '--noEmit', '--allowJs']
  await compile(project, compiler, resolution, [...options, ...files, 'untyped.js'])
}

/**
 * Runs an action while the types of Express and Koa are removed or replaced.
 *
 * @param {string} project
 * @param {Record<string, string>} replacements Folders in node_modules, by framework.
 * @param {() => Promise<void>} action
 */
export async function replacingTypes(project, replacements, action) {
  const modules = join(project, 'node_modules')
  const aside = join(project, 'aside')
  mkdirSync(aside, { recursive: true })
  for (const name of TYPED_APART) {
    renameSync(join(modules, '@types', name), join(aside, name))
    if (replacements[name] !== undefined) renameSync(join(modules, replacements[name]), join(modules, '@types', name))
  }
  try {
    await action()
  } finally {
    for (const name of TYPED_APART) {
      if (replacements[name] !== undefined) renameSync(join(modules, '@types', name), join(modules, replacements[name]))
      renameSync(join(aside, name), join(modules, '@types', name))
    }
  }
}

/**
 * Runs cases, one per processor at a time, and prints the result of each.
 *
 * @param {[string, () => Promise<void>][]} cases
 * @returns {Promise<number>} How many failed.
 */
export async function runCases(cases) {
  let failed = 0
  const queue = [...cases]
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [name, action] = next
      try {
        await action()
        console.log(`ok   ${name}`)
      } catch (error) {
        failed++
        console.log(`FAIL ${name}\n${error.message}`)
      }
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return failed
}

/** The version of TypeScript in a folder of node_modules. */
export function versionOf(project, compiler) {
  return JSON.parse(readFileSync(join(project, 'node_modules', compiler, 'package.json'), 'utf8')).version
}

async function compile(project, compiler, resolution, more) {
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess']
  const options = [...strict, '--target', 'es2022', '--esModuleInterop', '--types', 'node', '--pretty', 'false']
  const found = ['--module', RESOLUTIONS[resolution].module, '--moduleResolution', resolution]
  const tsc = join('node_modules', compiler, 'bin/tsc')
  const { code, stdout, stderr } = await start([tsc, ...options, ...found, ...more], project)
  if (code === 0) return
  // An error can continue in indented lines.
  const errors = stdout.split(/^(?=\S)/m)
  // Koa's types import a name that content-disposition no longer exports.
  // Hono's need TypeScript 5.7 since 4.10.
  // h3's own do not compile with exactOptionalPropertyTypes, with an older lib, or without its optional peers.
  // node16 refuses them in CommonJS, since h3 and NestJS 12 are ESM only; nodenext does not.
  const ours = errors.filter(
    (error) =>
      !/^node_modules\/(?:@types\/koa\/.*TS2694:.*content-disposition|hono\/dist\/types\/.*TS2315:.*Uint8Array|h3\/dist\/|@statuskit\/(?:h3|nestjs)\/.*TS1479:)/.test(
        error,
      ),
  )
  if (ours.length > 0 || errors.length === 0) throw new Error(`tsc ended with ${code}\n${ours.join('')}${stderr}`)
}

/** Runs Node to its end; a bad exit code is not an error. */
function start(args, cwd) {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, encoding: 'utf8' }, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, stdout, stderr })
    })
  })
}
