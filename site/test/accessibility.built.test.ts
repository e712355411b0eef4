import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { EXAMPLES } from '../inspect/examples.ts'
import { DESKTOP, open, PHONE, usePages, WITHOUT_BROWSER } from './visiting.ts'

/** A page, and actions on it before the check. */
const PAGES: readonly (readonly [path: string, before?: (page: Page) => Promise<void>])[] = [
  ['/'],
  [
    '/status/404',
    async (page) => {
      await page.keyboard.press('Control+K')
      await page.getByRole('combobox', { name: 'Search' }).fill('rate limit')
      await page.getByRole('option').first().waitFor()
    },
  ],
  ['/not-there/proxy', (page) => page.getByText('Did you mean').waitFor()],
  ['/rules/', (page) => page.locator('.rule-filter').waitFor()],
  ['/which-status#client.405', (page) => page.locator('.outcome').waitFor()],
  [
    '/status/405',
    async (page) => {
      await page.getByRole('button', { name: 'Run' }).click()
      await page.locator('.seen details').waitFor()
    },
  ],
  ['/status/103'],
  ['/headers/cache-control'],
  ['/status/', (page) => page.getByRole('search', { name: 'Statuses' }).waitFor()],
  [
    '/inspect',
    async (page) => {
      await page.getByRole('textbox', { name: /curl -i/ }).fill(EXAMPLES[1]?.response ?? '')
      await page.locator('.finding').first().waitFor()
    },
  ],
  ['/compare/401-403', (page) => page.getByRole('table').waitFor()],
  ['/which-status', (page) => page.locator('.answers').waitFor()],
  ['/sending-problems'],
  ['/benchmarks'],
  ['/rules/cache-control'],
  ['/api/@statuskit/koa'],
  ['/vendor/cloudflare'],
]

describe.skipIf(WITHOUT_BROWSER).each([
  ['desktop', DESKTOP],
  ['phone', PHONE],
])('axe has nothing to say (needs /usr/bin/chromium), %s', (_size, options) => {
  const visit = usePages()

  const pages = PAGES.map(([path, before]) => ({ path, before }))
  it.each(pages)('of $path, light and dark', async ({ path, before }) => {
    const page = await visit({ ...options, colorScheme: 'light' })
    await open(page, path)
    await before?.(page)
    await page.evaluate(axe.source)
    expect(await violations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.waitForFunction(() => document.documentElement.classList.contains('dark'))
    expect(await violations(page)).toEqual([])
  })
})

/** The findings of axe, each with its elements. */
function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // Colors fade from light to dark; wait for the final ones.
    for (const animation of document.getAnimations()) animation.finish()
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const found = await axe.run(document, { resultTypes: ['violations'] })
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    )
  })
}
