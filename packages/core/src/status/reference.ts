import type { Reference } from './types.ts'

/** Parses the references in a cell of the table: `9110 15.5.2; 9110 11.6.1`. */
export function parseReferences(cell: string | undefined): readonly Reference[] {
  return cell ? cell.split('; ').map(parseReference) : []
}

/** Parses a citation: an RFC's number, or a draft's name, and a section. */
export function parseReference(citation: string): Reference {
  const [name = '', section] = citation.split(' ')
  const isRfc = /^\d/.test(name)
  const document = isRfc ? `RFC ${name}` : name
  const base = isRfc ? `https://www.rfc-editor.org/rfc/rfc${name}` : `https://datatracker.ietf.org/doc/html/${name}`
  if (section === undefined) return { document, url: base }
  return { document, section, url: `${base}#${/^\d/.test(section) ? 'section' : 'appendix'}-${section}` }
}
