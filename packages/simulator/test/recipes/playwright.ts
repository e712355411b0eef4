import type { Page } from 'playwright-core'

/** Answers the page's requests to an origin with the simulator. */
export async function routeTo(
  simulatorUrl: string,
  page: Page,
  origin: string,
): Promise<void> {
  await page.route(`${origin}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url())
    try {
      await route.fulfill({
        response: await route.fetch({ url: simulatorUrl + pathname + search }),
      })
    } catch {
      await route.abort('connectionreset')
    }
  })
}
