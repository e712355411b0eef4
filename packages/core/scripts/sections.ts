import type { Fact } from './facts.ts'

/** The sections of an RFC's text, in its order: number and title of each heading that has a number or a letter. */
export function sectionsOf(text: string): [section: string, title: string][] {
  return [...text.matchAll(/^#+ (?:Appendix )?([0-9A-Z](?:[0-9]*)(?:\.[0-9]+)*)\. +(.*\S)\s*$/gm)].map(
    ([, section = '', title = '']) => [section, title],
  )
}

/**
 * The table of sections as CSV, with what was read of some documents: their rows are replaced, those of other documents
 * kept, and documents that are new follow at the end.
 */
export function mergeSections(
  rows: readonly Fact[],
  read: ReadonlyMap<string, readonly [section: string, title: string][]>,
): string {
  const documents = [...new Set([...rows.map((row) => row.document ?? ''), ...read.keys()])]
  const lines = documents.flatMap((document) => {
    const kept = rows.filter((row) => row.document === document)
    const sections = read.get(document) ?? kept.map((row) => [row.section ?? '', row.title ?? ''] as const)
    return sections.map((section) => [document, ...section].map(cell).join(','))
  })
  return `${['document,section,title', ...lines].join('\n')}\n`
}

function cell(text: string): string {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
