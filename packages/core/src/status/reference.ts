import type { Reference } from './types.ts'

/** The references of a cell of the table: `RFC 9110 15.5.2; RFC 9110 11.6.1`. */
export function parseReferences(cell: string | undefined): readonly Reference[] {
  return cell === undefined || cell === '' ? [] : cell.split('; ').map(parseReference)
}

/** A reference from its citation, `RFC 9110 15.5.2`. */
export function parseReference(citation: string): Reference {
  const words = citation.split(' ')
  const document = words[0] === 'RFC' ? `RFC ${words[1]}` : `${words[0]}`
  const section = words[words[0] === 'RFC' ? 2 : 1]
  const base =
    words[0] === 'RFC'
      ? `https://www.rfc-editor.org/rfc/rfc${words[1]}`
      : `https://datatracker.ietf.org/doc/html/${document}`
  if (section === undefined) return { document, url: base }
  return { document, section, url: `${base}#${/^\d/.test(section) ? 'section' : 'appendix'}-${section}` }
}
