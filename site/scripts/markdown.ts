import type { Citation, ReferenceSection } from '@statuskit/core/reference'

/** Text of ours, in which only backticks mean something, as Markdown that a Vue template takes. */
export function prose(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : escaped(part)))
    .join('')
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[*_[\]|\\~]/g, (character) => `\\${character}`)
    .replaceAll('{{', '&#123;&#123;')
}

/** The head of a page that VitePress reads. */
export function frontmatter(values: Readonly<Record<string, unknown>>): string {
  return `---\n${Object.entries(values)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join('\n')}\n---\n`
}

/** The parts of a text under headings, each claim with links to where it is written. */
export function sectionsToMarkdown(sections: readonly ReferenceSection<string>[]): string {
  return sections
    .map(({ name, heading, advice, blocks }) => {
      const note = advice ? '<p class="advice">Our advice: no standard demands it.</p>\n\n' : ''
      const lines = blocks.map(({ form, text, citations }, at) => {
        const next = blocks[at + 1]
        const end = form === 'item' && next?.form === 'item' ? '' : '\n'
        return `${form === 'item' ? '- ' : ''}${prose(text)}${citations.map(cite).join('')}${end}`
      })
      return `## ${heading} {#${name}}\n\n${note}${lines.join('\n')}`
    })
    .join('\n')
}

function cite(citation: Citation): string {
  if (citation.kind === 'measurement') return ` <span class="cite">${prose(citation.title)}, ${citation.date}</span>`
  const label =
    citation.kind === 'page' ? citation.title : [citation.document, citation.section].filter(Boolean).join(' §')
  return ` <a class="cite" href="${citation.url}" title="${attribute(citation.title)}">${attribute(label)}</a>`
}

/** Text within an attribute's quotes, or an element. */
export function attribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('{{', '&#123;&#123;')
}
