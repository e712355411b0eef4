import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { CHROMIUM, runSimulator, WITHOUT_CHROMIUM } from '../../test/running.ts'
import { createSimulator } from '../index.ts'

const simulator = runSimulator()

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

describe.skipIf(WITHOUT_CHROMIUM)('headless Chromium (needs /usr/bin/chromium)', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS })
    page = await browser.newPage()
    await page.goto(`${simulator().url}/healthz`)
  })
  afterAll(() => browser?.close())

  /** The status that fetch returns in the page; `failed` if it rejects. */
  const fetchStatus = (path: string, init: { method?: 'POST'; body?: string; credentials?: 'omit' } = {}) =>
    page.evaluate(
      ([asked, options]) =>
        fetch(asked, options).then(
          ({ status }) => status,
          () => 'failed',
        ),
      [simulator().url + path, init] as const,
    )

  it.each([
    ['/api/status/103+200', 200],
    ['/api/status/205', 205],
    ['/api/status/401', 401],
    ['/api/status/999', 999],
    ['/redirect/3?via=307', 200],
    // A proxy's status that comes from an origin server.
    ['/api/status/407', 'failed'],
    ['/fault/close', 'failed'],
    ['/fault/garbage', 'failed'],
  ])('gets %s as %s', async (path, expected) => {
    expect(await fetchStatus(path)).toBe(expected)
  })

  it('shows a page a 401 with Basic if credentials are omitted, and one without a challenge', async () => {
    expect(await fetchStatus('/api/status/401?auth=basic', { credentials: 'omit' })).toBe(401)
    expect(await fetchStatus('/api/status/401?auth=none')).toBe(401)
  })

  it('does not retry when a fault comes on a new connection', async () => {
    for (const expected of [200, 'failed', 204]) {
      expect(await fetchStatus('/seq/post/200,reset,204', { method: 'POST', body: 'x' })).toBe(expected)
    }
    expect(await simulator().hits('post')).toBe(3)
  })

  it('lets a page of another origin retry a POST and read the response, with cors', async () => {
    const other = await createSimulator({ cors: true })
    onTestFinished(() => other.close())
    const results = await page.evaluate(async (url) => {
      const results = []
      for (const credentials of ['omit', 'include'] as const) {
        const headers = { 'Content-Type': 'application/json', 'X-Trace': '1' }
        const response = await fetch(url, { method: 'POST', body: '{}', headers, credentials })
        results.push([
          response.status,
          response.headers.get('Retry-After'),
          ((await response.json()) as { status: number }).status,
        ])
      }
      return results
    }, `${other.url}/seq/shop/503,404?retry-after=1`)
    expect(results).toEqual([
      [503, '1', 503],
      [404, '1', 404],
    ])
    expect(await other.hits('shop')).toBe(2)
  })

  it('opens a WebSocket with 101, and sees it close cleanly', async () => {
    const code = await page.evaluate(
      (url) =>
        new Promise((resolve) => {
          const socket = new WebSocket(url)
          socket.onclose = (event) => resolve(event.code)
        }),
      `${simulator().url.replace('http', 'ws')}/api/status/101`,
    )
    expect(code).toBe(1000)
  })

  it('runs no script of a page that it loads', async () => {
    const other = await browser.newPage()
    onTestFinished(() => other.close())
    const script = encodeURIComponent(
      '<x:script xmlns:x="http://www.w3.org/1999/xhtml">document.title="ran"</x:script>',
    )
    for (const type of ['application/xml', 'text/plain', 'text/xml']) {
      await other.goto(`${simulator().url}/api/status/200?type=${type}&body=${script}`)
      expect(await other.title()).not.toBe('ran')
    }
    await other.goto(`${simulator().url}/api/status/404/<script>document.title="ran"</script>`)
    expect(await other.title()).toContain('Not Found')
  })

  it('gets a real 407 from the proxy, and passes with credentials', async () => {
    const visit = async (credentials: { username?: string; password?: string }) => {
      const behind = await browser.newContext({ proxy: { server: simulator().proxyUrl, ...credentials } })
      onTestFinished(() => behind.close())
      const response = await (await behind.newPage()).goto('http://example.com/api/status/404').catch((error) => error)
      return response instanceof Error ? /net::\w+/.exec(response.message)?.[0] : response.status()
    }
    expect(await visit({ username: 'user', password: 'password' })).toBe(404)
    // It treats the 407 as a proxy's challenge, and without a user it can't ask for credentials.
    expect(await visit({})).toBe('net::ERR_INVALID_AUTH_CREDENTIALS')
  })
})
