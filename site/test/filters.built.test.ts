import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { DESKTOP, open, overflow, PHONE, usePages, WITHOUT_BROWSER } from './visiting.ts'

const text = (page: Page, selector: string) => page.locator(selector).first().innerText()

describe.skipIf(WITHOUT_BROWSER).each([
  ['desktop', DESKTOP],
  ['phone', PHONE],
])('filters (needs /usr/bin/chromium), %s', (_size, options) => {
  const visit = usePages()

  it('filters the rules by severity and level', async () => {
    const page = await visit(options)
    await open(page, '/rules/')
    const count = async () => Number.parseInt(await text(page, '.rule-filter output'), 10)
    const all = await count()
    // The filter comes first, and the rules are folded.
    const top = (await page.locator('.rule-filter').boundingBox())?.y ?? Number.POSITIVE_INFINITY
    expect(top).toBeLessThan(300)
    expect(
      await page
        .locator('main li')
        .filter({ visible: true, hasText: /\((?:error|warning|info), / })
        .count(),
    ).toBe(0)
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
    await form.getByLabel('Must send a header').check()
    await expect.poll(codes).toEqual(['405'])
    await form.getByRole('button', { name: 'Clear' }).click()
    await form.getByRole('radio', { name: /^5xx/ }).check()
    await form.getByLabel('Worth retrying').check()
    await expect.poll(codes).toEqual(['500', '502', '503', '504'])
    await page.getByText('4 of 95 codes').waitFor()
    expect(await overflow(page)).toBe(0)
  })

  it('finds headers by name and purpose', async () => {
    const page = await visit(options)
    await open(page, '/headers/?q=Retry')
    const form = page.getByRole('search', { name: 'Headers' })
    const names = () => page.locator('.header-list > li > a').filter({ visible: true }).allInnerTexts()
    await form
      .locator('output')
      .filter({ hasText: /^1 of \d+ headers$/ })
      .waitFor()
    expect(await names()).toEqual(['Retry-After'])
    await form.getByRole('searchbox').fill('stale')
    await form
      .locator('output')
      .filter({ hasText: /^\d of \d+ headers$/ })
      .waitFor()
    expect(await names()).toContain('Expires')
    await form.getByRole('searchbox').fill('no such header')
    await form.locator('output').filter({ hasText: 'No header matches' }).waitFor()
    expect(await names()).toEqual([])
  })
})
