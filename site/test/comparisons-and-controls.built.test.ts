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
    [DESKTOP, [2, 2]],
    [PHONE, [1, 1, 1, 1]],
  ])('has no verdict alone in its row, and names one below the other on a phone: %#', async (options, perRow) => {
    const page = await visit(options)
    await open(page, '/compare/301-302-307-308')
    const tops = await page
      .locator('.verdicts > li')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top))
    expect([...new Set(tops)].map((top) => tops.filter((each) => each === top).length)).toEqual(perRow)
    expect(await page.locator('.compare td a[href="/headers/location"]').count()).toBeGreaterThan(0)
    expect(await page.locator('.compare td a[href^="https://www.rfc-editor.org/"]').count()).toBe(4)
  })

  it('leaves out a row that would say nothing', async () => {
    const page = await visit(DESKTOP)
    await open(page, '/compare/#401,404')
    await page.locator('.compare').waitFor()
    const rows = await page.locator('.compare tbody th').allInnerTexts()
    expect(rows.join().toLowerCase()).not.toContain('how it differs')
    expect(rows.join().toLowerCase()).toContain('must send')
  })

  it('says of an unregistered code what clients treat it like', async () => {
    const page = await visit(DESKTOP)
    await page.route('**/status/430', async (route) => route.fulfill({ response: await route.fetch(), status: 200 }))
    await page.goto('/status/430')
    await page.locator('.missing-page .says').waitFor()
    expect(await page.locator('.missing-page .says').innerText()).toContain('like 400 Bad Request')
    const neighbors = page.locator('.missing-page li a')
    expect(await neighbors.evaluateAll((all) => all.map((each) => each.getAttribute('href')))).toEqual([
      '/status/429',
      '/status/431',
    ])
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

  it('leads from a page made from tables to the way to correct a fact', async () => {
    const page = await visit(DESKTOP)
    await open(page, '/status/407')
    const correction = page.locator('.page-foot').getByRole('link', { name: 'Correct a fact' })
    expect(await correction.getAttribute('href')).toMatch(/\/blob\/main\/CONTRIBUTING\.md#correct-a-fact$/)
    await open(page, '/getting-started')
    expect(await page.locator('.page-foot').innerText()).not.toContain('Correct a fact')
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
