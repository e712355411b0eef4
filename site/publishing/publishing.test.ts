import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, describe as group, it } from 'vitest'
import { SAVED_COMPARISONS } from '../compare/comparisons.ts'
import { headerPages } from '../scripts/pages/header-pages.ts'
import { statusPages } from '../scripts/pages/status-pages.ts'
import { createPainter } from '../sheet/painted-code.ts'
import { recordResponses } from '../status-page/recorded.ts'
import { ROOT } from '../workspace.ts'
import { pathOf, readAddress } from './address.ts'
import { withBaseInLinks } from './base-links.ts'
import { describe } from './describe.ts'
import { headOf } from './head.ts'
import { installCommands } from './install-commands.ts'
import { llmsText } from './llms.ts'
import { markdownOf } from './page-markdown.ts'
import { robots } from './robots.ts'
import { redirectPage, redirectsFile, shortAddresses } from './short-addresses.ts'
import { sitemap } from './sitemap.ts'
import { CORRECTION, correctionAddressOf, editAddressOf } from './source.ts'

const HERE = { origin: undefined, base: '/' }
const THERE = { origin: 'https://example.org', base: '/docs/' }

group('the address of the site', () => {
  it.each([
    [undefined, HERE],
    ['', HERE],
    ['/docs', { origin: undefined, base: '/docs/' }],
    ['https://example.org', { origin: 'https://example.org', base: '/' }],
    ['https://example.org/docs/', THERE],
    ['https://example.org/a/b', { origin: 'https://example.org', base: '/a/b/' }],
  ])('%j', (value, address) => {
    expect(readAddress(value)).toEqual(address)
  })

  it.each(['ftp://example.org/', 'https://example.org/?a', 'https://example.org/#a'])('refuses %s', (value) => {
    expect(() => readAddress(value)).toThrow(/SITE_URL.*Set it to a URL such as/)
  })

  it.each([
    ['index.md', ''],
    ['status/index.md', 'status/'],
    ['status/405.md', 'status/405'],
    ['reindex.md', 'reindex'],
  ])('the path of %s', (page, path) => {
    expect(pathOf(page)).toBe(path)
  })
})

it('puts the base before links of templates, once', () => {
  const template = `<a class="x" href="/status/">S</a><a :href="page">P</a><a href="#top">T</a><a href="//x.org">X</a><link href="/y">`
  const based = `<a class="x" href="/docs/status/">S</a><a :href="$link(page)">P</a><a href="#top">T</a><a href="//x.org">X</a><link href="/y">`
  expect(withBaseInLinks(template, '/docs/')).toBe(based)
  expect(withBaseInLinks('<a href="/docs/status/">', '/docs/')).toBe('<a href="/docs/status/">')
  expect(withBaseInLinks(template, '/')).toBe(template)
})

it.each([
  ['---\na: b\n---\n# Title\n\nThe first [paragraph](x) of `code`.\n\nAnother.', 'The first paragraph of code.'],
  ['# Title\n\n```ts\nNot code.\n```\n\n- no list.\n\nText.', 'Text.'],
  ['# Title', undefined],
  [`${'A word '.repeat(12)}ends. ${'B word '.repeat(30)}.`, `${'A word '.repeat(12)}ends.`],
])('describes a page by its first paragraph: %j', (markdown, description) => {
  expect(describe(markdown)).toBe(description)
})

it('cuts a long sentence at a word', () => {
  const cut = describe(`${'word '.repeat(60)}end.`.replace('w', 'W')) ?? ''
  expect(cut.length).toBeLessThanOrEqual(160)
  expect(cut).toMatch(/word…$/)
})

