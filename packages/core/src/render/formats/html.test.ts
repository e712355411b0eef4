import { createHash } from 'node:crypto'
import { XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { problem } from '../../problem/problem.ts'
import { render } from '../render.ts'
import type { Rendered } from '../request/rendering.ts'
import { renderHtml } from './html.ts'
import { HTML_STYLE, HTML_STYLE_HASH } from './html-style.ts'

const OUT_OF_CREDIT = {
  type: 'https://example.com/probs/out-of-credit',
  title: 'You do not have enough credit.',
  status: 403,
  detail: 'Your current balance is 30, but that costs 50.',
  instance: '/account/12345/msgs/abc',
  balance: 30,
  accounts: ['/account/12345', 'https://example.com/account/67890'],
  limits: { day: { left: 0 }, month: null },
  none: [],
  empty: {},
}

const BAIT = `</title></style></script><img src=x onerror=alert(1)>"'&amp;\0\x1b[31m\ud800\u0085`

function page(thrown: unknown): Rendered {
  return render(thrown, { method: 'GET', url: '/', headers: { accept: 'text/html' } })
}

/** The tags of a page, in order. */
function tagsOf(html: string): string[] {
  return [...html.matchAll(/<([a-z!/][a-z\d]*)/g)].map(([, tag = '']) => tag)
}

describe('the HTML page', () => {
  it('shows each part', () => {
    const html = renderHtml(OUT_OF_CREDIT)
    const body = html.slice(html.indexOf('<body>'))
    expect(body).toBe(`<body>
<main>
<h1 dir="auto"><span>403</span> You do not have enough credit.</h1>
<p dir="auto">Your current balance is 30, but that costs 50.</p>
<dl><dt>type</dt><dd><a href="https://example.com/probs/out-of-credit" rel="noreferrer">https://example.com/probs/out-of-credit</a></dd><dt>instance</dt><dd>/account/12345/msgs/abc</dd><dt>balance</dt><dd>30</dd><dt>accounts</dt><dd><ul><li>/account/12345</li><li><a href="https://example.com/account/67890" rel="noreferrer">https://example.com/account/67890</a></li></ul></dd><dt>limits</dt><dd><dl><dt>day</dt><dd><dl><dt>left</dt><dd>0</dd></dl></dd><dt>month</dt><dd>null</dd></dl></dd><dt>none</dt><dd>[]</dd><dt>empty</dt><dd>{}</dd></dl>
</main>
</body>
</html>
`)
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('<title>403 You do not have enough credit.</title>')
  })

  it('has no empty parts', () => {
    const html = renderHtml({ type: 'about:blank', title: 'Not Found', status: 404 })
    expect(html).not.toMatch(/<dl|<p|about:blank/)
    expect(html).toContain('<h1 dir="auto"><span>404</span> Not Found</h1>')
  })

  it('names the language of a translation', () => {
    expect(renderHtml({ type: 'about:blank', title: 'Nicht gefunden', status: 404 }, 'de')).toContain(
      '<html lang="de">',
    )
  })

  it('is sent with a policy that allows its style and nothing else', () => {
    const { headers, body } = page(problem(404, { detail: 'K\u00f6ln' }))
    const hash = createHash('sha256').update(HTML_STYLE).digest('base64')
    expect(HTML_STYLE_HASH).toBe(hash)
    expect(/<style>([^<]*)<\/style>/.exec(body)?.[1]).toBe(HTML_STYLE)
    expect(headers).toEqual({
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': String(Buffer.byteLength(body)),
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      Vary: 'Accept',
    })
  })

  it("keeps its policy where the problem has one, and leaves that to the problem's other forms", () => {
    const thrown = problem(404, { headers: { 'content-security-policy': "default-src 'self'" } })
    const { headers, omitted } = page(thrown)
    expect(headers).not.toHaveProperty('content-security-policy')
    expect(headers['Content-Security-Policy']).toContain("default-src 'none'")
    expect(omitted.map(({ what }) => what)).toEqual(['Content-Security-Policy'])
    const json = render(thrown, { method: 'GET', url: '/', headers: {} })
    expect(json.headers).toMatchObject({ 'content-security-policy': "default-src 'self'" })
  })

  it('loads nothing and runs nothing', () => {
    const html = renderHtml(OUT_OF_CREDIT)
    expect(html).not.toMatch(/<script|<link|<img|<iframe|<form|<base|\bon\w+=|url\(|@import|src=|style=/)
  })

  it('embeds no form of the problem, so nothing can break out (EMB-1 is no goal)', () => {
    const thrown = problem(400, { detail: BAIT, extensions: { [BAIT]: BAIT, list: [BAIT], deep: { [BAIT]: BAIT } } })
    const { body } = page(thrown)
    expect(body).not.toContain('<script')
    const plain = problem(400, { detail: 'x', extensions: { a: 'x', list: ['x'], deep: { b: 'x' } } })
    expect(tagsOf(body)).toEqual(tagsOf(page(plain).body))
    expect(body).toContain(
      '&lt;/title&gt;&lt;/style&gt;&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;amp;[31m',
    )
    for (const character of ['\0', '\x1b', '\u0085', '\ud800']) expect(body).not.toContain(character)
  })

  it('escapes title, type, instance and language too', () => {
    const html = renderHtml({ type: BAIT, title: BAIT, status: 400, instance: BAIT }, BAIT)
    expect(html).not.toContain('<img')
    expect(html).not.toContain('"\'')
  })

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' https://example.com',
    'data:text/html,x',
    'https:',
    'https://',
    'https://example.com/" onclick="x',
    'https://example.com/a b',
    'http:example.com',
    '//example.com',
    'ftp://example.com',
    'urn:example:a',
  ])('makes no link of %j', (value) => {
    expect(renderHtml({ type: 'about:blank', title: 'x', status: 400, value })).not.toContain('<a ')
  })

  it('is well-formed to the last tag', () => {
    const html = renderHtml(OUT_OF_CREDIT)
      .replace('<!doctype html>', '')
      .replaceAll(/<meta [^>]*>/g, '')
    const parsed = new XMLParser().parse(html, true)
    expect(parsed.html.body.main.p).toBe(OUT_OF_CREDIT.detail)
  })
})
