/**
 * Measures eight pages of the built site with Lighthouse, as a phone sees them, and checks that no score is under 95: the median
 * of three runs each. It needs Chromium, npm's registry and a machine without other load.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { ROOT } from '../../workspace/packages.mjs'

const LIGHTHOUSE = 'lighthouse@12.8.2'
const CHROMIUM = '/usr/bin/chromium'
const COMMAND = join(ROOT, 'packages/cli/dist/main.js')
/** One of each kind, with the longest guide. */
const PAGES =
  '/ /status/ /status/404 /status/407 /headers/retry-after /compare/401-403 /sending-problems /inspect'.split(' ')
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']
const RUNS = 3
const LEAST = 95

const missing = [CHROMIUM, COMMAND].find((file) => !existsSync(file))
if (missing === undefined) await measureAll()
else skip(missing === CHROMIUM ? 'Chromium' : 'a build: run pnpm build')

function skip(what) {
  console.log(`Lighthouse is skipped: it needs ${what}.`)
  const failed = process.env.CI === 'true' ? 1 : 0
  console.log(`\n0 passed, ${failed} failed, ${1 - failed} skipped`)
  process.exitCode = failed
}

async function measureAll() {
  const server = spawn(process.execPath, [COMMAND, 'serve', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  let failed = 0
  let passed = 0
  try {
    const origin = await originOf(server)
    for (const path of PAGES) {
      const runs = Array.from({ length: RUNS }, () => scoresOf(`${origin}${path}`))
      const scores = CATEGORIES.map((_, at) => median(runs.map((run) => run[at])))
      console.log(`${path}: ${CATEGORIES.map((name, at) => `${name} ${scores[at]}`).join(', ')}`)
      const low = scores.filter((score) => score < LEAST).length
      failed += low
      passed += scores.length - low
    }
  } finally {
    server.kill()
    await once(server, 'exit')
  }
  console.log(`\n${passed} passed, ${failed} failed`)
  if (failed > 0) process.exitCode = 1
}

async function originOf(server) {
  for await (const line of createInterface(server.stdout)) {
    const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0]
    if (origin === undefined) continue
    server.stdout.resume()
    return origin
  }
  throw new Error('statuskit serve printed no URL.')
}

/** The scores of one run, from 0 to 100. */
function scoresOf(url) {
  const flags = ['--quiet', '--output=json', `--only-categories=${CATEGORIES.join(',')}`]
  const { status, stdout, stderr } = spawnSync(
    'npx',
    ['--yes', LIGHTHOUSE, url, ...flags, '--chrome-flags=--headless=new --no-sandbox'],
    { encoding: 'utf8', env: { ...process.env, CHROME_PATH: CHROMIUM }, maxBuffer: 1e8 },
  )
  if (status !== 0) throw new Error(`Lighthouse failed on ${url}: ${stderr}`)
  const { categories } = JSON.parse(stdout)
  return CATEGORIES.map((name) => Math.round(categories[name].score * 100))
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
}
