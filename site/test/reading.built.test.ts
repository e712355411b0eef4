import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { findStatus } from '@statuskit/core'
import { listReferences, listVendorReferences } from '@statuskit/core/reference'
import { inspect, readIncomingMessage } from '@statuskit/inspector'
import { snippet, TARGETS } from '@statuskit/snippets'
import type { Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { isOutcome, type Outcome, type Question, TREE } from '../which-status/tree.ts'
import { DESKTOP, open, overflow, SITE, usePages, WITHOUT_BROWSER } from './visiting.ts'

describe.skipIf(WITHOUT_BROWSER)('without JavaScript (needs /usr/bin/chromium)', () => {
  const visit = usePages()
  const WITHOUT = { ...DESKTOP, javaScriptEnabled: false }

  it('a status page has its text, its facts, the recorded response, and all samples under tabs', async () => {
    const page = await visit(WITHOUT)
    await page.goto('/status/405')
    expect(await page.locator('#summary').innerText()).toBe(findStatus(405)?.summary)
    expect(await page.locator('.fact-list').innerText()).toContain('Allow')
    expect(await page.locator('.recorded').innerText()).toMatch(/^HTTP\/1.1 405 Method Not Allowed\n[\s\S]*Allow: /)
    const samples = await page.locator('.sample pre').allTextContents()
    const written = TARGETS.flatMap(({ id }) => snippet(405, id).code ?? [])
    expect([...samples].sort()).toEqual([...written].sort())
    await page.locator('.sample-tabs [value=go]').check()
    const shown = page.locator('.sample').filter({ visible: true })
    expect(await shown.evaluateAll((all) => all.map((each) => each.getAttribute('data-target')))).toEqual(['go'])
    expect(await page.getByRole('button', { name: 'Copy' }).count()).toBe(0)
  })

  it('the index has all rows, those of vendors too', async () => {
    const page = await visit(WITHOUT)
    await page.goto('/status/')
    const codes = await page.locator('.status-list .sc').allInnerTexts()
    const all = [...listReferences(), ...listVendorReferences()].map(({ code }) => String(code))
    expect([...codes].sort()).toEqual(all.sort())
  })

  it('a header page has its examples, the statuses that need it, and its rules', async () => {
    const page = await visit(WITHOUT)
    await page.goto('/headers/allow')
    const main = await page.getByRole('main').innerText()
    expect(main).toContain('Allow: GET, HEAD, PUT')
    expect(main).toMatch(/405 Method Not Allowed\s+MUST/)
    expect(main).toContain('status-405-missing-allow')
  })

  it('a comparison has its columns', async () => {
    const page = await visit(WITHOUT)
    await page.goto('/compare/401-403')
    expect(await page.locator('.compare thead').innerText()).toMatch(/401 Unauthorized\s+403 Forbidden/)
  })

  it('the decision helper opens as a tree, down to every outcome', async () => {
    const page = await visit(WITHOUT)
    await page.goto('/which-status')
    await page.getByText('It worked', { exact: true }).click()
    await page.getByText('DELETE', { exact: true }).click()
    expect(await page.getByText('Yes, and I have nothing to send').isVisible()).toBe(true)
    const links = await page.locator('.branch p > a[href^="/status/"]').count()
    expect(links).toBe(outcomes(TREE).length)
  })

  it('the inspector says what to do instead', async () => {
    const page = await visit(WITHOUT)
    await page.goto('/inspect')
    // An automated browser shows no noscript element even with scripts off.
    expect(await page.locator('noscript').first().textContent()).toContain('npx statuskit inspect -')
  })
})

describe.skipIf(WITHOUT_BROWSER)('the layout (needs /usr/bin/chromium)', () => {
  const visit = usePages()

  it.each(['/status/407', '/status/', '/headers/retry-after'])('of %s does not shift while it loads', async (path) => {
    const page = await visit({ viewport: { width: 1440, height: 900 } })
    await open(page, path)
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
          }).observe({ type: 'layout-shift', buffered: true })
          document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum))))
        }),
    )
    expect(shift).toBeLessThan(0.05)
  })

  it.each([true, false])('of 407 takes less than 2000 pixels, scripts on: %s', async (javaScriptEnabled) => {
    const page = await visit({ viewport: { width: 1440, height: 900 }, javaScriptEnabled })
    await page.goto('/status/407')
    if (javaScriptEnabled) await page.locator('.sheet.served').waitFor()
    await page.evaluate(() => document.fonts.ready)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2000)
  })

  it('of 407 fits 1440 pixels at 200 %', async () => {
    const page = await visit({ viewport: { width: 720, height: 450 } })
    await open(page, '/status/407')
    expect(await overflow(page)).toBe(0)
  })

  // The port has a digit more than the one it was built with.
  it.each(['/status/404', '/status/405', '/status/407', '/status/101'])(
    'of %s stays as it is once the page knows that a simulator serves it',
    async (path) => {
      const page = await visit({ viewport: { width: 1440, height: 900 } })
      const asked = new Promise<Route>((resolve) => {
        page.route('**/served.json', resolve)
      })
      await page.goto(path)
      const question = await asked
      await page.evaluate(() => document.fonts.ready)
      const height = () => page.evaluate(() => document.documentElement.scrollHeight)
      const before = await height()
      await question.continue()
      await page.locator('.sheet.served').waitFor()
      expect(await height()).toBe(before)
    },
  )
})

describe("the site's own responses", () => {
  it('are right by the inspector, pages, assets, 304 and 404', async () => {
    const html = await ask('/status/405')
    const asset = /(?:src|href)="(\/assets\/[^"]+)"/.exec(String(html.content))?.[1] ?? ''
    const answers = [
      html,
      await ask('/', { accept: 'text/html' }),
      await ask(asset),
      await ask('/status/405', { 'if-none-match': html.response.headers.etag ?? '' }),
      await ask('/not-there', { accept: 'text/html' }),
    ]
    expect(answers.map(({ response }) => response.statusCode)).toEqual([200, 200, 200, 304, 404])
    for (const { response, content } of answers) {
      const message = readIncomingMessage(response, content)
      if (message === undefined) throw new Error('a response is one')
      const found = inspect({ ...message, body: content }).filter(({ severity }) => severity !== 'info')
      expect(found.map(({ id, message }) => `${response.req.path}: ${id}: ${message}`)).toEqual([])
    }
  })
})

async function ask(path: string, headers: Record<string, string> = {}) {
  const [response] = (await once(get(SITE + path, { headers }), 'response')) as [
    IncomingMessage & { req: { path: string } },
  ]
  const content = Buffer.concat(await response.toArray())
  return { response, content }
}

function outcomes(place: Question | Outcome): Outcome[] {
  return isOutcome(place) ? [place] : place.answers.flatMap(({ next }) => outcomes(next))
}
