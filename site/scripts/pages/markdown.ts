import type { Citation, ReferenceSection } from '@statuskit/core/reference'

/** Our text, where only backticks have a meaning, as Markdown that is safe in a Vue template. */
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

/** The frontmatter of a page. */
export function frontmatter(values: Readonly<Record<string, unknown>>): string {
  return `---\n${Object.entries(values)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join('\n')}\n---\n`
}

/** The sections of a text, each claim with links to its sources. */
export function sectionsToMarkdown(sections: readonly ReferenceSection<string>[]): string {
  return sections
    .map(({ name, heading, advice, blocks }) => {
      const note = advice ? '<p class="advice">This is advice. No standard requires it.</p>\n\n' : ''
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

/** Text escaped for a quoted attribute or an element. */
export function attribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('{{', '&#123;&#123;')
}
