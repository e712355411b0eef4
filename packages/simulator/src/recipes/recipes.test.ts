import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { routeTo } from '../../test/recipes/playwright.ts'
import { CHROMIUM, runSimulator, WITHOUT_CHROMIUM } from '../../test/running.ts'

const simulator = runSimulator()

describe('the guide', () => {
  const guide = readFileSync(new URL('../../../../docs/testing-clients.md', import.meta.url), 'utf8')

  it.each(['../../test/recipes/playwright.ts', './vitest-fixture.test.ts'])('shows what is run here: %s', (file) => {
    const program = readFileSync(new URL(file, import.meta.url), 'utf8').replace(/^ *\/\/ biome-ignore.*\n/gm, '')
    expect(guide).toContain(`\n\`\`\`ts app\n${program}\`\`\`\n`)
  })
})

it.skipIf(WITHOUT_CHROMIUM)('routes a page of Playwright to the simulator (needs /usr/bin/chromium)', async () => {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] })
  onTestFinished(() => browser.close())
  const page = await browser.newPage()
  const api = 'http://api.example.test'
  await routeTo(simulator().url, page, api)
  await page.goto(`${api}/healthz`)
  const ask = (path: string) =>
    page.evaluate(
      (asked) =>
        fetch(asked).then(
          ({ status }) => status,
          () => 'failed',
        ),
      api + path,
    )
  expect([await ask('/seq/a/503,200'), await ask('/seq/a/503,200')]).toEqual([503, 200])
  expect(await ask('/fault/reset')).toBe('failed')
  expect(await ask('/redirect/2')).toBe(200)
  expect(await simulator().hits('a')).toBe(2)
})
