import { findStatus } from '@statuskit/core'
import { listReferences } from '@statuskit/core/reference'
import { statusIndex } from '../../status/index-page.ts'
import { statusPage, type Tools } from '../../status-page/status-page.ts'
import type { Page } from '../write-pages.ts'
import { frontmatter } from './markdown.ts'

/** A page for every registered status, and the index of them. */
export function statusPages(tools: Tools): Page[] {
  const pages = listReferences().flatMap((reference): Page[] => {
    const status = findStatus(reference.code)
    if (status === undefined) return []
    const { html, outline } = statusPage(status, reference, tools)
    const head = frontmatter({
      title: `${status.code} ${status.phrase}`,
      description: status.summary,
      layout: 'SheetPage',
      sections: outline,
    })
    return [[`status/${status.code}.md`, `${head}\n<div class="sheet-body">${html}</div>\n`]]
  })
  return [index(), ...pages]
}

function index(): Page {
  const head = frontmatter({
    title: 'Statuses',
    description:
      'Every HTTP status and the codes of vendors: what each means, the headers it needs, and code that sends it.',
    layout: 'SheetPage',
  })
  return ['status/index.md', `${head}\n<div class="sheet-body">${statusIndex()}</div>\n`]
}