group('the head of a page', () => {
  const facts = { page: 'status/405.md', title: '405', description: 'It.' }
  const attribute = (name: string, tags: ReturnType<typeof headOf>) =>
    tags.map(([, values]) => values).find((values) => values.property === name || values.rel === name)

  it('has full URLs if the build knows its own', () => {
    const tags = headOf(facts, THERE)
    expect(attribute('canonical', tags)?.href).toBe('https://example.org/docs/status/405')
    expect(attribute('og:url', tags)?.content).toBe('https://example.org/docs/status/405')
    expect(attribute('og:image', tags)?.content).toBe('https://example.org/docs/card.png')
    expect(attribute('alternate', tags)?.href).toBe('/docs/status/405.md')
  })

  it('has none of them otherwise', () => {
    const tags = headOf(facts, HERE)
    expect(attribute('og:title', tags)?.content).toBe('405')
    expect(attribute('canonical', tags)).toBeUndefined()
    expect(JSON.stringify(tags)).not.toContain('undefined')
  })

  it('keeps the page of missing addresses out of search engines', () => {
    expect(headOf({ ...facts, page: '404.md' }, THERE)).toEqual([['meta', { name: 'robots', content: 'noindex' }]])
  })
})

it.each([
  [
    'npm install express @statuskit/core\n',
    [
      'npm install express @statuskit/core',
      'pnpm add express @statuskit/core',
      'yarn add express @statuskit/core',
      'bun add express @statuskit/core',
    ],
  ],
  ['npm install -D vitest', ['npm install -D vitest', 'pnpm add -D vitest', 'yarn add -D vitest', 'bun add -d vitest']],
])('gives %j for each package manager', (code, commands) => {
  expect([...(installCommands(code)?.values() ?? [])]).toEqual(commands)
})

it.each(['npm install', 'npm install --omit=dev', 'npm install x\nnode app.mjs', 'npm run build'])(
  'leaves other commands as they are: %j',
  (code) => {
    expect(installCommands(code)).toBeUndefined()
  },
)

it('lists the pages in llms.txt and the sitemap', () => {
  const twins = [
    { path: 'status/405.md', title: '405', description: 'It.' },
    { path: 'headers/allow.md', title: 'Allow', description: 'Methods.' },
    { path: 'validation.md', title: 'Validation', description: 'Checks.' },
  ]
  const text = llmsText(twins, THERE)
  expect(text).toContain('## Statuses\n\n- [405](https://example.org/docs/status/405.md): It.\n')
  expect(text).toContain('## Guides\n\n- [Validation](https://example.org/docs/validation.md): Checks.\n')
  expect(text).not.toContain('## Packages')
  expect(sitemap(['', 'status/405', 'api/@statuskit/core'], THERE)?.match(/<loc>.*?<\/loc>/g)).toEqual([
    '<loc>https://example.org/docs/</loc>',
    '<loc>https://example.org/docs/status/405</loc>',
    '<loc>https://example.org/docs/api/@statuskit/core</loc>',
  ])
  expect(sitemap([''], HERE)).toBeUndefined()
  expect(robots(THERE)).toContain('Disallow: /docs/api/status/\n')
  expect(robots(THERE)).toContain('\nSitemap: https://example.org/docs/sitemap.xml\n')
  expect(robots(HERE)).not.toContain('Sitemap')
})

it('has a short address for each code that someone uses', () => {
  const addresses = new Map(shortAddresses())
  expect(addresses.get('407')).toBe('status/407')
  expect(addresses.get('status/521')).toBe('vendor/cloudflare#521')
  expect(addresses.get('499')).toBe('vendor/nginx#499')
  expect(addresses.get('419')).toBe('vendor/laravel#419')
  expect(addresses.has('status/407')).toBe(false)
  expect(redirectsFile([['407', 'status/407']], '/docs/')).toBe(
    '/docs/407 /docs/status/407 301\n/docs/407.md /docs/status/407.md 301\n',
  )
  expect(redirectsFile([['499', 'vendor/nginx#499']], '/')).toBe(
    '/499 /vendor/nginx#499 301\n/499.md /vendor/nginx.md#499 301\n',
  )
  expect(redirectPage('vendor/nginx#499', '/docs/')).toContain('url=/docs/vendor/nginx#499"')
})

