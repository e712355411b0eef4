import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const CHROMIUM = '/usr/bin/chromium'

/** Whether tests that need Chromium are skipped. In CI it must be there. */
export const WITHOUT_CHROMIUM: boolean = !existsSync(CHROMIUM) && process.env.CI !== 'true'

/** For the names of tests. */
export const NEEDS_CHROMIUM: string = `needs ${CHROMIUM}`

/** Starts a headless Chromium that sends no requests of its own. */
export function launchChromium(args: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...args,
    ],
  })
}
