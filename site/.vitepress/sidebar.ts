import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VENDOR_STATUSES } from '@statuskit/core/vendor'
import type { DefaultTheme } from 'vitepress'
import { DOCS, PAGES, PUBLISHED } from '../workspace.ts'

interface Item {
  readonly text: string
  readonly link: string
}

/** The recommended order of the guides; others follow. */
const ORDER = [
  'sending-problems',
  'fetch-handlers',
  'receiving-problems',
  'validation',
  'logging-and-tracing',
  'testing-clients',
  'inspecting-responses',
  'migrating',
]

/** The names of the guides, in the order of the sidebar. */
export const GUIDES: readonly string[] = readdirSync(DOCS)
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.slice(0, -3))
  .sort((a, b) => placeOf(a) - placeOf(b) || a.localeCompare(b, 'en'))

function placeOf(guide: string): number {
  const place = ORDER.indexOf(guide)
  return place < 0 ? ORDER.length : place
}

const guides = GUIDES.filter((name) => name !== 'getting-started').map((name): Item => {
  const text = readFileSync(join(DOCS, `${name}.md`), 'utf8')
  return { text: /^# (.+)$/m.exec(text)?.[1] ?? name, link: `/${name}` }
})
const packages = PUBLISHED.map(({ id, name, isAdapter }) => ({ text: name, link: `/packages/${id}`, isAdapter }))

/** The sidebar of guides, packages and reports. */
export const GUIDE: DefaultTheme.SidebarItem[] = [
  {
    text: 'Get started',
    items: [{ text: 'Getting started', link: '/getting-started' }, ...packages.filter((each) => each.isAdapter)],
  },
  { text: 'Guides', items: guides },
  { text: 'Packages', items: packages.filter((each) => !each.isAdapter) },
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
    ],
  },
]

/** The generated pages of a folder, under its index. */
export function pagesOf(folder: string, heading: string): DefaultTheme.SidebarItem[] {
  const items = readdirSync(join(PAGES, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && path !== 'index.md')
    .map((path) => path.slice(0, -3).replaceAll('\\', '/'))
    .sort()
    .map((path) => ({
      text: (folder === 'vendor' && vendorName(path)) || path.replace(/-\d+$/, ''),
      link: `/${folder}/${path}`,
    }))
  return [{ text: heading, link: `/${folder}/`, items }]
}

/** The name of the vendor that a page of codes is about. */
function vendorName(path: string): string | undefined {
  return VENDOR_STATUSES.find(({ vendor }) => vendor === path)?.vendorName
}
