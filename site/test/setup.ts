/** One browser and one `statuskit serve` for all tests of the site, because starting them takes longer than most tests. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The URL of the site, without a trailing slash. */
    siteUrl: string
    /** The endpoint of the browser; `undefined` if none is installed and CI doesn't require one. */
    browserUrl: string | undefined
  }
}

const COMMAND = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url))
/** The path of Chromium on Debian. */
const CHROMIUM = '/usr/bin/chromium'
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const served = spawn(process.execPath, [COMMAND, 'serve'], { stdio: ['ignore', 'pipe', 'inherit'] })
  project.provide('siteUrl', await urlOf(served))
  const wanted = existsSync(CHROMIUM) || process.env.CI === 'true'
  const browser = wanted ? await chromium.launchServer({ executablePath: CHROMIUM, args: ARGS }) : undefined
  project.provide('browserUrl', browser?.wsEndpoint())
  return async () => {
    await browser?.close()
    served.kill()
  }
}

/** The address that the command prints. */
function urlOf(served: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    served.stdout?.on('data', (chunk) => {
      output += chunk
      const url = /open (http:\S+)\/\n/.exec(output)?.[1]
      if (url !== undefined) resolve(url)
    })
    served.on('exit', (code) => reject(new Error(`statuskit serve ended with ${code}: is it built?`)))
  })
}
