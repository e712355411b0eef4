/**
 * Do the READMEs and guides tell the truth? Their `ts` blocks are compiled and run against the packed packages; a `text`
 * block after one is its output, a `console` block are commands to run while it serves, with their output; a `console`
 * block after one of `sh` needs no program. A block that begins with `// problems.ts` is kept as this file. A `ts serve`
 * block goes on serving for all blocks after it. A `ts test` block is run by `node --test`, and the `text` block after it are
 * how many failed and were skipped. A `ts postgres` block needs PostgreSQL: it is compiled, and run only where
 * the environment has PGHOST. A `ts redis` block needs Redis in the same way, and REDIS_URL. A `ts app` block is a file of a framework's app, which `scripts/full/fetch-frameworks.mjs` builds
 * and serves, and for which it runs the `console` block after it. `sh` blocks may only install our packages or run scripts that exist. With paths of pages only
 * those are checked.
 */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { freePort } from '../workspace/free-port.mjs'
import { publishedPackages, ROOT, readPackages } from '../workspace/packages.mjs'
import { createProject, run, withTarballs } from '../workspace/packed.mjs'

/** What the guides use and the workspace doesn't, in the newest versions that run on Node 20. */
const CLIENTS = [
  '@types/supertest@7.2.1',
  '@types/ws@8.18.2',
  'axios@1.21.1',
  'eventsource@4.1.1',
  'expect@30.5.2',
  'got@14.6.5',
  'ky@1.9.1',
  'msw@2.9.0',
  'ofetch@1.5.1',
  'openai@6.49.0',
  'supertest@7.3.2',
  'undici@7.30.2',
  'ws@8.23.0',
]

/** Variables that name the server of a program. Without it, the program is only compiled. */
const NEEDS = { postgres: 'PGHOST', redis: 'REDIS_URL' }

/** Packages of the cookbook, in addition to those that the packages are tested with. */
const COOKBOOK = [
  '@fastify/static@10.1.11',
  '@prisma/client@7.10.0',
  '@sentry/node@11.12.0',
  '@types/pg@8.23.1',
  'mongoose@9.12.1',
  'pg@8.23.1',
  'pino-http@11.0.0',
  'sequelize@6.37.8',
  ...['@types/koa-send', '@types/multer', 'koa-send', 'multer'].map(testedVersion),
]

/** Middleware of the guides for frameworks. */
const MIDDLEWARE = [
  ...['@fastify/cors', '@fastify/helmet', '@fastify/rate-limit', '@koa/cors', '@nestjs/throttler', '@types/cors'],
  ...['@types/koa__cors', '@types/koa-ratelimit', 'cors', 'express-rate-limit', 'helmet', 'koa-ratelimit'],
].map(testedVersion)

/** What the guides describe APIs and call them with. */
const OPENAPI = [
  '@fastify/swagger@9.9.3',
  '@hono/zod-openapi@1.6.3',
  '@tanstack/query-core@5.108.4',
  '@types/react@19.3.3',
  '@types/react-dom@19.3.0',
  'openapi-fetch@0.17.0',
  'react@19.3.1',
  'react-dom@19.3.1',
]

/** What the guides log, trace, migrate and validate with. */
const OTHERS = [
  '@fastify/sensible@6.0.6',
  '@hapi/boom@10.0.1',
  '@middy/core@7.9.2',
  '@middy/http-cors@7.9.2',
  '@opentelemetry/api@1.9.1',
  '@types/aws-lambda@8.10.164',
  '@types/http-errors@2.0.5',
  'class-transformer@0.5.1',
  'http-errors@2.0.1',
  'http-problem-details@0.1.7',
  'http-problem-details-mapper@0.1.7',
  'pino@10.4.0',
  'reflect-metadata@0.2.2',
]

