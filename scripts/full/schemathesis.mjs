/**
 * Checks that the examples match their OpenAPI documents. schemathesis sends each service valid and invalid requests, the
 * same ones each time, and runs all its checks. It needs Python 3.10 and PyPI.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { examplePrograms, ROOT } from '../workspace/packages.mjs'
import { run } from '../workspace/packed.mjs'

const VERSION = '4.32.5'
const EXAMPLES = examplePrograms().map(({ name }) => name)
/** How many requests of each kind an operation gets, and the random seed. */
const BOUNDS = ['--max-examples', '50', '--seed', '1']
const TOKEN = ['--header', 'Authorization: Bearer demo-token']

const folder = mkdtempSync(join(tmpdir(), 'statuskit-schemathesis-'))
let passed = 0
let failed = 0
try {
  if (spawnSync('python3', ['-c', 'import sys, venv; sys.exit(sys.version_info < (3, 10))']).status !== 0) {
    console.log('schemathesis needs Python 3.10')
    if (process.env.CI === 'true') failed = 1
    console.log(`\n0 passed, ${failed} failed, ${EXAMPLES.length + 1 - failed} skipped`)
  } else await checkAll()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
if (failed > 0) process.exitCode = 1

async function checkAll() {
  const schemathesis = install()
  run('pnpm', ['exec', 'turbo', 'run', 'build', '--filter=./examples/*', '--output-logs=errors-only'], ROOT)
  for (const example of EXAMPLES) {
    await withService(example, async (origin) => {
      const { status, output } = await ask(schemathesis, [`${origin}/openapi.json`])
      // An empty result only counts if requests were sent.
      report(`${example}: ${summaryOf(output)}`, status === 0 && /^\s*[1-9]\d* generated/m.test(output), output)
    })
  }
  await withService('express', async (origin) => {
    const document = await (await fetch(`${origin}/openapi.json`)).json()
    const { responses } = document.paths['/orders'].post
    delete responses['422']
    // It describes every other client error.
    delete responses['4XX']
    const file = join(folder, 'openapi.json')
    writeFileSync(file, JSON.stringify(document))
    const { status, output } = await ask(schemathesis, [file, '--url', origin])
    report('a response that a document leaves out is found', status === 1 && /Undocumented/i.test(output), output)
  })
  console.log(`\n${passed} passed, ${failed} failed`)
}

/** The command, in a virtual environment that is created once per version. */
function install() {
  const environment = join(ROOT, 'node_modules/.cache', `schemathesis-${VERSION}`)
  const command = join(environment, 'bin/schemathesis')
  if (existsSync(command)) return command
  run('python3', ['-m', 'venv', environment], ROOT)
  run(join(environment, 'bin/pip'), ['install', '--quiet', `schemathesis==${VERSION}`], ROOT)
  return command
}

async function withService(example, action) {
  const child = spawn('node', [join(ROOT, 'examples', example, 'dist/main.js'), '--port', '0'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = once(child, 'close')
  try {
    await action(await originOf(child))
  } finally {
    child.kill()
    await ended
  }
}

/** The printed address of a service. Further output is read and dropped. */
async function originOf(child) {
  let printed = ''
  child.stdout.setEncoding('utf8')
  return await new Promise((resolve, reject) => {
    child.once('close', (code) => reject(new Error(`the service ended with exit code ${code}\n${printed}`)))
    child.stdout.on('data', (text) => {
      if (!printed.includes('Press Ctrl+C to stop.')) printed += text
      const origin = /^Orders API on (\S+)$/m.exec(printed)
      if (origin !== null) resolve(origin[1])
    })
  })
}

async function ask(command, args) {
  const config = ['--config-file', join(ROOT, 'examples/schemathesis.toml')]
  const child = spawn(command, [...config, 'run', ...args, '--checks', 'all', ...BOUNDS, ...TOKEN, '--no-color'], {
    // It writes files to its working folder. Don't send requests for this machine through a proxy.
    cwd: folder,
    env: { ...process.env, NO_PROXY: '*' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text
    })
  }
  const [status] = await once(child, 'close')
  return { status, output }
}

/** How many requests it sent, and what it found. */
function summaryOf(output) {
  return /^\s*(\d+ generated.*)$/m.exec(output)?.[1] ?? 'it did not finish'
}

function report(claim, holds, output) {
  if (holds) passed++
  else failed++
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${claim}`)
  if (!holds) console.log(output)
}
