import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { freePort } from '../../workspace/free-port.mjs'
import { ROOT } from '../../workspace/packages.mjs'
import { run } from '../../workspace/packed.mjs'
import { bundleWorker } from '../../workspace/workerd.mjs'

const VERSIONS = { bun: '1.4.5', deno: '2.9.6', workerd: '1.20261117.1', esbuild: '0.28.2' }
const CHROMIUM = '/usr/bin/chromium'
/** A suite that takes longer hangs. */
const LIMIT = 300_000

/** The folder where the runtimes are installed. */
export const FOLDER = join(ROOT, 'node_modules/.cache/runtimes')

/** @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Counts */

/** Installs the runtimes, and returns how each runs the bundle of a suite. */
export function installHosts() {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(join(FOLDER, 'package.json'), '{ "name": "runtimes", "private": true, "type": "module" }')
  const packages = Object.entries(VERSIONS).map(([name, version]) => `${name}@${version}`)
  run('npm', ['install', '--no-fund', '--no-audit', '--no-package-lock', ...packages], FOLDER)
  const modules = join(FOLDER, 'node_modules')
  return {
    Bun: { version: VERSIONS.bun, runSuite: inProcess([join(modules, 'bun/bin/bun.exe')]) },
    Deno: {
      version: VERSIONS.deno,
      runSuite: inProcess([join(modules, '@deno/linux-x64-glibc/deno'), 'run', '--allow-all']),
    },
    workerd: { version: VERSIONS.workerd, runSuite: inWorkerd },
    Chromium: { version: /[\d.]+/.exec(run(CHROMIUM, ['--version'], FOLDER))?.[0] ?? '', runSuite: inChromium },
  }
}

/** @param {readonly string[]} command */
function inProcess([program, ...options]) {
  /** @type {(bundle: string, skip: readonly string[]) => Promise<Counts>} */
  return async (bundle, skip) => {
    const file = join(FOLDER, 'run-suite.mjs')
    writeFileSync(
      file,
      `const { run } = await import(${JSON.stringify(bundle)})
console.log('\\n' + JSON.stringify(await run(${JSON.stringify(skip)})))`,
    )
    const child = spawn(program, [...options, file], { cwd: FOLDER, timeout: LIMIT, stdio: ['ignore', 'pipe', 'pipe'] })
    const [printed, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
    const line = printed.trim().split('\n').pop() ?? ''
    if (!line.startsWith('{')) throw new Error(`${program} ended without a result: ${line} ${errors.slice(-500)}`)
    return JSON.parse(line)
  }
}

/** @type {(bundle: string, skip: readonly string[]) => Promise<Counts>} */
async function inWorkerd(bundle, skip) {
  const port = await freePort()
  writeFileSync(
    join(FOLDER, 'run-worker.mjs'),
    `import { run } from ${JSON.stringify(bundle)}
export default { fetch: async () => Response.json(await run(${JSON.stringify(skip)})) }`,
  )
  bundleWorker(FOLDER, 'run-worker.mjs', port)
  const program = join(FOLDER, 'node_modules/@cloudflare/workerd-linux-64/bin/workerd')
  const child = spawn(program, ['serve', 'worker.capnp'], { cwd: FOLDER, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  try {
    for (;;) {
      if (child.exitCode !== null) throw new Error(`workerd ended with ${child.exitCode}: ${output}`)
      const answer = await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(LIMIT) }).catch((error) => {
        if (error.name === 'TimeoutError') throw error
      })
      if (answer?.ok) return await answer.json()
      if (answer) throw new Error(`workerd answered ${answer.status}: ${output.slice(-1000)}`)
      // It does not listen yet.
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  } finally {
    child.kill('SIGKILL')
  }
}

/** @type {(bundle: string, skip: readonly string[]) => Promise<Counts>} */
async function inChromium(bundle, skip) {
  const { chromium } = createRequire(join(ROOT, 'site/package.json'))('playwright-core')
  const server = createServer((request, response) => {
    const isBundle = request.url === '/suite.mjs'
    response.setHeader('Content-Type', isBundle ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8')
    response.end(isBundle ? readFileSync(bundle) : '<!doctype html><title>Suite</title>')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  })
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${server.address().port}/`)
    return await page.evaluate(async (names) => (await import('/suite.mjs')).run(names), skip)
  } finally {
    await browser.close()
    server.close()
  }
}
