import { describe, expect, it } from 'vitest'
import { createPainter } from '../sheet/painted-code.ts'
import { recordResponses } from '../status-page/recorded.ts'
import type { Tools } from '../status-page/status-page.ts'
import { headerPageOf } from './header-page.ts'
import { headerPage, knownHeaders } from './known-headers.ts'
import { lead, purposeOf } from './lead.ts'
import { sampleStatus } from './sample-status.ts'
import { sourceName, verified } from './verified.ts'

const tools: Tools = { paint: await createPainter(), recording: await recordResponses() }

const shown = (name: string) => {
  const header = knownHeaders().find((each) => each.name === name)
  if (header === undefined) throw new Error(`${name} has no page`)
  return headerPageOf(header, { 'allow-invalid': 'values' }, tools)
}

/** The text of HTML. */
const plain = (html: string) =>
  html
    .replace(/ <span class="cited">.*$/, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

/** The labelled facts on top of a page. */
const facts = (name: string) =>
  new Map(
    [...shown(name).html.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, label = '', value = '']) => [
      label,
      plain(value),
    ]),
  )

it('leaves out what was not verified', () => {
  expect(verified('sent by the origin|lost?|?', '|')).toEqual(['sent by the origin'])
  expect(shown('Retry-After').html).not.toContain('Retry-After should not be earlier')
  expect(headerPage('Accept-CH-Lifetime')).toBeUndefined()
})

