/** Takes the screenshot of the site for the README: `pnpm --filter @statuskit/site run picture`, after a build. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const ROOT = join(import.meta.dirname, '../..')
const served = spawn(process.execPath, [join(ROOT, 'packages/cli/dist/main.js'), 'serve'])
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
try {
  const [output] = await once(served.stdout, 'data')
  const url = /open (http:\S+)\/\n/.exec(String(output))?.[1]
  if (url === undefined) throw new Error(`The command printed no address: ${output}`)
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(`${url}/status/405`)
  await page.getByRole('tab', { name: 'Go' }).click()
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  await page.screenshot({ path: join(ROOT, 'docs/site.png') })
} finally {
  await browser.close()
  served.kill()
}
