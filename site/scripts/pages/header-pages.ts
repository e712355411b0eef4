import { headerPageOf } from '../../header-page/header-page.ts'
import { knownHeaders } from '../../header-page/known-headers.ts'
import { lead, purposeOf } from '../../header-page/lead.ts'
import { escaped } from '../../sheet/html.ts'
import type { Tools } from '../../status-page/status-page.ts'
import type { Page } from '../write-pages.ts'
import { frontmatter } from './markdown.ts'

/** A page for every response header that the inspector's table knows, and the index of them. */
export function headerPages(rulePages: Readonly<Record<string, string>>, tools: Tools): Page[] {
  const pages = knownHeaders().map((header): Page => {
    const { html, outline } = headerPageOf(header, rulePages, tools)
    const head = frontmatter({
      title: `${header.name} header`,
      description: `${header.name}: ${lead(header)}`,
      layout: 'SheetPage',
      sections: outline,
    })
    return [`headers/${header.name.toLowerCase()}.md`, `${head}\n<div class="sheet-body">${html}</div>\n`]
  })
  return [index(), ...pages]
}

function index(): Page {
  const items = knownHeaders().map((header) => {
    const { name, registration } = header
    const mark = /^(?:deprecated|obsoleted)$/.test(registration) ? ` <small class="tag">${registration}</small>` : ''
    const purpose = purposeOf(header)
    const what = purpose === undefined ? '' : `<p>${escaped(purpose)}</p>`
    return `<li><a href="/headers/${name.toLowerCase()}"><code>${escaped(name)}</code></a>${mark}${what}</li>`
  })
  const html = `<div class="title"><h1 id="top">Response headers</h1><p class="lead">${items.length} headers that responses can have, and what each is for. Their pages have the syntax, examples, and the rules that check them.</p></div><HeaderFilter :total="${items.length}" /><ul class="header-list">${items.join('')}</ul>`
  const head = frontmatter({
    title: 'Response headers',
    description: 'Every response header: what it is for, its syntax, the statuses that need it, and its rules.',
    layout: 'SheetPage',
  })
  return ['headers/index.md', `${head}\n<div class="sheet-body">${html}</div>\n`]
}