it('has a short address for each other order of a saved comparison', () => {
  const addresses = shortAddresses().filter(([from]) => from.startsWith('compare/'))
  const of = (page: string) => addresses.filter(([, to]) => to === page).map(([from]) => from)
  expect(of('compare/401-403')).toEqual(['compare/403-401'])
  expect(of('compare/401-403-407')).toHaveLength(5)
  expect(of('compare/301-302-307-308')).toHaveLength(23)
  const pages = new Set(SAVED_COMPARISONS.map((codes) => `compare/${codes.join('-')}`))
  expect(addresses.filter(([from, to]) => pages.has(from) || !pages.has(to))).toEqual([])
})

it('knows where a page is edited', () => {
  expect(editAddressOf('status/405.md')).toMatch(/\/edit\/main\/packages\/core\/data\/reference\/statuses\/405\.md$/)
  expect(editAddressOf('validation.md')).toMatch(/\/edit\/main\/docs\/validation\.md$/)
  expect(editAddressOf('packages/koa.md')).toMatch(/\/edit\/main\/packages\/koa\/README\.md$/)
  expect(editAddressOf('clients.md')).toBeUndefined()
  expect(editAddressOf('rules/index.md')).toBeUndefined()
})

it('says on each page made from tables how to correct a fact', () => {
  const address = 'https://github.com/statuskit/statuskit/blob/main/CONTRIBUTING.md#correct-a-fact'
  for (const page of ['status/407.md', 'headers/vary.md', 'vendor/nginx.md', 'compare/401-403.md'])
    expect(correctionAddressOf(page), page).toBe(address)
  expect(correctionAddressOf('validation.md')).toBeUndefined()
  expect(correctionAddressOf('rules/index.md')).toBeUndefined()
  const [file = '', anchor = ''] = CORRECTION.split('#')
  const headings = readFileSync(join(ROOT, file), 'utf8').match(/^## .*$/gm) ?? []
  expect(headings.map((heading) => heading.slice(3).toLowerCase().replaceAll(' ', '-'))).toContain(anchor)
})

it('leaves the ways through the site and the marks of examples out of Markdown', async () => {
  const tools = { paint: await createPainter(), recording: await recordResponses() }
  for (const [path, page] of [...statusPages(tools), ...headerPages({}, tools)]) {
    const markdown =
      markdownOf(`<main><div class="vp-doc">${page.replace(/^---[\s\S]*?\n---\n/, '')}</div></main>`) ?? ''
    expect(markdown.trimStart().slice(0, 2), path).toBe('# ')
    expect(markdown.replace(/```[\s\S]*?```/g, ''), path).not.toMatch(/\)\[|SamplesExpress/)
    expect(markdown.match(/^[\w-]+: .* (?:required|recommended|optional)$/gm), path).toBeNull()
  }
})

it('turns a built page into Markdown without its controls', () => {
  const html = `<body><nav>Menu</nav><main class="main"><div class="vp-doc _x"><div>
<h1 id="a">Title <a class="header-anchor" href="#a">&#8203;</a></h1><p>Send 405. Now <a href="/status/405">look</a>.</p>
<div class="language-ts vp-adaptive-theme"><button class="copy"></button><span class="lang">ts</span><pre class="shiki"><code><span class="line">const a = 1</span>
<span class="line">a()</span></code></pre></div><dl><dt>caching</dt><dd>never</dd></dl>
<div class="bar" data-only="page"><label>npm</label></div></div></div></main><footer>Foot</footer></body>`
  expect(markdownOf(html)).toBe(
    '# Title\n\nSend 405. Now [look](/status/405).\n\n```ts\nconst a = 1\na()\n```\n\n- caching: never\n',
  )
  expect(markdownOf('<main>no page</main>')).toBeUndefined()
  expect(markdownOf('<div class="vp-doc"><h2>Security <small class="advised">our advice</small></h2></main>')).toBe(
    '## Security (our advice)\n',
  )
  const cards =
    '<a class="card" href="/status/401"><b>401 <span>Unauthorized</span></b>Needs credentials.</a><a class="card" href="/b"><b>B</b>C.</a>'
  expect(
    markdownOf(`<div class="vp-doc"><div class="cards">${cards}</div><a href="/c">C</a><a href="/d">D</a></main>`),
  ).toBe('- [401 Unauthorized](/status/401): Needs credentials.\n- [B](/b): C.\n\n[C](/c) [D](/d)\n')
})
