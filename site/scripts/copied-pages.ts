import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { CONTENT, DOCS } from '../workspace.ts'
import type { Page } from './write-pages.ts'

/** The reports for users. `rules.md` becomes pages by family; the other reports are about our own work. */
const REPORTS = ['clients.md', 'rfc9457-conformance.md', 'snippets.md']

/** The Markdown files that become pages unchanged: guides, the site's own pages, reports. */
export const COPIED: readonly string[] = [
  ...markdownIn(DOCS),
  ...markdownIn(CONTENT),
  ...REPORTS.map((file) => join(DOCS, 'reports', file)),
]

function markdownIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file))
}

/** A page for each of them, at the root of the site. */
export function copiedPages(): Page[] {
  return COPIED.map((path): Page => [basename(path), readFileSync(path, 'utf8')])
}