it('links every document that defines a header', () => {
  const [, defined = ''] = /<dt>Defined in<\/dt><dd>(.*?)<\/dd>/.exec(shown('Cache-Control').html) ?? []
  expect([...defined.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual(
    ['rfc9111#section-5.2', 'rfc9111#section-5.2.2', 'rfc8246#section-2', 'rfc5861#section-3', 'rfc5861#section-4'].map(
      (path) => `https://www.rfc-editor.org/rfc/${path}`,
    ),
  )
})

it.each([
  ['Retry-After', '60s', 'Is not a number of seconds or an HTTP date'],
  ['Cache-Control', 'max-age=-1', 'expected a whole number of seconds'],
  ['Location', '/a b', 'Is not a valid URL'],
])('says why %s: %s is wrong', (name, value, reason) => {
  const row =
    shown(name)
      .html.split('<li>')
      .find((each) => plain(each).includes(`Wrong: ${name}: ${value}`)) ?? ''
  expect(plain(row)).toContain(reason)
})

it.each([
  ["`nosniff, x; y` works; `x` doesn't", '; ', ['`nosniff, x; y` works', "`x` doesn't"]],
  ['<seconds>[; url=<uri>]', '; ', ['<seconds>[; url=<uri>]']],
  ['Safari (not 13; not 14); Firefox', '; ', ['Safari (not 13; not 14)', 'Firefox']],
  ['<a token: x|y>|"a|b"|(c [d|e]|f)', '|', ['<a token: x|y>', '"a|b"', '(c [d|e]|f)']],
  ['a < b|c (d|e', '|', ['a < b', 'c (d', 'e']],
] as const)('splits %j only outside of brackets and quotes', (cell, separator, members) => {
  expect(verified(cell, separator)).toEqual(members)
})

it.each([
  [
    'X-Content-Type-Options',
    'invalid',
    ["If the first value isn't nosniff, the header has no effect: nosniff, x works, and x, nosniff doesn't."],
  ],
  ['Content-Disposition', 'syntax', ['<another token> has the effect of attachment']],
  ['RateLimit', 'syntax', [';r=<integer ≥ 0> required', ';t=<seconds>']],
  [
    'Set-Cookie',
    'support',
    ['SameSite=None needs Secure in Chromium 80 and Firefox 131, but not in Safari, the RFC and the draft'],
  ],
] as const)('shows the values of %s whole in %s', (name, id, expected) => {
  const part = shown(name).html.split(`<h2 id="${id}">`)[1]?.split('<h2')[0] ?? ''
  const items = [...part.matchAll(/<li>(.*?)<\/li>/g)].map(([, item = '']) => plain(item))
  expect(items).toEqual(expect.arrayContaining([...expected]))
})

it('says what each directive of Cache-Control means, with its section, and only once', () => {
  const { html, outline } = shown('Cache-Control')
  expect(outline.map(({ id }) => id)).toContain('meanings')
  const list = html.match(/<ul class="meanings">(.*?)<\/ul>/)?.[1] ?? ''
  const items = [...list.matchAll(/<li>(.*?)<\/li>/g)].map(([, item = '']) => plain(item))
  const header = knownHeaders().find((each) => each.name === 'Cache-Control')
  expect(items.length).toBe(verified(header?.values ?? '', '|').length)
  expect(items.find((item) => item.startsWith('no-store '))).toMatch(/MUST NOT store .* RFC 9111 §5\.2\.2\.5$/)
  expect(items.find((item) => item.startsWith('no-cache['))).toContain(
    'MUST revalidate it with the origin before each use',
  )
  expect(html.split('<code v-pre>must-understand</code>').length).toBe(2)
})

it('has in each item of a page as many opening as closing brackets', () => {
  for (const { name } of knownHeaders()) {
    const parts = shown(name).html.split('<h2 id="syntax">')[1] ?? ''
    for (const [, item = ''] of parts.matchAll(/<li>(.*?)<\/li>/g)) {
      const count = (brackets: RegExp) => plain(item).match(brackets)?.length ?? 0
      expect([count(/\(/g), count(/\[/g)], `${name}: ${plain(item)}`).toEqual([count(/\)/g), count(/\]/g)])
    }
  }
})

it.each([
  ['Content-Type', 'Letter case', /charset are case-insensitive\. The value of boundary is case-sensitive\.$/],
  ['Content-Range', 'Where it applies', /^206 with one part, .* and 416\. It has no meaning with other statuses\.$/],
  ['Allow', 'Letter case', /^Case-sensitive$/],
  ['Cross-Origin-Opener-Policy', 'Several lines', /^Not allowed: send one\. .*\.$/],
] as const)('says of %s under %s', (name, label, expected) => {
  expect(facts(name).get(label)).toMatch(expected)
})

it('shows the value none, and what the values of another header are', () => {
  const says = (name: string) => shown(name).html.split('<h2 id="syntax">')[1]?.split('<h2')[0] ?? ''
  expect(says('Accept-Ranges')).toContain('<code v-pre>none</code> <small>')
  expect(plain(says('Repr-Digest'))).toContain('The same as for Content-Digest.')
  expect(says('Integrity-Policy')).toContain('<code v-pre>sources=(inline)</code> <small>the default</small>')
})

it('shows examples whole, and circumstances after them', () => {
  expect(plain(shown('Integrity-Policy').html)).toContain('Integrity-Policy: blocked-destinations=(script); (style)')
  expect(plain(shown('Via').html)).toContain('Via: 2 cdn-3 (ExampleCDN), 1.1 vegur')
  expect(shown('X-XSS-Protection').html).toContain(
    '<code v-pre>X-XSS-Protection: 0</code> <small>or leave it out and send a CSP</small>',
  )
})

it.each([
  ['Retry-After', 'Tells a client how long to wait before its next request.'],
  ['Digest', 'before Content-Digest and Repr-Digest replaced it. It is obsolete and should not be sent.'],
  ['Method-Check', 'A response header, defined in Access Control for Cross-site Requests. It is obsolete'],
] as const)('begins the page of %s with what the header is for', (name, expected) => {
  expect(plain(shown(name).html.match(/<p class="lead">(.*?)<\/p>/)?.[1] ?? '')).toContain(expected)
})

it('says what to do instead of sending a header, without a value', () => {
  const { html } = shown('Digest')
  expect(html).toContain('<span>Use <a class="ref" href="/headers/repr-digest">Repr-Digest</a></span>')
  expect(html).not.toContain('Digest: (')
})

it('names a section of an RFC', () => {
  expect(sourceName('RFC 9110 10.2.3')).toBe('RFC 9110, section 10.2.3')
  expect(sourceName('Fetch http-new-header-syntax')).toBe('Fetch')
})

it('names the headers before and after', () => {
  const links = shown('Allow').html.match(/<nav class="pager".*?<\/nav>/)?.[0] ?? ''
  expect([...links.matchAll(/<span>([^<]+)<\/span>/g)].map(([, name]) => name)).toEqual(['Age', 'Alt-Svc'])
})

it('says with which statuses a header is sent, and which rules check it', () => {
  const { html, outline } = shown('Allow')
  expect(html).toContain('<a href="/status/405">')
  expect(html).toContain('<a href="/rules/values#allow-invalid">')
  expect(outline.map(({ id }) => id)).toEqual(expect.arrayContaining(['examples', 'syntax', 'statuses', 'rules']))
})

it.each([
  ['Allow', 405],
  ['WWW-Authenticate', 401],
  ['Proxy-Authenticate', 407],
  ['Retry-After', 429],
  ['Content-Range', 206],
  ['Upgrade', 101],
  ['Content-Type', undefined],
  ['Referrer-Policy', undefined],
])('shows %s in the response of %s', (name, code) => {
  expect(sampleStatus(name, tools.recording)).toBe(code)
  const { html, outline } = shown(name)
  expect(outline.some(({ id }) => id === 'try')).toBe(code !== undefined)
  if (code !== undefined) expect(html).toContain(`<RunStatus :code="${code}" />`)
})

/** The columns that pages show as sentences. */
const SENTENCE = /^[A-Z`].*[.?]$/
/** A member of the columns that pages make sentences of. Statuses and code may begin it. */
const PHRASE = /^(?:[A-Z`]|[1-5]\d\d\b).*[^.;,?]$/
/** Shapes as rules name them, and words that only notes have. */
const NOTE =
  /^(?:as [A-Z]|any\b)|\b(?:answers|n\/a|sf-(?:item|list|dictionary)|(?:in)?sensitive names|token-list|delta-seconds|free-text|csp)\b/

describe.each(knownHeaders().map(({ name }) => name))('%s', (name) => {
  it('has requirements and effects that are sentences', () => {
    const header = knownHeaders().find((each) => each.name === name)
    for (const cell of [header?.sender_level, header?.on_invalid, header?.conflicts])
      for (const text of verified(cell ?? '', '|')) expect(text).toMatch(SENTENCE)
    const [lines = 'list'] = verified(header?.combine ?? '', '; ')
    expect(['singleton', 'list', 'dictionary', 'lines']).toContain(lines)
  })

  it('has facts and a syntax of whole phrases', () => {
    const header = knownHeaders().find((each) => each.name === name)
    for (const cell of [header?.syntax, header?.case, header?.applies, header?.mistakes, header?.status])
      for (const text of verified(cell ?? '', '|')) {
        expect(text).toMatch(PHRASE)
        expect(text).not.toMatch(NOTE)
        // A semicolon is fine as code only.
        expect(text.replace(/`[^`]*`/g, '')).not.toContain(';')
      }
    for (const value of verified(header?.values ?? '', '|')) {
      const code = value.replace(/<[^>]*>|"[^"]*"|\([^()]*\)/g, '')
      expect(code).not.toMatch(/^as [A-Z]|[a-z] [a-z]+ [a-z]|; (?:parameters?|[a-z]+:)/)
    }
  })

  it('begins with a sentence that fits into a search result', () => {
    const header = knownHeaders().find((each) => each.name === name)
    if (header === undefined) throw new Error(`${name} has no page`)
    expect(purposeOf(header) ?? 'It.').toMatch(/^[A-Z][^`]*[^.]\.$/)
    expect(`${name}: ${lead(header)}`.length).toBeLessThanOrEqual(160)
  })

  it('has a page of one block', () => {
    expect(shown(name).html).not.toMatch(/\n|\{\{/)
  })
})
