import { snippet } from '@statuskit/snippets'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { clipboard, DESKTOP, open, overflow, PHONE, SITE, usePages, WITHOUT_BROWSER } from './visiting.ts'

const text = (page: Page, selector: string) => page.locator(selector).first().innerText()

describe.skipIf(WITHOUT_BROWSER).each([
  ['desktop', DESKTOP],
  ['phone', PHONE],
])('the site in headless Chromium (needs /usr/bin/chromium), %s', (size, options) => {
  const visit = usePages()

  it.each([
    ['slow down', '429', '/status/429'],
    ['login again', '401', '/status/401'],
    ['499', 'nginx', '/vendor/nginx'],
    ['Proxy-Authenticate', 'Proxy-Authenticate', '/headers/proxy-authenticate'],
    ['401 vs 403', '401 or 403?', '/compare/401-403'],
  ])('finds by search: %s', async (words, shown, path) => {
    const page = await visit(options)
    await open(page, '/')
    await page
      .getByRole('button', { name: /^Search/ })
      .first()
      .click()
    const field = page.getByRole('combobox', { name: 'Search' })
    await field.fill(words)
    await expect.poll(() => page.getByRole('option').first().innerText(), { timeout: 30_000 }).toContain(shown)
    await field.press('Enter')
    await page.waitForURL((url) => url.pathname === path)
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('searches by keyboard, among one kind, and says when nothing is found', async () => {
    const page = await visit(options)
    await open(page, '/status/405')
    await page.keyboard.press('Control+K')
    const field = page.getByRole('combobox', { name: 'Search' })
    await field.fill('cache')
    const hits = page.getByRole('option')
    await expect.poll(() => hits.count()).toBeGreaterThan(3)
    await field.press('ArrowDown')
    expect(await hits.nth(1).getAttribute('aria-selected')).toBe('true')
    expect(await field.getAttribute('aria-activedescendant')).toBe(await hits.nth(1).getAttribute('id'))
    await page.getByRole('radio', { name: /^Rules/ }).check({ force: true })
    await expect
      .poll(() => page.locator('.hits [role=group]').evaluateAll((groups) => groups.map((group) => group.ariaLabel)))
      .toEqual(['Rules'])
    await field.fill('HTTP 477')
    await page.getByText('Nothing matches HTTP 477').waitFor()
    expect(await page.locator('.nothing').innerText()).toContain('Clients treat it as 400')
    expect(await overflow(page)).toBe(0)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  })

  it('has a way from a wrong address to the right page', async () => {
    const page = await visit(options)
    for (const [path, place] of [
      ['/407', '/status/407'],
      ['/status/407/', '/status/407'],
      ['/status/499', '/vendor/nginx#499'],
      ['/404', '/status/404'],
    ] as const) {
      await page.goto(path)
      expect(page.url()).toBe(`${SITE}${place}`)
    }
    const missing = await (await visit(options)).context().newPage()
    const response = await missing.goto('/guides/rate-limits')
    expect(response?.status()).toBe(404)
    await missing.getByRole('link', { name: '429 Too Many Requests' }).click()
    await missing.waitForURL('**/status/429')
  })

  it('gives the page as Markdown', async () => {
    const page = await visit(options)
    await open(page, '/validation')
    await page.getByRole('button', { name: 'Copy page as Markdown' }).click()
    await page.getByText('Copied').first().waitFor()
    const markdown = await clipboard(page)
    expect(markdown).toMatch(/^# Validation\n/)
    expect(markdown).toContain('```ts\n')
    expect(markdown).not.toMatch(/Copy page|Edit this page|<div/)
  })

  it('copies a sample, and remembers its tab on the next page', async () => {
    const page = await visit(options)
    await open(page, '/status/405')
    await page.getByRole('radio', { name: 'Go' }).check()
    await page.getByRole('button', { name: 'Copy the sample for Go' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    expect(await clipboard(page)).toBe(snippet(405, 'go').code)
    expect(await text(page, '[data-target=go] .foot')).toMatch(/^Tested with Go \d+\.\d+[\d.]*\./)
    await page.locator('.card', { hasText: '501' }).click()
    await page.waitForURL('**/status/501')
    await page.getByRole('heading', { level: 1, name: '501' }).waitFor()
    await expect.poll(() => page.getByRole('radio', { name: 'Go' }).isChecked()).toBe(true)
    await expect.poll(() => page.locator('[data-target=go] pre').textContent()).toBe(snippet(501, 'go').code)
  })

  it.each([
    [103, /^(?:200|404) /, "Pages can't see interim responses"],
    [301, /^200 OK/, 'followed the redirect'],
    [401, /^401 Unauthorized\n[\s\S]*www-authenticate: /, 'could ask for a user name and password'],
    [503, /^503 Service Unavailable\n[\s\S]*cache-control: no-store/, 'header names in lowercase'],
  ] as const)('runs the request for %i', async (code, head, note) => {
    const page = await visit(options)
    await open(page, `/status/${code}`)
    await page.getByRole('button', { name: 'Run' }).click()
    await page.locator('.seen p', { hasText: note }).waitFor()
    expect(await text(page, '.seen pre')).toMatch(head)
    // It takes the place of the recorded response.
    expect(await page.locator('.recorded pre').filter({ visible: true }).count()).toBe(
      await page.locator('.seen pre').filter({ visible: true }).count(),
    )
    expect(await overflow(page)).toBe(0)
  })

  it('has the commands of its own simulator, and the whole response of a proxy', async () => {
    const page = await visit(options)
    await open(page, '/status/407')
    const { proxyUrl } = (await (await fetch(`${SITE}/served.json`)).json()) as { proxyUrl: string }
    const proxy = new URL(proxyUrl).host
    await expect.poll(() => text(page, '.command > code')).toBe(`$ curl -i -x ${proxy} http://example.com/`)
    expect(await page.getByRole('button', { name: 'Run' }).count()).toBe(0)
    expect(await text(page, '.recorded')).toMatch(/^HTTP\/1.1 407 [\s\S]*Proxy-Authenticate: Basic[\s\S]*"status": 407/)
    await page.getByRole('radio', { name: 'curl' }).check()
    expect(await text(page, '[data-target=curl] pre')).toContain(`-x ${proxyUrl} ${SITE}/api/status/200`)
    await page.getByRole('button', { name: 'Copy the command' }).click()
    await expect.poll(() => clipboard(page)).toBe(`curl -i -x ${proxy} http://example.com/`)
  })

  it('compares codes', async () => {
    const page = await visit(options)
    await open(page, '/status/401')
    await page.getByRole('link', { name: 'Compare 401, 403', exact: true }).click()
    await page.waitForURL('**/compare/401-403')
    const heads = page.locator('.compare thead th')
    await expect.poll(() => heads.allInnerTexts()).toEqual(['401 Unauthorized', '403 Forbidden'])
    expect(await overflow(page)).toBe(0)

    await open(page, '/compare/')
    const field = page.getByLabel('Up to 4 codes')
    await field.fill('404 999')
    await field.press('Enter')
    await page.getByText('Not a registered status code: 999').waitFor()
    await field.fill('404, 410')
    await field.press('Enter')
    await expect.poll(() => heads.allInnerTexts()).toEqual(['404 Not Found', '410 Gone'])
    await page.reload()
    await expect.poll(() => heads.allInnerTexts()).toEqual(['404 Not Found', '410 Gone'])
  })

  it('leads to a status by questions, and back', async () => {
    const page = await visit(options)
    await open(page, '/which-status')
    const question = page.getByRole('heading', { level: 2 })
    const answer = (name: string | RegExp) => page.locator('.answers').getByRole('button', { name }).click()
    const first = await question.innerText()
    await answer(/^The client must change/)
    await answer(/^This resource supports other methods/)
    await expect.poll(() => text(page, '.outcome .title')).toBe('405 Method Not Allowed')
    expect(await question.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.goBack()
    await expect.poll(() => page.locator('.answers').count()).toBe(1)
    await page.goForward()
    await expect.poll(() => text(page, '.outcome .title')).toBe('405 Method Not Allowed')
    await page.reload()
    await expect.poll(() => text(page, '.outcome .title')).toBe('405 Method Not Allowed')
    await page.getByRole('button', { name: 'Start again' }).click()
    await expect.poll(() => question.innerText()).toBe(first)
    expect(await overflow(page)).toBe(0)
  })

  it('is dark when told, and stays so', async () => {
    const page = await visit({ ...options, colorScheme: 'light' })
    await open(page, '/status/405')
    const dark = () => page.evaluate(() => document.documentElement.classList.contains('dark'))
    expect(await dark()).toBe(false)
    if (size === 'phone') await page.getByRole('button', { name: 'mobile navigation' }).click()
    await page.getByRole('switch').filter({ visible: true }).click()
    await expect.poll(dark).toBe(true)
    await page.reload()
    expect(await dark()).toBe(true)
    // The background is dark, and the text light.
    const [ground, ink] = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body)
      return [backgroundColor, color].map((value) => Number(/\d+/.exec(value)?.[0]))
    })
    expect(ground).toBeLessThan(80)
    expect(ink).toBeGreaterThan(170)
  })

  it('is used by keyboard alone', async () => {
    const page = await visit(options)
    await open(page, '/status/405')
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement
        // A tab shows the ring around its label.
        const { outlineStyle, outlineWidth } = getComputedStyle(element.closest('label') ?? element)
        return { text: element.value || element.innerText, seen: outlineStyle !== 'none' && outlineWidth !== '0px' }
      })
    await page.locator('#code').evaluate((heading) => {
      heading.setAttribute('tabindex', '-1')
      ;(heading as HTMLElement).focus()
    })
    await page.keyboard.press('Tab')
    expect(await focused()).toEqual({ text: 'express', seen: true })
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toEqual({ text: 'fastify', seen: true })
    await page.keyboard.press('ArrowLeft')
    for (let presses = 0; presses < 6; presses++) await page.keyboard.press('ArrowRight')
    expect(await focused()).toEqual({ text: 'go', seen: true })
    await page.keyboard.press('Tab')
    expect(await focused()).toMatchObject({ seen: true })
    await page.keyboard.press('Tab')
    expect(await focused()).toEqual({ text: 'Copy', seen: true })
    await page.keyboard.press('Enter')
    await expect.poll(() => clipboard(page)).toBe(snippet(405, 'go').code)
  })
})

describe.skipIf(WITHOUT_BROWSER)('at phone width (needs /usr/bin/chromium)', () => {
  const visit = usePages()
  const PAGES =
    '/ /headers/ /headers/retry-after /headers/content-security-policy /status/ /status/103 /status/405 /status/206 /inspect /compare/ /compare/301-302-307-308 /which-status /sending-problems /validation /migrating /rules/ /rules/cache-control /api/ /api/@statuskit/core /vendor/ /vendor/cloudflare /problems/ /packages/express /clients'

  it('no page scrolls sideways', async () => {
    const page = await visit(PHONE)
    const wide: string[] = []
    for (const path of PAGES.split(' ')) {
      await open(page, path)
      if ((await overflow(page)) > 0) wide.push(path)
    }
    expect(wide).toEqual([])
  })
})
