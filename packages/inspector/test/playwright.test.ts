import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { inspect, readPlaywright } from '../src/index.ts'
import { launchChromium, NEEDS_CHROMIUM, WITHOUT_CHROMIUM } from './chromium.ts'

it.skipIf(WITHOUT_CHROMIUM)(`inspects what a page loads (${NEEDS_CHROMIUM})`, async () => {
  const server = createServer((request, response) => {
    if (request.url === '/') {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      return response.end('<script src="/app.js"></script><link rel="icon" href="data:,">')
    }
    if (request.url === '/app.js') {
      response.writeHead(200, { 'Content-Type': 'text/javascript', ETag: 'unquoted' })
      return response.end('fetch("/api").then((r) => (document.title = r.status))')
    }
    return response.writeHead(401, { 'Content-Length': 0 }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    const found: Promise<[path: string, ids: string[]]>[] = []
    page.on('response', (response) => {
      const { pathname } = new URL(response.url())
      found.push(readPlaywright(response).then((message) => [pathname, inspect(message).map(({ id }) => id)]))
    })
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await page.waitForFunction('document.title === "401"')
    expect(Object.fromEntries(await Promise.all(found))).toEqual({
      '/': [],
      '/app.js': ['etag-invalid'],
      '/api': ['status-401-missing-www-authenticate'],
    })
  } finally {
    await browser.close()
    server.close()
  }
})
