import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitepress'
import { isPage, pageOf } from '../links.ts'

const DOCS = join(import.meta.dirname, '..')
/** What every page would repeat is read by few, and would outweigh what they look for. */
const UNSEARCHED = /^(?:api|rules|packages|clients|rfc9457|full-run|mutation)/

const GUIDE = [
  {
    text: 'Get started',
    items: [
      { text: 'What it is', link: '/getting-started' },
      { text: 'Express', link: '/packages/express' },
      { text: 'Fastify', link: '/packages/fastify' },
      { text: 'Koa', link: '/packages/koa' },
    ],
  },
  {
    text: 'Guides',
    items: [
      { text: 'Sending problems', link: '/sending-problems' },
      { text: 'Receiving problems', link: '/receiving-problems' },
      { text: 'Validation', link: '/validation' },
      { text: 'Logging and tracing', link: '/logging-and-tracing' },
      { text: 'Testing clients', link: '/testing-clients' },
      { text: 'Inspecting', link: '/inspecting' },
      { text: 'Migrating', link: '/migrating' },
    ],
  },
  {
    text: 'Packages',
    items: [
      { text: '@statuskit/core', link: '/packages/core' },
      { text: '@statuskit/simulator', link: '/packages/simulator' },
      { text: '@statuskit/inspector', link: '/packages/inspector' },
      { text: 'The command', link: '/packages/cli' },
    ],
  },
  {
    text: 'Reference',
    items: [
      { text: 'Statuses', link: '/status/' },
      { text: 'Codes of vendors', link: '/vendor/' },
      { text: 'Problem types', link: '/problems/' },
      { text: 'Rules of the inspector', link: '/rules/' },
      { text: 'API', link: '/api/' },
      { text: 'What clients do', link: '/clients' },
      { text: 'Conformance to RFC 9457', link: '/rfc9457-conformance' },
    ],
  },
]

/** The pages beside the guides that are tools, and have no list of guides at their side. */
const TOOLS = ['index.md', 'inspect.md', 'which-status.md']
const guidePages = readdirSync(DOCS)
  .filter((name) => name.endsWith('.md') && !TOOLS.includes(name))
  .map((name) => `/${name.slice(0, -3)}`)

/** The pages of a folder that were made, under its index. */
function pagesOf(folder: string, heading: string) {
  const items = readdirSync(join(DOCS, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && path !== 'index.md')
    .map((path) => path.slice(0, -3).replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ text: path.replace(/-\d+$/, ''), link: `/${folder}/${path}` }))
  return [{ text: heading, link: `/${folder}/`, items }]
}

/** The end of the link that begins at a place; links are not nested. */
function closing<Token extends { readonly type: string }>(tokens: readonly Token[], at: number): Token {
  return tokens.slice(at).find(({ type }) => type === 'link_close') as Token
}

export default defineConfig({
  title: 'statuskit',
  description: 'Every HTTP status as typed data, and what an API needs that follows from it.',
  lang: 'en',
  cleanUrls: true,
  srcExclude: ['full-run.md', 'mutation.md', 'rules.md', 'node_modules/**'],
  metaChunk: true,
  markdown: {
    // The theme's own colours are too faint on the ground of its code blocks (WCAG 2.2, 1.4.3).
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config(markdown) {
      // The guides and READMEs are read in the repository too: their links are between its files.
      markdown.core.ruler.push('relink', ({ tokens }) => {
        for (const children of tokens.map(({ children }) => children ?? [])) {
          for (const [at, token] of children.entries()) {
            const href = token.type === 'link_open' ? token.attrGet('href') : null
            if (href === null) continue
            if (isPage(href)) token.attrSet('href', pageOf(href))
            else for (const part of [token, closing(children, at)]) part.type = 'text'
          }
        }
      })
    },
  },
  head: [
    [
      'link',
      {
        rel: 'icon',
        href: "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' rx='7' fill='%23205ea8'/><text x='16' y='22' font-family='monospace' font-size='15' font-weight='700' text-anchor='middle' fill='white'>4xx</text></svg>",
      },
    ],
  ],
  themeConfig: {
    nav: [
      {
        text: 'Guide',
        link: '/getting-started',
        activeMatch: '^/(?:getting|sending|receiving|testing|inspecting|migrating|validation|logging|packages)',
      },
      { text: 'Statuses', link: '/status/', activeMatch: '^/(?:status|vendor)/' },
      { text: 'Which status?', link: '/which-status' },
      { text: 'Inspect', link: '/inspect' },
      { text: 'Compare', link: '/compare/', activeMatch: '^/compare/' },
      { text: 'API', link: '/api/', activeMatch: '^/api/' },
    ],
    // Statuses have none: 64 links on every page weigh more than its text.
    sidebar: Object.fromEntries([
      ...[...guidePages, '/packages/', '/problems/'].map((path) => [path, GUIDE]),
      ['/rules/', pagesOf('rules', 'Rules of the inspector')],
      ['/api/', pagesOf('api', 'API')],
      ['/vendor/', pagesOf('vendor', 'Codes of vendors')],
    ]),
    outline: [2, 3],
    search: {
      provider: 'local',
      options: {
        _render(source, env, markdown) {
          const html = markdown.render(source, env)
          if (UNSEARCHED.test(env.relativePath)) return ''
          // A search for a symptom finds it as a heading does, and leads to the top of the page.
          return html.replace(
            /<p class="symptoms">.*: (.*)\.<\/p>/,
            '<h2 id="summary">$1<a class="header-anchor" href="#summary"></a></h2>',
          )
        },
        miniSearch: { searchOptions: { fuzzy: 0.15, prefix: true, boost: { title: 3, titles: 1, text: 1 } } },
      },
    },
  },
})