/** The validators with a program in the guide, in the versions that the packages are tested with. */
const VALIDATORS = [
  '@fastify/type-provider-typebox',
  '@vinejs/vine',
  'ajv',
  'arktype',
  'celebrate',
  'class-validator',
  'effect',
  'express-openapi-validator',
  'express-validator',
  'fastify-type-provider-zod',
  'joi',
  'superstruct',
  'typebox',
  'valibot',
  'yup',
]

const OPTIONS = {
  strict: true,
  // Needed by class-validator.
  experimentalDecorators: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
}
const declarations = new Map()

const packages = publishedPackages()
/** Other imports of the packages' READMEs: frameworks, and the dependencies named in each workspace.json. */
const needed = packages.flatMap(({ manifest, settings: { readme = [] } }) =>
  [...Object.keys(manifest.peerDependencies ?? {}), ...readme].map((name) => dependencyOf(manifest, name)),
)
const scripts = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts
const readmes = [ROOT, ...packages.map(({ folder }) => folder)].map((folder) => join(folder, 'README.md'))
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
  createProject(project, 'module', tarballs, [
    ...new Set([
      ...needed,
      ...CLIENTS,
      ...COOKBOOK,
      ...MIDDLEWARE,
      ...OPENAPI,
      ...OTHERS,
      ...VALIDATORS.map(testedVersion),
    ]),
  ])
  for (const page of pages) await checkPage(page, project)
})

/** A dependency with the version that the package is developed with, or only its name if the catalog has the version. */
function dependencyOf({ name: dependent, devDependencies }, name) {
  const version = devDependencies[name]
  if (version === undefined) throw new Error(`${dependent} has no ${name} in its devDependencies`)
  return version === 'catalog:' ? name : `${name}@${version}`
}

/** A package with the version that our packages are tested with, or only its name if the catalog has the version. */
function testedVersion(name) {
  const dependent = readPackages().find(({ manifest }) => manifest.devDependencies?.[name] !== undefined)
  if (dependent === undefined) throw new Error(`no package is tested with ${name}`)
  return dependencyOf(dependent.manifest, name)
}

