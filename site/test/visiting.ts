import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'

/** The site's address, without a slash at the end. */
export const SITE: string = inject('siteUrl')
const BROWSER = inject('browserUrl')
/** Whether tests in a browser are passed over: never where CI counts on them. */
export const WITHOUT_BROWSER: boolean = BROWSER === undefined

export const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 900 } }
export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true }

/** Gives each test a page of its own. After it, the page has to have asked no other host, and to have had no error. */
export function usePages(): (options: BrowserContextOptions) => Promise<Page> {
  let browser: Browser
  let pages: Page[] = []
  let wrong: string[] = []
  beforeAll(async () => {
    browser = await chromium.connect(BROWSER ?? '')
  })
  afterAll(() => browser?.close())
  afterEach(async () => {
    for (const page of pages) await page.context().close()
    const found = wrong
    pages = []
    wrong = []
    expect(found).toEqual([])
  })

  return async (options) => {
    const context = await browser.newContext({ baseURL: SITE, ...options })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: SITE })
    context.on('request', (request) => {
      if (!request.url().startsWith(`${SITE}/`) && !request.url().startsWith('data:'))
        wrong.push(`asks ${request.url()}`)
    })
    context.on('console', (message) => {
      // A status that is tried may be one that the browser reports.
      if (message.type() === 'error' && !message.location().url.startsWith(`${SITE}/api/status/`)) {
        wrong.push(`console: ${message.text()}`)
      }
    })
    context.on('weberror', (error) => wrong.push(`error: ${error.error().message}`))
    const page = await context.newPage()
    pages.push(page)
    return page
  }
}

/** Goes to a page, and waits until its scripts have taken over. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.waitForFunction(() => {
    const app = document.querySelector('#app') as (Element & { __vue_app__?: unknown }) | null
    return app?.__vue_app__ !== undefined && document.readyState === 'complete'
  })
}

/** By how many pixels a page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
