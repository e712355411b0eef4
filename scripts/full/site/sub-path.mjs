/** Builds the site for a path of a host and checks its links, then walks through it in Chromium from a static server. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { ROOT } from '../../workspace/packages.mjs'

const SITE = join(ROOT, 'site')
const BASE = '/docs/x/'
const TYPES = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' }
/** Paths that only the simulator answers, and Markdown, which a later step of the build adds. */
const ELSEWHERE = /^\/(?:api\/(?:status|capabilities)\b|openapi\.json)|\.md$/

const given = process.argv[2]
const folder = given ?? mkdtempSync(join(tmpdir(), 'statuskit-sub-path-'))
const wrong = new Set()
let checked = 0
try {
  if (given === undefined) {
    run('tsx', 'scripts/write-pages.ts')
    run('vitepress', 'build', '--outDir', folder)
  }
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) if (path.endsWith('.html')) links(path)
  const server = createServer(answer)
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    await walk(`http://127.0.0.1:${server.address().port}`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
} finally {
  if (given === undefined) rmSync(folder, { recursive: true })
}
for (const each of [...wrong].slice(0, 50)) console.log(each)
console.log(`\n${checked} passed, ${wrong.size} failed`)
if (wrong.size > 0) process.exitCode = 1

function run(...command) {
  const { status } = spawnSync('npx', ['--no-install', ...command], {
    cwd: SITE,
    env: { ...process.env, SITE_URL: BASE },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}.`)
}

/** The file that a static host sends for a path. */
function fileOf(path) {
  if (!path.startsWith(BASE)) return undefined
  const plain = join(folder, decodeURIComponent(path.slice(BASE.length)))
  return [plain, `${plain}.html`, join(plain, 'index.html')].find((file) => extname(file) !== '' && existsSync(file))
}

function answer({ url }, response) {
  const file = fileOf(new URL(url, 'http://site').pathname)
  response.statusCode = file === undefined ? 404 : 200
  response.setHeader('Content-Type', TYPES[extname(file ?? '404.html')] ?? 'application/octet-stream')
  response.end(readFileSync(file ?? join(folder, '404.html')))
}

function links(page) {
  const text = readFileSync(join(folder, page), 'utf8')
  for (const [, href] of text.matchAll(/<(?:a|link|script|img)\b[^>]*\s(?:href|src)="(\/[^"#?]*)/g)) {
    if (href.startsWith('//') || ELSEWHERE.test(href)) continue
    checked++
    if (fileOf(href) === undefined) wrong.add(`${page}: ${href}`)
  }
}

/** Opens pages as a reader does: by links, by the search, and by a wrong address. */
async function walk(origin) {
  const { chromium } = createRequire(join(SITE, 'package.json'))('playwright-core')
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const page = await browser.newPage()
    page.on('response', (response) => {
      checked++
      const { pathname } = new URL(response.url())
      if (response.status() !== 200 && !pathname.endsWith('/not-there')) wrong.add(`${pathname}: ${response.status()}`)
    })
    page.on('pageerror', (error) => wrong.add(`${page.url()}: ${error.message}`))
    const at = (path) => page.waitForURL(`${origin}${BASE}${path}`)
    await page.goto(`${origin}${BASE}`, { waitUntil: 'networkidle' })
    await page.locator('main a', { hasText: '401' }).first().click()
    await page.waitForURL(`${origin}${BASE}**`)
    await page.goto(`${origin}${BASE}status/407`, { waitUntil: 'networkidle' })
    await page.locator('a[href$="/headers/proxy-authenticate"]').first().click()
    await at('headers/proxy-authenticate')
    await page.keyboard.press('Control+k')
    await page.locator('dialog [role=combobox]').fill('429')
    await page.locator('dialog .hit').first().waitFor()
    await page.keyboard.press('Enter')
    await at('status/429')
    for (const path of ['inspect', 'which-status', 'compare/401-403', 'rules/values', 'sending-problems', 'status/'])
      await page.goto(`${origin}${BASE}${path}`, { waitUntil: 'networkidle' })
    await page.goto(`${origin}${BASE}status/not-there`, { waitUntil: 'networkidle' })
    for (const link of await page.locator('main.missing-page a').all()) {
      const href = await link.getAttribute('href')
      if (href !== null && fileOf(new URL(href, origin).pathname) === undefined) wrong.add(`status/not-there: ${href}`)
    }
  } finally {
    await browser.close()
  }
}