async function checkPage(page, project) {
  const name = relative(ROOT, page)
  const blocks = [
    ...readFileSync(page, 'utf8').matchAll(/^```(\w+)(?: (serve|postgres|redis|test|app))?\n(.*?)^```$/gms),
  ].map(([, language, mark, text]) => ({ language, mark, text }))
  checkLinks(page)
  const servers = []
  let port = await freePort()
  let ran = 0
  try {
    for (const [index, { language, mark, text }] of blocks.entries()) {
      const where = `${name}, block ${index + 1}`
      const next = blocks[index + 1]
      if (language === 'sh') checkCommands(name, text)
      else if (mark === 'app') continue
      else if (language === 'ts') {
        const isRun = NEEDS[mark] === undefined || process.env[NEEDS[mark]] !== undefined
        if (isRun) ran++
        // A new port, unless a program of the page keeps serving.
        if (mark === 'serve' || servers.length === 0) port = await freePort()
        if (!isRun) compile(text, port, project, 'program')
        else if (mark === 'test') checkTests(where, compile(text, port, project, 'program'), next, project)
        else if (mark === 'serve') {
          servers.push(await startProgram(compile(text, port, project, `serving-${ran}`), port, project))
          if (next?.language === 'console') runSteps(where, local(next.text, port), project)
        } else await checkProgram(where, text, next, project, port)
      } else if (language === 'console' && blocks[index - 1]?.language === 'sh') {
        ran++
        runSteps(where, text, project)
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

/** Links work on GitHub as well as on the site: they lead to files, and a page that only the site has is named instead. */
function checkLinks(page) {
  const text = readFileSync(page, 'utf8').replace(/^```.*?^```$/gms, '')
  for (const [, href] of text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)) {
    if (/^https?:/.test(href)) continue
    if (href.startsWith('/') || !existsSync(join(dirname(page), href)))
      throw new Error(
        `${relative(ROOT, page)}: ${href} is not a file of the repository. Link to one, or name the page.`,
      )
  }
}

function checkCommands(name, text) {
  for (const line of text.trim().split('\n')) {
    const [command, action, ...args] = line.split(' ')
    const known =
      action === 'install'
        ? args.every((arg) =>
            packages.some(({ manifest }) => manifest.name === arg || arg in (manifest.peerDependencies ?? {})),
          )
        : args.length === 0 && action in scripts
    if (command !== 'npm' || !known)
      throw new Error(`${name}: "${line}" installs a package or runs a script that does not exist`)
  }
}

function local(text, port) {
  return text.replaceAll('3000', String(port))
}

/** Compiles a program for a port and returns the file to run. */
function compile(program, port, project, usualName) {
  // The programs and commands after it find a file that is named in the first line.
  const name = /^\/\/ ([\w-]+)\.ts\n/.exec(program)?.[1] ?? usualName
  const file = join(project, `${name}.ts`)
  writeFileSync(file, local(program, port))
  const made = ts.createProgram([file], OPTIONS, compilerHost(project))
  const { diagnostics } = made.emit(made.getSourceFile(file))
  const found = [...ts.getPreEmitDiagnostics(made, made.getSourceFile(file)), ...diagnostics]
  if (found.length > 0) {
    const host = { getCurrentDirectory: () => project, getNewLine: () => '\n', getCanonicalFileName: (path) => path }
    throw new Error(`a program does not compile\n${ts.formatDiagnostics(found, host)}`)
  }
  return `${name}.js`
}

/** A compiler host that reads the declarations of packages once for all programs. */
function compilerHost(project) {
  const host = ts.createCompilerHost(OPTIONS)
  const read = host.getSourceFile
  return {
    ...host,
    getCurrentDirectory: () => project,
    getSourceFile(path, ...more) {
      if (!path.includes('node_modules')) return read.call(host, path, ...more)
      if (!declarations.has(path)) declarations.set(path, read.call(host, path, ...more))
      return declarations.get(path)
    },
  }
}

async function checkProgram(where, program, next, project, port) {
  const file = compile(program, port, project, 'program')
  if (next?.language !== 'console') {
    return expectOutput(where, run('node', [file], project), next?.language === 'text' ? local(next.text, port) : '')
  }
  const server = await startProgram(file, port, project)
  try {
    runSteps(where, local(next.text, port), project)
  } finally {
    server.kill()
  }
}

/** Runs a program of tests, which must pass, and compares what is counted. */
function checkTests(where, file, next, project) {
  const output = run('node', ['--test', '--test-reporter=spec', file], project)
  const counts = output.match(/^ℹ (?:fail|skipped) .*$/gm) ?? []
  expectOutput(where, counts.join('\n'), next?.language === 'text' ? next.text : '')
}

/** Runs the commands of a `console` block, and compares what they print. */
function runSteps(where, text, project) {
  for (const step of text.split(/^\$ /m).slice(1)) {
    const [command, ...output] = step.split('\n')
    expectOutput(`${where}, $ ${command}`, run('bash', ['-c', command], project), output.join('\n'))
  }
}

/** Starts a server program and waits until it listens. */
async function startProgram(file, port, project) {
  const server = spawn('node', [file], { cwd: project, stdio: ['ignore', 'ignore', 'pipe'] })
  let errors = ''
  server.stderr.on('data', (chunk) => {
    errors += chunk
  })
  await serving(port, server, () => errors)
  return server
}

/** Waits until the program listens; throws if it ends. */
async function serving(port, server, errors) {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`the program ended with exit code ${server.exitCode}\n${errors()}`)
    const open = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => setTimeout(resolve, 20, false))
      socket.on('connect', () => socket.destroy())
    })
    if (open) return
  }
}

function expectOutput(where, actual, expected) {
  const plain = (text) =>
    text
      .replaceAll('\r', '')
      .replace(/^Date: .*$/gm, 'Date: …')
      .trim()
  if (plain(actual) === plain(expected)) return
  throw new Error(`${where} printed\n${plain(actual)}\nbut the page says\n${plain(expected)}`)
}
