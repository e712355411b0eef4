import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import axios from 'axios'
import got from 'got'
import ky from 'ky'
import { chromium } from 'playwright-core'
import { request } from 'undici'
import { AT_ONCE, type Client, codeOf, type Startable } from './client.ts'

/** The path of Chromium on Debian. */
const CHROMIUM = '/usr/bin/chromium'

/** Clients for JavaScript. */
export const JAVASCRIPT: readonly Startable[] = [
  inNode('fetch', `Node ${process.versions.node}`, async (url) => String((await fetch(url)).status)),
  inNode('undici', versionOf('undici'), async (url) => {
    const { statusCode, body } = await request(url)
    await body.dump()
    return String(statusCode)
  }),
  inNode('axios', versionOf('axios'), (url) => axios.get(url).then(({ status }) => String(status), thrown)),
  inNode('got', versionOf('got'), (url) => got.get(url).then(({ statusCode }) => String(statusCode), thrown)),
  inNode('ky', versionOf('ky'), (url) => ky.get(url).then(({ status }) => String(status), thrown)),
  { name: 'Chromium', start: startChromium },
]

function inNode(name: string, version: string, get: Client['get']): Startable {
  return { name, start: async () => ({ name, version, atOnce: AT_ONCE, get }) }
}

async function startChromium(origin: string): Promise<Client> {
  if (!existsSync(CHROMIUM)) throw new Error(`${CHROMIUM} is missing. Run apt-get install chromium.`)
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
  const browser = await chromium.launch({ executablePath: CHROMIUM, args })
  const page = await browser.newPage()
  await page.goto(`${origin}/healthz`)
  return {
    name: 'Chromium',
    version: browser.version(),
    // It retries a 408 on each open connection; one request at a time leaves one connection.
    atOnce: 1,
    // Inside the page, every failure reads `Failed to fetch`.
    get: async (url) => {
      const failed = page
        .waitForEvent('requestfailed', { predicate: (each) => each.url() === url, timeout: 0 })
        .then((each) => each.failure()?.errorText ?? 'failed')
      failed.catch(() => undefined)
      const status = await page.evaluate(async (asked) => {
        try {
          return String((await fetch(asked)).status)
        } catch {
          return undefined
        }
      }, url)
      return status ?? (await failed)
    },
    close: () => browser.close(),
  }
}

/** The result of a client that throws for error statuses. */
function thrown(error: { response?: { status?: number; statusCode?: number } }): string {
  const status = error.response?.status ?? error.response?.statusCode
  return status === undefined ? codeOf(error) : `throws ${status}`
}

function versionOf(name: string): string {
  const entry = createRequire(import.meta.url).resolve(name)
  const folder = entry.slice(0, entry.lastIndexOf(`/node_modules/${name}/`) + `/node_modules/${name}/`.length)
  return JSON.parse(readFileSync(`${folder}package.json`, 'utf8')).version
}
