import { findStatus } from '@statuskit/core'
import type { Citation, ReferenceBlock, ReferenceSection, RelatedStatus } from '@statuskit/core/reference'
import { referenceName } from '../status/wordings.ts'
import type { Text } from '../terminal/text.ts'

/** Sections with their headings; with `sources`, each statement is followed by its source. */
export function formatSections(sections: readonly ReferenceSection<string>[], sources: boolean, text: Text): string[] {
  return sections.map(({ heading, advice, blocks }) => {
    const note = sources && advice ? text.dim(' (advice)') : ''
    return [`${text.bold(heading)}${note}`, ...blocks.map((block) => formatBlock(block, sources, text))].join('\n')
  })
}

/** Similar codes, each with its difference. */
export function formatRelated(related: readonly RelatedStatus[], text: Text): string[] {
  if (related.length === 0) return []
  const lines = related.flatMap(({ code, difference }) => [
    `  ${text.status(code, String(code))} ${findStatus(code)?.phrase}`,
    text.wrap(text.prose(difference), 6),
  ])
  return [[text.bold('Not to be confused with'), ...lines].join('\n')]
}

function formatBlock({ form, text: words, citations }: ReferenceBlock, sources: boolean, text: Text): string {
  const named = sources ? [...new Set(citations.map(nameOf))].map((name) => ` ${text.dim(`[${name}]`)}`).join('') : ''
  const line = `${text.prose(words)}${named}`
  return form === 'item' ? text.wrap(line, 4, '  -') : text.wrap(line, 2)
}

function nameOf(citation: Citation): string {
  if (citation.kind === 'standard') return referenceName(citation)
  return citation.kind === 'page' ? citation.title : `${citation.title}, ${citation.date}`
}
