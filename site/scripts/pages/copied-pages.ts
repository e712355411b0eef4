import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { GUIDES } from '../../guides.ts'
import { CONTENT, DOCS } from '../../workspace.ts'
import type { Page } from '../write-pages.ts'

/** The reports for users. `rules.md` becomes pages by family; the other reports are about our own work. */
const REPORTS = ['clients.md', 'crawl.md', 'rfc9457-conformance.md', 'runtimes.md', 'snippets.md']

/** The Markdown files that become pages unchanged: guides, the site's own pages, reports. */
export const COPIED: readonly string[] = [
  ...GUIDES.map((name) => join(DOCS, `${name}.md`)),
  ...markdownIn(CONTENT),
  ...REPORTS.map((file) => join(DOCS, 'reports', file)),
]

function markdownIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file))
}

/** Where a copied page is on the site: a guide is in the folder that it has in `docs`, any other page at the root. */
export function placeOf(path: string): string {
  const guide = relative(DOCS, path).replaceAll('\\', '/')
  return GUIDES.includes(guide.slice(0, -3)) ? guide : basename(path)
}

/** The copied pages, with their places on the site. */
export function copiedPages(): Page[] {
  return COPIED.map((path): Page => [placeOf(path), readFileSync(path, 'utf8')])
}
