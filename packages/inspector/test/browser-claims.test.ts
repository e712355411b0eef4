import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inspect } from '../src/index.ts'
import { launchChromium, NEEDS_CHROMIUM, WITHOUT_CHROMIUM } from './chromium.ts'

const HOSTS = ['app.example', 'shop.example', 'api.shop.example']

interface FetchOptions {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly credentials?: 'include'
}

let server: Server
let browser: Browser
let page: Page
let port: number
/** The headers of the next response to `/answer`, and of the preflight before it. */
let answer: [string, string][] = []

/** The ids of the findings for the headers, as sent by a host. */
function ids(headers: readonly [string, string][], { url = '', method = 'GET' } = {}): string[] {
  return inspect({ status: method === 'OPTIONS' ? 204 : 200, method, url, headers }).map(({ id }) => id)
}

async function close(): Promise<void> {
  await browser?.close()
  server?.close()
}

// Where everything is installed, a browser that is missing is a failure.
describe.skipIf(WITHOUT_CHROMIUM)(`what rules say that browsers refuse (${NEEDS_CHROMIUM})`, () => {
  beforeAll(async () => {
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '', 'http://a')
      if (pathname === '/blank')
        return response.setHeader('Content-Type', 'text/html').end('<!doctype html><p>blank</p>')
      if (pathname === '/ok.js') return response.setHeader('Content-Type', 'text/javascript').end('window.ran = true')
      response.setHeader('Content-Type', 'text/html')
      for (const [name, value] of answer) response.appendHeader(name, value)
      return response.end(
        request.method === 'OPTIONS' ? '' : '<!doctype html><script src="/ok.js"></script><p>page</p>',
      )
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
    browser = await launchChromium([
      // The local server speaks for every host. Requests to it need no permission.
      `--host-resolver-rules=${HOSTS.map((host) => `MAP ${host} 127.0.0.1`).join(',')}`,
      '--disable-features=LocalNetworkAccessChecks,HttpsUpgrades',
    ])
    page = await browser.newPage()
  }, 60_000)
  afterAll(close)

  const at = (host: string, path = '/answer') => `http://${host}:${port}${path}`

  describe('cookies', () => {
    /** Whether the browser stores a cookie of the host. */
    async function isStored(host: string, cookie: string): Promise<boolean> {
      answer = [['Set-Cookie', cookie]]
      await page.context().clearCookies()
      await page.goto(at(host))
      return (await page.context().cookies()).length > 0
    }

    it.each([
      ['shop.example', 'a=1; Domain=other.example', 'cookie-domain-mismatch'],
      ['shop.example', 'a=1; Domain=api.shop.example', 'cookie-domain-mismatch'],
      ['shop.example', 'a=1; Domain=example', 'cookie-domain-single-label'],
      ['shop.example', 'a=1; Secure', 'cookie-secure-over-http'],
      ['shop.example', 'a=1; SameSite=None', 'cookie-samesite-none-insecure'],
      ['localhost', '__Host-a=1; Secure; Path=/b', 'cookie-prefix-invalid'],
      ['localhost', '__Http-a=1; Secure', 'cookie-http-prefix-invalid'],
      ['localhost', '__Host-Http-a=1; Secure; Path=/', 'cookie-http-prefix-invalid'],
      ['localhost', 'a=1; Partitioned', 'cookie-partitioned-insecure'],
      ['localhost', `a=${'x'.repeat(4100)}`, 'cookie-too-large'],
    ])('%s rejects %.40s: %s', async (host, cookie, id) => {
      expect(ids([['Set-Cookie', cookie]], { url: at(host) })).toContain(id)
      expect(await isStored(host, cookie)).toBe(false)
    })

    it.each([
      ['api.shop.example', 'a=1; Domain=.shop.example'],
      ['localhost', 'a=1; Secure'],
      ['localhost', '__Host-Http-a=1; Secure; Path=/; HttpOnly'],
      ['127.0.0.1', 'a=1; Domain=127.0.0.1'],
      ['localhost', 'a[b]="1 2"; Path=/; Path=/'],
    ])('%s stores %s', async (host, cookie) => {
      expect(ids([['Set-Cookie', cookie]], { url: at(host) })).toEqual([])
      expect(await isStored(host, cookie)).toBe(true)
    })

    it.each([
      ['a=1; Path="/"', 'cookie-path-invalid', 'path', '/answer'],
      ['a=1; SameSite=Lacks', 'cookie-samesite-invalid', 'sameSite', 'Lax'],
      ['a=1; Http-Only', 'cookie-attribute-misspelled', 'httpOnly', false],
      ['a=1; Max-Age=1h', 'cookie-max-age-invalid', 'expires', -1],
    ] as const)('ignores an attribute of %s: %s', async (cookie, id, property, value) => {
      expect(ids([['Set-Cookie', cookie]], { url: at('localhost') })).toContain(id)
      answer = [['Set-Cookie', cookie]]
      await page.context().clearCookies()
      await page.goto(at('localhost', '/answer/page'))
      const [stored] = await page.context().cookies(at('localhost', '/answer/page'))
      expect(stored?.[property]).toBe(value)
    })
  })

  describe('CORS', () => {
    /** Whether a script of app.example can read the response of shop.example. */
    async function isShared(headers: readonly [string, string][], options: FetchOptions = {}): Promise<boolean> {
      answer = [...headers]
      await page.goto(at('app.example', '/blank'))
      return page.evaluate(
        ([url, init]) =>
          fetch(url, init).then(
            () => true,
            () => false,
          ),
        [at('shop.example'), options] as const,
      )
    }
    const own = () => `http://app.example:${port}`
    const allow = (name: string, value: string): [string, string] => [`Access-Control-${name}`, value]

    it('shares with the exact origin and with *', async () => {
      for (const origin of [own(), '*']) {
        expect(ids([allow('Allow-Origin', origin)])).toEqual([])
        expect(await isShared([allow('Allow-Origin', origin)])).toBe(true)
      }
    })

    it.each([
      ['a slash', () => `${own()}/`],
      ['no scheme', () => `app.example:${port}`],
      ['a wildcard', () => `http://*.example:${port}`],
      ['capital letters', () => `http://App.example:${port}`],
    ])('does not share with an origin that has %s', async (_, origin) => {
      expect(ids([allow('Allow-Origin', origin())])).toContain('cors-origin-invalid')
      expect(await isShared([allow('Allow-Origin', origin())])).toBe(false)
    })

    it.each([
      ['Allow-Methods', 'patch', { method: 'PATCH' }, 'cors-method-case'],
      ['Allow-Methods', 'put', { method: 'put' }, 'cors-method-case'],
      ['Allow-Methods', 'GET PATCH', { method: 'PATCH' }, 'cors-list-invalid'],
      ['Allow-Headers', '"X-Token"', { headers: { 'X-Token': '1' } }, 'cors-list-invalid'],
      ['Allow-Headers', 'X-Token; X-Other', { headers: { 'X-Token': '1' } }, 'cors-list-invalid'],
    ])('does not send a request after %s: %s', async (name, value, options, id) => {
      const headers = [allow('Allow-Origin', own()), allow(name, value)]
      expect(ids(headers, { method: 'OPTIONS' })).toContain(id)
      expect(await isShared(headers, options)).toBe(false)
    })

    it('reads * as a name if the request has credentials', async () => {
      const headers = [allow('Allow-Origin', own()), allow('Allow-Credentials', 'true'), allow('Allow-Headers', '*')]
      expect(ids(headers, { method: 'OPTIONS' })).toContain('cors-wildcard-credentials')
      const options = { headers: { 'X-Token': '1' } }
      expect(await isShared(headers, { ...options, credentials: 'include' })).toBe(false)
      expect(await isShared(headers, options)).toBe(true)
    })
  })

  describe('CSP and framing', () => {
    /** Whether the script of a page runs under a policy. */
    async function runs(policy: string): Promise<boolean> {
      answer = [['Content-Security-Policy', policy]]
      await page.goto(at('app.example'))
      return page.evaluate<boolean>(`'ran' in window`)
    }

    it.each([
      ['script-src self', false, 'csp-source-unquoted'],
      ["script-src 'selfie'", false, 'csp-keyword-unknown'],
      ["script-src 'none'; script-src 'self'", false, 'csp-directive-repeated'],
      ["script-src 'none' 'self'", true, 'csp-none-with-others'],
      ["scripts-src 'none'", true, 'csp-directive-unknown'],
      ["script-src: 'none'", true, 'csp-directive-unknown'],
      ["script-src 'none' https://münchen.example", true, 'csp-directive-not-ascii'],
      ["default-src 'none', script-src 'self'", false, 'csp-comma'],
      ["img-src * script-src 'none'", true, 'csp-semicolon-missing'],
    ])('%s', async (policy, result, id) => {
      const bytes = Buffer.from(policy).toString('latin1')
      expect(ids([['Content-Security-Policy', bytes]])).toContain(id)
      expect(await runs(bytes)).toBe(result)
    })

    it.each([
      ['script-src http://app.example:{port}/ok.js', true],
      ['script-src http://app.example:{port}/other.js', false],
      ['script-src http://app_.example:{port}', false],
    ])('%s', async (template, result) => {
      const policy = template.replace('{port}', String(port))
      expect(ids([['Content-Security-Policy', policy]])).toEqual(template.includes('_') ? ['csp-source-invalid'] : [])
      expect(await runs(policy)).toBe(result)
    })

    /** Whether shop.example can frame the page. */
    async function isFramed(headers: readonly [string, string][]): Promise<boolean> {
      answer = [...headers]
      await page.goto(at('shop.example', '/blank'))
      await page.evaluate(`new Promise((resolve) => {
        const frame = document.createElement('iframe')
        frame.onload = resolve
        frame.src = '${at('app.example')}'
        document.body.append(frame)
      }).then(() => undefined)`)
      const text = await page
        .frames()[1]
        ?.textContent('body')
        .catch(() => '')
      return text?.includes('page') === true
    }

    it('frames a page unless a valid policy forbids it', async () => {
      expect(await isFramed([['X-Frame-Options', 'DENY']])).toBe(false)
      expect(await isFramed([['X-Frame-Options', 'ALLOW-FROM http://app.example']])).toBe(true)
      expect(await isFramed([['Content-Security-Policy', 'frame-ancestors none']])).toBe(false)
      expect(await isFramed([['Content-Security-Policy-Report-Only', "frame-ancestors 'none'"]])).toBe(true)
    })
  })

  it.each([
    ['camera=()', false, undefined],
    ["camera 'none'", true, 'permissions-policy-invalid'],
    ["camera=('none')", true, 'permissions-policy-invalid'],
    ['geolocation=self; camera', true, 'permissions-policy-semicolon'],
    ['camera=("self")', false, 'permissions-policy-value-ignored'],
    ['camera', false, 'permissions-policy-value-ignored'],
  ] as const)('Permissions-Policy: %s', async (policy, allowed, id) => {
    const headers: [string, string][] = [['Permissions-Policy', policy]]
    expect(ids(headers)).toEqual(id === undefined ? [] : [id])
    answer = headers
    await page.goto(at('localhost'))
    const policies = page.evaluate<boolean>(`document.featurePolicy.allowsFeature('camera')`)
    expect(await policies).toBe(allowed)
  })
})
