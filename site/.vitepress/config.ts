import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitepress'
import { GUIDES } from '../guides.ts'
import { isPage, pageOf } from '../links.ts'
import { COPIED, placeOf } from '../scripts/copied-pages.ts'
import { CONTENT, PAGES } from '../workspace.ts'
import { CODE_THEME } from './highlighter.ts'
import { linkNames } from './linked-names.ts'
import { BESIDE_STATUSES, GUIDE, pagesOf } from './sidebar.ts'

/** Pages that few people search for, and that would outweigh the others in the results. */
const UNSEARCHED = /^(?:api|rules|packages|clients|rfc9457)/

/** Pages whose text is made from other sources, with links of their own. */
const UNLINKED = /^(?:api|status|headers)\//

/** The closing token of the link that opens at an index; links are not nested. */
function closing<Token extends { readonly type: string }>(tokens: readonly Token[], at: number): Token {
  return tokens.slice(at).find(({ type }) => type === 'link_close') as Token
}

export default defineConfig({
  title: 'statuskit',
  description: 'Every HTTP status as typed data, and error handling built on it.',
  lang: 'en',
  cleanUrls: true,
  srcDir: 'pages',
  outDir: 'dist',
  cacheDir: 'node_modules/.cache/vitepress',
  metaChunk: true,
  markdown: {
    theme: CODE_THEME,
    config(markdown) {
      // Guides and READMEs are also read in the repository, so their links point to its files.
      markdown.core.ruler.push('link names', ({ tokens, env }) => {
        const path: string = env.relativePath ?? ''
        if (!UNLINKED.test(path)) linkNames(tokens)
      })
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
  vite: {
    plugins: [
      {
        name: 'copied-pages',
        // Show an edited guide at once.
        configureServer({ watcher }) {
          watcher.add([...COPIED]).on('change', (path) => {
            if (COPIED.includes(path)) copyFileSync(path, join(PAGES, placeOf(path)))
          })
        },
      },
    ],
  },
  // The first text waits for this font, and the style sheet that names it comes late.
  transformHead({ assets }) {
    const font = assets.find((path) => /inter-latin-wght-normal\.\w+\.woff2$/.test(path)) ?? ''
    return [['link', { rel: 'preload', href: font, as: 'font', type: 'font/woff2', crossorigin: '' }]]
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
        activeMatch: `^/(?:${GUIDES.join('|')}|packages)`,
      },
      { text: 'Statuses', link: '/status/', activeMatch: '^/(?:status|vendor)/' },
      { text: 'Headers', link: '/headers/', activeMatch: '^/headers/' },
      { text: 'Which status?', link: '/which-status' },
      { text: 'Inspect', link: '/inspect' },
      { text: 'Compare', link: '/compare/', activeMatch: '^/compare/' },
      { text: 'API', link: '/api/', activeMatch: '^/api/' },
    ],
    sidebar: Object.fromEntries([
      ...COPIED.filter((path) => !path.startsWith(CONTENT)).map((path) => [`/${placeOf(path).slice(0, -3)}`, GUIDE]),
      ...['/packages/', '/problems/'].map((path) => [path, GUIDE]),
      ['/rules/', pagesOf('rules', 'Inspector rules')],
      ['/api/', pagesOf('api', 'API')],
      // The list of statuses comes before these, from a component of the theme.
      ...['/status/', '/vendor/', '/headers/'].map((path) => [path, BESIDE_STATUSES]),
    ]),
    outline: [2, 3],
    search: {
      provider: 'local',
      options: {
        _render(source, env, markdown) {
          const html = markdown.render(source, env)
          if (UNSEARCHED.test(env.relativePath)) return ''
          // Code would outweigh the text. What else people search for counts like a heading. VitePress looks for headings
          // with an expression that takes minutes on a page of one line, so each heading gets a line of its own.
          return html
            .replace(/<pre.*?<\/pre>/g, '')
            .replace(/<p class="alias">.*?: (.*?)<\/p>/, '<h2 id="summary">$1</h2>')
            .replace(
              /<(h[12]) id="([\w-]+)">((?:(?!<a\b|<\/h).)*)<\/\1>/g,
              '\n<$1 id="$2">$3<a class="header-anchor" href="#$2"></a></$1>\n',
            )
            .replaceAll(/<\/(?:p|li|div|section)>/g, '$&\n')
        },
        miniSearch: { searchOptions: { fuzzy: 0.15, prefix: true, boost: { title: 3, titles: 1, text: 1 } } },
      },
    },
  },
})
