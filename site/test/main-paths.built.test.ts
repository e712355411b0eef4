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

  it('filters the rules by severity and level', async () => {
    const page = await visit(options)
    await open(page, '/rules/')
    const count = async () => Number.parseInt(await text(page, '.rule-filter output'), 10)
    const all = await count()
    await page.getByLabel('severity').selectOption('error')
    await page.getByLabel('level').selectOption('SHOULD')
    const some = await count()
    expect(some).toBeGreaterThan(0)
    expect(some).toBeLessThan(all / 2)
    const shown = await page
      .locator('main li')
      .filter({ visible: true, hasText: /\((?:error|warning|info), / })
      .allInnerTexts()
    expect(shown.length).toBe(some)
    expect(shown.filter((line) => !line.includes('(error, SHOULD)'))).toEqual([])
  })

  it('filters the rules by words of the rule and of its header', async () => {
    const page = await visit(options)
    await open(page, '/rules/?q=allow+405')
    await page.locator('.rule-filter output').filter({ hasText: '3 rules' }).waitFor()
    const rules = page
      .locator('main li:has(a[href*="#"])')
      .filter({ visible: true, hasText: /\((?:error|warning|info), / })
    const texts = await rules.allInnerTexts()
    expect(texts.join()).toContain('status-405-missing-allow')
    expect(texts.filter((text) => !text.includes('405'))).toEqual([])
    expect(texts).toHaveLength(3)
    const searched = page.getByRole('search', { name: 'Rules' }).getByRole('searchbox')
    await searched.fill('x-frame-options')
    await page
      .locator('.rule-filter output')
      .filter({ hasText: /^\d+ rules$/ })
      .waitFor()
    const headings = page.locator('main h2').filter({ visible: true })
    expect((await headings.allInnerTexts()).join()).toContain('X-Frame-Options')
    await searched.fill('no such rule')
    await page.locator('.rule-filter output').filter({ hasText: 'No rule matches' }).waitFor()
    expect(await headings.count()).toBe(0)
  })

  it('finds in the index by symptom, vendor, class, header and repetition', async () => {
    const page = await visit(options)
    await open(page, '/status/')
    const codes = () => page.locator('.status-list li:not([hidden]) .sc').filter({ visible: true }).allInnerTexts()
    const form = page.getByRole('search', { name: 'Statuses' })
    const searched = form.getByRole('searchbox')
    await searched.fill('slow down')
    await expect.poll(codes).toEqual(['429'])
    await searched.fill('nginx')
    await expect.poll(codes).toEqual(['444', '494', '495', '496', '497', '499', '502'])
    await form.getByLabel('Vendor codes').uncheck()
    await expect.poll(codes).toEqual(['502'])
    await searched.fill('nginx teapot')
    await page.getByText('No status matches').waitFor()
    await searched.fill('allow')
    await form.getByLabel('Needs a header').check()
    await expect.poll(codes).toEqual(['405'])
    await form.getByRole('button', { name: 'Clear' }).click()
    await form.getByRole('radio', { name: /^5xx/ }).check()
    await form.getByLabel('Worth retrying').check()
    await expect.poll(codes).toEqual(['500', '502', '503', '504'])
    await page.getByText('4 of 95 codes').waitFor()
    expect(await overflow(page)).toBe(0)
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
