import { execFile, execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import axios from 'axios'
import got from 'got'
import ky from 'ky'
import { chromium } from 'playwright-core'
import { request } from 'undici'

/** How long a client may take, including its own retries, before it counts as hanging; in milliseconds. */
const PATIENCE = 20_000

/** The path of Chromium on Debian. */
const CHROMIUM = '/usr/bin/chromium'

/** How many requests a client sends at the same time. */
const AT_ONCE = 8

/** A client with its default settings. */
export interface Client {
  readonly name: string
  readonly version: string
  /** How many requests it sends at the same time. */
  readonly atOnce: number
  /** The result that the caller gets for a URL: `404`, `throws 404`, or the code of an error. */
  get(url: string): Promise<string>
  close?(): Promise<unknown>
}

/** All clients in the table; throws if one is not installed. */
export async function startClients(origin: string): Promise<Client[]> {
  return [
    curl('curl', []),
    curl('curl -L', ['-L']),
    {
      name: 'fetch',
      version: `Node ${process.versions.node}`,
      atOnce: AT_ONCE,
      get: async (url) => String((await fetch(url)).status),
    },
    {
      name: 'undici',
      version: versionOf('undici'),
      atOnce: AT_ONCE,
      get: async (url) => {
        const { statusCode, body } = await request(url)
        await body.dump()
        return String(statusCode)
      },
    },
    {
      name: 'axios',
      version: versionOf('axios'),
      atOnce: AT_ONCE,
      get: (url) => axios.get(url).then(({ status }) => String(status), thrown),
    },
    {
      name: 'got',
      version: versionOf('got'),
      atOnce: AT_ONCE,
      get: (url) => got.get(url).then(({ statusCode }) => String(statusCode), thrown),
    },
    {
      name: 'ky',
      version: versionOf('ky'),
      atOnce: AT_ONCE,
      get: (url) => ky.get(url).then(({ status }) => String(status), thrown),
    },
    await startChromium(origin),
  ]
}

/** The result of a client within the time limit; `hangs` if there is none. */
export async function outcomeOf(client: Client, url: string): Promise<string> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, 'hangs')
  })
  const outcome = client.get(url).catch((error) => codeOf(error))
  const first = await Promise.race([outcome, silence])
  clearTimeout(timer)
  return first
}

function curl(name: string, args: readonly string[]): Client {
  const version = /curl (\S+)/.exec(execFileSync('curl', ['--version'], { encoding: 'utf8' }))?.[1] ?? ''
  return {
    name,
    version,
    atOnce: AT_ONCE,
    async get(url) {
      const all = [
        '-q',
        '-s',
        '-o',
        '/dev/null',
        '-w',
        '%{http_code}',
        '--noproxy',
        '*',
        '--max-time',
        '5',
        ...args,
        url,
      ]
      const { stdout, code } = await promisify(execFile)('curl', all).catch((error) => error)
      return code === undefined ? stdout : `exit ${code}`
    },
  }
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

/** The code of an error or of its cause; its name if neither has one. */
function codeOf(error: unknown): string {
  const { code, cause, name } = error as { code?: string; cause?: { code?: string }; name?: string }
  return code ?? cause?.code ?? `throws ${name}`
}

function versionOf(name: string): string {
  const entry = createRequire(import.meta.url).resolve(name)
  const folder = entry.slice(0, entry.lastIndexOf(`/node_modules/${name}/`) + `/node_modules/${name}/`.length)
  return JSON.parse(readFileSync(`${folder}package.json`, 'utf8')).version
}
