import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CHROMIUM, WITHOUT_CHROMIUM } from '../../../test/running.ts'
import { createSimulator, type SecureSimulator } from '../../index.ts'

describe.skipIf(WITHOUT_CHROMIUM)('headless Chromium over TLS (needs /usr/bin/chromium)', () => {
  let sim: SecureSimulator
  let browser: Browser
  beforeAll(async () => {
    sim = await createSimulator({ tls: true, allowHtml: true })
    const args = [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ]
    browser = await chromium.launch({ executablePath: CHROMIUM, args })
  })
  beforeEach(() => sim.reset())
  afterAll(async () => {
    await browser?.close()
    await sim?.close()
  })

  it('uses HTTP/2', async () => {
    const page = await browser.newPage({ ignoreHTTPSErrors: true })
    await page.goto(`${sim.tls.url}/healthz`)
    const version = await page.evaluate(
      (url) =>
        fetch(url).then(async (response) => [
          response.status,
          ((await response.json()) as { request: { httpVersion: string } }).request.httpVersion,
        ]),
      `${sim.tls.url}/api/status/404`,
    )
    expect(version).toEqual([404, '2'])
    await page.close()
  })

  it('loads what a 103 announces before the final response comes', async () => {
    const page = await browser.newPage({ ignoreHTTPSErrors: true })
    const link = encodeURIComponent('Link:</seq/hinted/200?type=text/css&body=p{}>; rel=preload; as=style')
    const loaded = page.goto(`${sim.tls.url}/api/status/103+200?delay=3000&type=text/html&body=page&h=${link}`)
    const final = loaded.then(() => 'final response')
    while ((await sim.hits('hinted')) === 0) {
      const next = await Promise.race([final, new Promise((resolve) => setTimeout(resolve, 20, 'waiting'))])
      expect(next).toBe('waiting')
    }
    expect((await loaded)?.status()).toBe(200)
    await page.close()
  })

  it.each([
    ['untrusted', 'net::ERR_CERT_AUTHORITY_INVALID'],
    ['reset', 'net::ERR_CONNECTION_RESET'],
  ] as const)('rejects %s with %s', async (fault, error) => {
    const page = await browser.newPage()
    await expect(page.goto(`${sim.tls.faults[fault]}/api/status/200`)).rejects.toThrow(error)
    await page.close()
  })
})
