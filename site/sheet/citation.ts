import type { Citation, ReferenceBlock } from '@statuskit/core/reference'
import { escaped } from './html.ts'
import { linkedText } from './linked-text.ts'

/** What a page is about: its own code or header is not linked, and citations of its document have no name. */
export interface Subject {
  readonly own: number | string
  readonly document: string
}

/** Paragraphs and lists, each claim followed by its sources. */
export function blocks(all: readonly ReferenceBlock[], subject: Subject): string {
  return all
    .map(({ form, text, citations }, at) => {
      const html = `${linkedText(text, subject.own)}${citations.map((each) => cite(each, subject)).join('')}`
      if (form === 'paragraph') return `<p>${html}</p>`
      const opens = all[at - 1]?.form !== 'item' ? '<ul class="says">' : ''
      const closes = all[at + 1]?.form !== 'item' ? '</ul>' : ''
      return `${opens}<li>${html}</li>${closes}`
    })
    .join('')
}

function cite(citation: Citation, { document }: Subject): string {
  if (citation.kind === 'measurement')
    return ` <span class="cited" title="${escaped(citation.title)}">measured, ${citation.date}</span>`
  const label = citation.kind === 'page' ? citation.title : standardLabel(citation.document, citation.section, document)
  const space = label.length > 24 ? ' ' : '&nbsp;'
  return `${space}<a class="cited" href="${escaped(citation.url)}" title="${escaped(sourceName(citation))}">${escaped(label)}</a>`
}

function standardLabel(cited: string, section: string | undefined, own: string): string {
  if (section === undefined) return cited
  return cited === own ? `§${section}` : `${cited} §${section}`
}

/** `RFC 9110, section 15.5.8: 407 Proxy Authentication Required`. */
function sourceName(citation: Exclude<Citation, { kind: 'measurement' }>): string {
  if (citation.kind === 'page') return citation.title
  const place = citation.section === undefined ? '' : `, section ${citation.section}`
  return `${citation.document}${place}: ${citation.title}`
}

/** The list of all sources, each once. */
export function sourceList(all: readonly Citation[]): { readonly count: number; readonly html: string } {
  const items = new Set(
    all.map((citation) => {
      if (citation.kind === 'measurement') return `${escaped(citation.title)}, ${citation.date}`
      return `<a href="${escaped(citation.url)}">${escaped(sourceName(citation))}</a>`
    }),
  )
  return { count: items.size, html: `<ul>${[...items].map((item) => `<li>${item}</li>`).join('')}</ul>` }
}
