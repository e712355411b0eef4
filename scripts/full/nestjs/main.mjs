/**
 * Does an application of NestJS that `tsc` compiles, with decorators and their metadata, get problems from the packed adapter?
 * Each version of NestJS, from the npm registry, starts on Express and on Fastify, as CommonJS and, where NestJS has it, as ESM,
 * and is asked over a socket. The last line counts what passed.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { isDeepStrictEqual } from 'node:util'
import { run, withTarballs } from '../../workspace/packed.mjs'
import { APPLICATION } from './application.mjs'
import { CASES } from './cases.mjs'

/** The versions of NestJS's packages, and the module formats of the applications that use them. */
const VERSIONS = [
  { name: 'NestJS 11.0.0', nest: '11.0.0', express: '11.0.0', fastify: '11.0.3', formats: ['commonjs'] },
  { name: 'NestJS 11.2', nest: '11.2.10', express: '11.2.10', fastify: '11.2.8', formats: ['commonjs', 'module'] },
  { name: 'NestJS 12', nest: '12.5.1', express: '12.5.1', fastify: '12.2.0', formats: ['commonjs', 'module'] },
]
const OTHERS = [
  '@nestjs/throttler@6.7.1',
  '@types/node@20',
  'class-transformer@0.5.1',
  'class-validator@0.15.1',
  'reflect-metadata@0.2.2',
  'rxjs@7.8.2',
  'typescript@5.9.3',
]
const PLATFORMS = ['express', 'fastify']

let passed = 0
let failed = 0
await withTarballs(async (tarballs, folder) => {
  const wanted = tarballs.filter((file) => /statuskit-(?:core|nestjs)-/.test(file))
  for (const version of VERSIONS) {
    const project = createProject(join(folder, version.nest), version, wanted)
    for (const format of version.formats) {
      const output = compile(project, format)
      for (const platform of PLATFORMS)
        await check(`${version.name}, ${format}, ${platform}`, project, [output, platform])
    }
  }
})
console.log(`\n${passed} passed, ${failed} failed`)
if (failed > 0) process.exitCode = 1

function createProject(project, { nest, express, fastify }, tarballs) {
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), '{ "name": "nestjs", "private": true }')
  const packages = [
    ...['common', 'core'].map((name) => `@nestjs/${name}@${nest}`),
    `@nestjs/platform-express@${express}`,
    `@nestjs/platform-fastify@${fastify}`,
  ]
  run('npm', ['install', '--no-fund', '--no-audit', '--no-package-lock', ...tarballs, ...packages, ...OTHERS], project)
  return project
}

/** Compiles the application as Nest's own projects do. Returns the file to run. */
function compile(project, format) {
  const sources = join(project, format)
  mkdirSync(sources)
  writeFileSync(join(sources, 'package.json'), JSON.stringify({ type: format }))
  writeFileSync(join(sources, 'app.ts'), APPLICATION)
  const options = [
    '--strict',
    '--skipLibCheck',
    '--experimentalDecorators',
    '--emitDecoratorMetadata',
    '--types',
    'node',
  ]
  run('npx', ['tsc', ...options, '--target', 'es2022', '--module', 'nodenext', join(format, 'app.ts')], project)
  return join(format, 'app.js')
}

async function check(name, project, args) {
  const child = spawn(process.execPath, args, { cwd: project, stdio: ['ignore', 'pipe', 'inherit'] })
  const before = failed
  try {
    const port = await firstLine(child)
    for (const expected of CASES) judge(name, expected, await ask(port, expected))
  } catch (error) {
    failed++
    console.error(`${name}: ${error.message}`)
  } finally {
    child.kill('SIGKILL')
  }
  console.log(`${name}: ${CASES.length} cases, ${failed - before} failed`)
}

/** The first line that a process prints: the port that it listens on. */
function firstLine(child) {
  return new Promise((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve)
    child.once('exit', (code) => reject(new Error(`ended with exit code ${code}`)))
  })
}

function ask(port, { method = 'GET', path, content }) {
  const headers = content === undefined ? {} : { 'content-type': 'application/json' }
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers, agent: false }, async (response) => {
      const chunks = await response.toArray()
      resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() })
    })
      .on('error', reject)
      .end(content)
  })
}

function judge(name, { method = 'GET', path, status, body, allow, ignored, fields = [] }, actual) {
  const wrong = []
  if (actual.status !== status) wrong.push(`status ${actual.status}`)
  if (status >= 400 && actual.headers['content-type'] !== 'application/problem+json')
    wrong.push(`content-type ${actual.headers['content-type']}`)
  if (body !== undefined && !isDeepStrictEqual(parse(actual.body, ignored), body)) wrong.push(`body ${actual.body}`)
  if (actual.headers.allow !== allow) wrong.push(`allow ${actual.headers.allow}`)
  for (const field of fields) if (actual.headers[field] === undefined) wrong.push(`no ${field}`)
  if (wrong.length === 0) passed++
  else {
    failed++
    console.error(`${name}: ${method} ${path} should be ${status}, but has ${wrong.join(', ')}`)
  }
}

function parse(text, ignored) {
  try {
    const { [ignored]: _, ...members } = JSON.parse(text)
    return members
  } catch {
    return text
  }
}
