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

  it('gets each event of a stream once with EventSource, although each connection dies', async () => {
    for (const fault of ['end', 'close', 'reset', 'truncate', 'badchunk']) {
      const events = await page.evaluate(
        (url) =>
          new Promise((resolve) => {
            const received: string[] = []
            const source = new EventSource(url)
            source.onmessage = ({ lastEventId, data }) => received.push(`${lastEventId} ${data}`)
            source.onerror = () => source.readyState === EventSource.CLOSED && resolve(received)
          }),
        `${simulator().url}/seq/${fault}/sse:10?cut=4&retry=1&interval=20&fault=${fault}`,
      )
      expect(events).toEqual(Array.from({ length: 10 }, (_, at) => `${at + 1} {"n":${at + 1},"of":10}`))
      // 4, 4 and 2 events, and the 204 that ends it; more if it had not read an event when the error came.
      expect(await simulator().hits(fault)).toBeGreaterThanOrEqual(4)
    }
  })

  it.each([
    ['/websocket', 4001, ['one', 'two']],
    ['/websocket/1011?cut=1&reason=busy', 1011, ['one']],
    ['/websocket?cut=1&fault=truncate', 1006, ['one']],
    ['/seq/socket/websocket:3000', 3000, []],
  ])('has a WebSocket at %s that ends with %i', async (path, code, messages) => {
    const result = await page.evaluate(
      (url) =>
        new Promise((resolve) => {
          const received: string[] = []
          const socket = new WebSocket(url)
          socket.onopen = () => {
            for (const text of ['one', 'two']) socket.send(text)
          }
          socket.onmessage = ({ data }) => received.push(data) === 2 && socket.close(4001)
          socket.onclose = (event) => resolve([event.code, received])
        }),
      simulator().url.replace('http', 'ws') + path,
    )
    expect(result).toEqual([code, messages])
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
