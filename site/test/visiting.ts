import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'

/** The URL of the site, without a trailing slash. */
export const SITE: string = inject('siteUrl')
const BROWSER = inject('browserUrl')
/** Whether to skip browser tests: never in CI. */
export const WITHOUT_BROWSER: boolean = BROWSER === undefined

export const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 900 } }
export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true }

/** Gives each test a new page. Afterwards, the page must have sent nothing to other hosts and logged no errors. */
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
    await context.grantPermissions(['clipboard-write'], { origin: SITE })
    // Pages of other tests share the clipboard of the browser.
    await context.addInitScript(() => {
      // An empty page has none.
      if (!('Clipboard' in window)) return
      const write = Clipboard.prototype.writeText
      Clipboard.prototype.writeText = async function (text) {
        await write.call(this, text)
        Object.assign(window, { copied: text })
      }
    })
    context.on('request', (request) => {
      if (!request.url().startsWith(`${SITE}/`) && !request.url().startsWith('data:'))
        wrong.push(`asks ${request.url()}`)
    })
    context.on('console', (message) => {
      // The browser may log an error status that a test requests.
      if (
        message.type() === 'error' &&
        !/^\/(?:api\/status|not-there|guides)\//.test(new URL(message.location().url || SITE).pathname)
      ) {
        wrong.push(`console: ${message.text()}`)
      }
    })
    context.on('weberror', (error) => wrong.push(`error: ${error.error().message}`))
    const page = await context.newPage()
    pages.push(page)
    return page
  }
}

/** Opens a page and waits until all its parts are hydrated, which they are when the browser is idle. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.waitForFunction(() => {
    const app = document.querySelector('#app') as (Element & { __vue_app__?: unknown }) | null
    return app?.__vue_app__ !== undefined && document.readyState === 'complete'
  })
  // Idle callbacks run in order, and a part may hold another one.
  await page.evaluate(async () => {
    for (let part = 0; part < 3; part++) await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }))
  })
}

/** By how many pixels a page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** The text that a page put on the clipboard last. */
export function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => (window as { copied?: string }).copied ?? '')
}
