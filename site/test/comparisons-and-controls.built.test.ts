import { describe, expect, it } from 'vitest'
import { DESKTOP, open, overflow, PHONE, usePages, WITHOUT_BROWSER } from './visiting.ts'

describe.skipIf(WITHOUT_BROWSER)('comparisons and controls (needs /usr/bin/chromium)', () => {
  const visit = usePages()

  it('leads from a saved comparison in another order to its page', async () => {
    const page = await visit(DESKTOP)
    await open(page, '/compare/403-401')
    expect(new URL(page.url()).pathname).toBe('/compare/401-403')
  })

  it('leads from another comparison to the choice of its codes', async () => {
    const page = await visit(DESKTOP)
    const path = '/compare/404-500'
    // The server says that there is no such page; the browser logs that, and the page leads on.
    await page.route(`**${path}`, async (route) => {
      const response = await route.fetch()
      expect(response.status()).toBe(404)
      await route.fulfill({ response, status: 200 })
    })
    await page.goto(path)
    await page.waitForURL('**/compare/#404,500')
    await page.locator('.compare').waitFor()
  })

  it.each([
    ['/compare/301-302-307-308', 1],
    ['/compare/401-403-407', 1],
    ['/compare/401-403', 2],
  ])('shows %s on a phone in columns: %i', async (path, columns) => {
    const page = await visit(PHONE)
    await open(page, path)
    expect(await overflow(page)).toBe(0)
    const rows = await page.locator('.compare tbody tr').evaluateAll((all) =>
      all.map((row) => ({
        columns: new Set(
          [...row.querySelectorAll('td')]
            .map((cell) => cell.getBoundingClientRect())
            .flatMap(({ left, width }) => (width > 0 ? [left] : [])),
        ).size,
        // A border goes from side to side.
        missing: (row.closest('.scroll')?.clientWidth ?? 0) - row.getBoundingClientRect().width,
        names: [...row.querySelectorAll('td')].map((cell) => getComputedStyle(cell, '::before').content),
      })),
    )
    expect(rows.map((row) => [row.columns, row.missing])).toEqual(rows.map(() => [columns, 0]))
    if (columns === 1) for (const { names } of rows) expect(names.every((name) => /^"\d{3}"$/.test(name))).toBe(true)
  })

  it.each(['/inspect', '/rules/'])('draws an arrow on the choices of %s', async (path) => {
    const page = await visit(DESKTOP)
    await open(page, path)
    const select = page.locator('.VPContent select').first()
    await select.waitFor()
    const style = await select.evaluate((each) => {
      const { backgroundImage, paddingRight } = getComputedStyle(each)
      return { backgroundImage, room: Number.parseFloat(paddingRight) }
    })
    expect(style.backgroundImage).toContain('gradient')
    expect(style.room).toBeGreaterThanOrEqual(24)
  })

  it('names no version before the first release', async () => {
    const page = await visit(DESKTOP)
    await open(page, '/getting-started')
    expect(await page.locator('.page-foot').innerText()).not.toContain('0.0.0')
    expect(await page.locator('.page-foot a[href="/changelog"]').innerText()).toMatch(
      /^(?:Changelog|Version [1-9\d.]+)$/,
    )
  })
})
