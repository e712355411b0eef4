import { describe, expect, it } from 'vitest'
import { EXAMPLES } from '../inspect/examples.ts'
import { clipboard, DESKTOP, open, overflow, PHONE, usePages, WITHOUT_BROWSER } from './visiting.ts'

const BAD = EXAMPLES[0]?.response ?? ''
const HAR = JSON.stringify({
  log: {
    version: '1.2',
    creator: { name: 'test', version: '1' },
    entries: [401, 200].map((status) => ({
      startedDateTime: '2026-11-24T12:00:00.000Z',
      time: 1,
      request: {
        method: 'GET',
        url: `https://api.example/${status}`,
        httpVersion: 'HTTP/1.1',
        headers: [],
        cookies: [],
      },
      response: { status, statusText: '', httpVersion: 'HTTP/1.1', headers: [], cookies: [], content: { size: 0 } },
    })),
  },
})

describe.skipIf(WITHOUT_BROWSER).each([
  ['desktop', DESKTOP],
  ['phone', PHONE],
])('the inspector in headless Chromium (needs /usr/bin/chromium), %s', (_, options) => {
  const visit = usePages()

  it('inspects what is pasted, and opens its link anew', async () => {
    const page = await visit(options)
    // With data saving on, VitePress prefetches nothing, so every request would come from the inspector.
    await page.addInitScript(() => {
      Object.defineProperty((navigator as unknown as { connection: object }).connection, 'saveData', { value: true })
    })
    const sent: string[] = []
    await open(page, '/inspect')
    const field = page.getByRole('textbox', { name: /curl -i/ })
    await expect.poll(() => field.isEnabled()).toBe(true)
    page.on('request', (request) => sent.push(request.url()))
    await field.focus()
    // As a paste does; the clipboard is shared with other tests.
    await page.keyboard.insertText(BAD)
    await page.getByRole('link', { name: 'status-405-missing-allow' }).waitFor()
    await page.getByRole('button', { name: 'Copy a link' }).click()
    await page.getByText('The link is copied').waitFor()
    expect(sent).toEqual([])
    const link = await clipboard(page)
    expect(link).toMatch(/\/inspect#r=[\w-]+$/)

    const other = await visit(options)
    await open(other, link)
    await other.getByRole('link', { name: 'status-405-missing-allow' }).click()
    await other.waitForURL('**/rules/client-error#status-405-missing-allow')
    await expect.poll(() => other.locator('#status-405-missing-allow').isVisible()).toBe(true)
    expect(await overflow(page)).toBe(0)
  })

  it('says that it assumes a status, and moves nothing while someone types', async () => {
    const page = await visit({ ...options, ...(options === DESKTOP && { viewport: { width: 1440, height: 900 } }) })
    await open(page, '/inspect')
    const field = page.getByRole('textbox', { name: /curl -i/ })
    await expect.poll(() => field.isEnabled()).toBe(true)
    const top = async () => (await field.boundingBox())?.y
    const before = await top()
    await field.fill('Content-Type: text/html\nCache-Control: no-store')
    await page.getByText('The text has no status line, so this assumes a 200.').waitFor()
    expect(await top()).toBe(before)
    await field.fill('HTTP/1.1 404 Not Found\nContent-Type: text/html')
    await page.getByText('has no status line').waitFor({ state: 'detached' })
  })

  it('inspects a HAR that is dropped or opened, and says what it cannot read', async () => {
    const page = await visit(options)
    await open(page, '/inspect')
    const field = page.getByRole('textbox', { name: /curl -i/ })
    await expect.poll(() => field.isEnabled()).toBe(true)
    const transfer = await page.evaluateHandle((har) => {
      const data = new DataTransfer()
      data.items.add(new File([har], 'session.har', { type: 'application/json' }))
      return data
    }, HAR)
    await page.locator('.inspector').dispatchEvent('drop', { dataTransfer: transfer })
    await page.getByText('2 responses').waitFor()
    await page.getByRole('button', { name: 'GET https://api.example/401 → 401' }).waitFor()
    await page.getByRole('button', { name: 'Edit' }).click()
    await field.fill('no response at all')
    await page.locator('.problem').waitFor()
    const file = { name: 'b.txt', mimeType: 'text/plain', buffer: Buffer.from(BAD) }
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('link', { name: 'status-405-missing-allow' }).waitFor()
    await page.getByRole('heading', { name: 'Corrected response' }).waitFor()
    await page.getByRole('button', { name: 'Copy the corrected response' }).click()
    await expect.poll(() => clipboard(page)).toMatch(/^HTTP\/1.1 405 [\s\S]*\nAllow: GET, HEAD\n/)
    await page.getByRole('button', { name: 'a correct one' }).click()
    await page.getByText('No mistakes found').waitFor()
  })
})
