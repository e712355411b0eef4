import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { findStatus } from '@statuskit/core'
import { listReferences } from '@statuskit/core/reference'
import { inspect, readIncomingMessage } from '@statuskit/inspector'
import { snippet, TARGETS } from '@statuskit/snippets'
import { describe, expect, it } from 'vitest'
import { isOutcome, type Outcome, type Question, TREE } from '../which-status/tree.ts'
import { DESKTOP, SITE, usePages, WITHOUT_BROWSER } from './visiting.ts'

describe.skipIf(WITHOUT_BROWSER)('without JavaScript (needs /usr/bin/chromium)', () => {
  const visit = usePages()
  const WITHOUT = { ...DESKTOP, javaScriptEnabled: false }

  it('a status page has its text, its facts and all samples', async () => {
    const page = await visit(WITHOUT)
    await page.goto('/status/405')
    expect(await page.locator('.summary').innerText()).toBe(findStatus(405)?.summary)
    expect(await page.locator('.facts').innerText()).toContain('Allow')
    const samples = await page.locator('.sample pre').allTextContents()
    const written = TARGETS.map(({ id }) => snippet(405, id).code).filter((code) => code !== undefined)
    expect(samples).toEqual(written)
    for (const sample of await page.locator('.sample pre').all()) expect(await sample.isVisible()).toBe(true)
  })

  it('the index has all rows', async () => {
    const page = await visit(WITHOUT)
    await page.goto('/status/')
    const codes = await page.locator('.statuses .code').allInnerTexts()
    expect(codes).toEqual(listReferences().map(({ code }) => String(code)))
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
