import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DefaultTheme } from 'vitepress'
import { GUIDES } from '../guides.ts'
import { DOCS, PAGES, PUBLISHED } from '../workspace.ts'

interface Item {
  readonly text: string
  readonly link: string
}

const guides = GUIDES.filter((name) => name !== 'getting-started').map((name): Item => {
  const text = readFileSync(join(DOCS, `${name}.md`), 'utf8')
  return { text: /^# (.+)$/m.exec(text)?.[1] ?? name, link: `/${name}` }
})

function isOfFramework({ link }: Item): boolean {
  return link.startsWith('/frameworks/')
}

/** The sidebar of guides, packages and reports. */
export const GUIDE: DefaultTheme.SidebarItem[] = [
  { text: 'Get started', items: [{ text: 'Getting started', link: '/getting-started' }] },
  { text: 'Frameworks', items: guides.filter(isOfFramework) },
  { text: 'Guides', items: guides.filter((guide) => !isOfFramework(guide)) },
  { text: 'Packages', items: PUBLISHED.map(({ id, name }) => ({ text: name, link: `/packages/${id}` })) },
  {
    text: 'Reference',
    items: [
      { text: 'Statuses', link: '/status/' },
      { text: 'Vendor status codes', link: '/vendor/' },
      { text: 'Problem types', link: '/problems/' },
      { text: 'Inspector rules', link: '/rules/' },
      { text: 'API', link: '/api/' },
      { text: 'What clients do', link: '/clients' },
      { text: 'Conformance to RFC 9457', link: '/rfc9457-conformance' },
      { text: 'Benchmarks', link: '/benchmarks' },
      { text: 'A crawl of a million responses', link: '/crawl' },
      { text: 'Tests on other runtimes', link: '/runtimes' },
    ],
  },
]

/** What follows the list of statuses. */
export const BESIDE_STATUSES: DefaultTheme.SidebarItem[] = [
  {
    items: [
      { text: 'Response headers', link: '/headers/' },
      { text: 'Vendor codes', link: '/vendor/' },
      { text: 'Compare statuses', link: '/compare/' },
      { text: 'Problem types', link: '/problems/' },
    ],
  },
]

/** The pages of the API: each entry that can be imported, with the parts of a long one folded under it. */
export function apiPages(): DefaultTheme.SidebarItem[] {
  const [index] = pagesOf('api', 'API')
  const pages = (index?.items ?? []).map(({ text = '', link = '' }) => ({ text, link }))
  const items = withParts(
    pages,
    PUBLISHED.map(({ name }) => name),
  )
  return [{ ...index, items }]
}

/** Puts the parts of an entry under it. A part is called like its entry, with its own name after a hyphen. */
export function withParts(pages: readonly Item[], packages: readonly string[]): DefaultTheme.SidebarItem[] {
  const entryOf = (name: string) =>
    packages.includes(name) ? undefined : pages.find(({ text }) => name.startsWith(`${text}-`))?.text
  return pages
    .filter(({ text }) => entryOf(text) === undefined)
    .map((entry) => {
      const parts = pages
        .filter(({ text }) => entryOf(text) === entry.text)
        .map(({ text, link }) => ({ text: text.slice(entry.text.length + 1).replaceAll('-', ' '), link }))
      return parts.length === 0 ? entry : { ...entry, collapsed: true, items: parts }
    })
}

/** The generated pages of a folder, under its index. */
export function pagesOf(folder: string, heading: string): DefaultTheme.SidebarItem[] {
  const items = readdirSync(join(PAGES, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && path !== 'index.md')
    .map((path) => path.slice(0, -3).replaceAll('\\', '/'))
    .sort()
    .map((path) => ({
      text: path.replace(/-\d+$/, ''),
      link: `/${folder}/${path}`,
    }))
  return [{ text: heading, link: `/${folder}/`, items }]
}
