import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DefaultTheme, defineConfigWithTheme } from 'vitepress'
import { GUIDES } from '../guides.ts'
import { isPage, pageOf } from '../links.ts'
import { readAddress } from '../publishing/address.ts'
import { withBaseInLinks } from '../publishing/base-links.ts'
import { describe } from '../publishing/describe.ts'
import { headOf } from '../publishing/head.ts'
import { installCommands } from '../publishing/install-commands.ts'
import { correctionAddressOf, editAddressOf } from '../publishing/source.ts'
import { COPIED, placeOf } from '../scripts/pages/copied-pages.ts'
import { CONTENT, PAGES, QUICK, ROOT } from '../workspace.ts'
import { CODE_THEME } from './highlighter.ts'
import { layoutParts } from './layout-parts.ts'
import { linkNames } from './linked-names.ts'
import { apiPages, BESIDE_STATUSES, GUIDE, pagesOf } from './sidebar.ts'

/** The version of all packages; before their first release, it has no meaning. */
const VERSION: string = JSON.parse(readFileSync(join(ROOT, 'packages/core/package.json'), 'utf8')).version
const RELEASED = VERSION !== '0.0.0'
const SEARCH = join(import.meta.dirname, 'theme/components/search/SearchButton.vue')
const ADDRESS = readAddress(process.env.SITE_URL)

/** Pages whose text is made from other sources, with links of their own. */
const UNLINKED = /^(?:api|status|headers)\//

/** The closing token of the link that opens at an index; links are not nested. */
function closing<Token extends { readonly type: string }>(tokens: readonly Token[], at: number): Token {
  return tokens.slice(at).find(({ type }) => type === 'link_close') as Token
}

export default defineConfigWithTheme<DefaultTheme.Config & { readonly version?: string }>({
  title: 'statuskit',
  description: 'Every HTTP status as typed data, and error handling built on it.',
  lang: 'en',
  base: ADDRESS.base,
  cleanUrls: true,
  // A quick build has no pages of the API.
  ignoreDeadLinks: QUICK ? [/^\/api\//] : false,
  srcDir: 'pages',
  outDir: 'dist',
  cacheDir: 'node_modules/.cache/vitepress',
  metaChunk: true,
  // Without transitions, a change of the scheme computes the style of the whole page four times, also at the start.
  appearance: { disableTransition: false },
  markdown: {
    theme: CODE_THEME,
    config(markdown) {
      for (const rule of ['html_block', 'html_inline'] as const) {
        const render = markdown.renderer.rules[rule]
        markdown.renderer.rules[rule] = (...args) => withBaseInLinks(render?.(...args) ?? '', ADDRESS.base)
      }
      const fence = markdown.renderer.rules.fence
      markdown.renderer.rules.fence = (...args) => {
        const [tokens, at] = args
        const token = tokens[at]
        const commands = token?.info.startsWith('sh') ? installCommands(token.content) : undefined
        if (commands === undefined) return fence?.(...args) ?? ''
        const json = JSON.stringify(Object.fromEntries(commands))
        return `<PackageManagers commands="${markdown.utils.escapeHtml(json)}" />\n`
      }
      // Guides and READMEs are also read in the repository, so their links point to its files.
      markdown.core.ruler.push('link names', ({ tokens, env }) => {
        const path: string | undefined = env.relativePath
        // VitePress also renders the title, without a path, and drops what is not plain text.
        if (path !== undefined && !UNLINKED.test(path)) linkNames(tokens)
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
    resolve: {
      // The theme has no slot for another search.
      alias: [{ find: /^.*\/VPNavBarSearch\.vue$/, replacement: SEARCH }],
    },
    plugins: [
      layoutParts(),
      {
        name: 'base-links',
        enforce: 'pre',
        transform(code, id) {
          return id.includes('/theme/') && id.endsWith('.vue') ? withBaseInLinks(code, ADDRESS.base) : undefined
        },
      },
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
  transformHead({ assets, page, title, description }) {
    const font = assets.find((path) => /inter-latin-wght-normal\.\w+\.woff2$/.test(path)) ?? ''
    return [
      ['link', { rel: 'preload', href: font, as: 'font', type: 'font/woff2', crossorigin: '' }],
      ...headOf({ page, title, description }, ADDRESS),
    ]
  },
  transformPageData(page) {
    const own = page.description || describe(readFileSync(join(PAGES, page.filePath), 'utf8'))
    const { relativePath } = page
    const addresses = { edit: editAddressOf(relativePath), correction: correctionAddressOf(relativePath) }
    return { description: own ?? '', frontmatter: { ...page.frontmatter, ...addresses } }
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
      ...['/packages/', '/problems/', '/benchmarks'].map((path) => [path, GUIDE]),
      ['/rules/', pagesOf('rules', 'Inspector rules')],
      ['/api/', apiPages()],
      // The list of statuses comes before these, from a component of the theme.
      ...['/status/', '/vendor/', '/headers/'].map((path) => [path, BESIDE_STATUSES]),
    ]),
    outline: [2, 3],
    ...(RELEASED && { version: VERSION }),
  },
})
