import { readTable } from '../../../scripts/workspace/read-table.ts'

/** A row of one of the fact tables, every cell a string. */
export type Fact = Readonly<Record<string, string>>

const data = new URL('../data/', import.meta.url)

/** Reads a fact table of `data/`. */
export function readFacts(name: string): Fact[] {
  return readTable(new URL(`${name}.csv`, data))
}

/** The single citations of a cell: `RFC 9110 15.5.2; RFC 9110 11.6.1`. */
export function citationsOf(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(';')
    .map((citation) => citation.trim())
    .filter((citation) => citation !== '')
}

/** A citation's document and section: `RFC 9110 15.5.2` is `['RFC 9110', '15.5.2']`. */
export function splitCitation(citation: string): [document: string, section: string] {
  const match = /^(RFC \d+|draft-\S+)(?: (\S+))?$/.exec(citation)
  if (!match?.[1]) throw new Error(`not a citation: "${citation}"; write "RFC 9110 15.5.2"`)
  return [match[1], match[2] ?? '']
}

/** A phrase as the name of its constant: `I'm a teapot` is `IM_A_TEAPOT`. */
export function constantName(phrase: string): string {
  return phrase
    .replaceAll("'", '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase()
}

/** A citation's address. */
export function citationUrl(document: string, section: string): string {
  const rfc = /^RFC (\d+)$/.exec(document)
  const base = rfc ? `https://www.rfc-editor.org/rfc/rfc${rfc[1]}` : `https://datatracker.ietf.org/doc/html/${document}`
  if (section === '') return base
  return `${base}#${/^\d/.test(section) ? 'section' : 'appendix'}-${section}`
}
