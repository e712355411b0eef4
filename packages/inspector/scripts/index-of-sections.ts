import { readTable } from '../../../scripts/workspace/read-table.ts'

/** A document that rules can cite, from core's `documents.csv`. */
export interface CitedDocument {
  readonly document: string
  readonly title: string
  /** The address of a section, with `{section}` in place of its number. */
  readonly section_url: string
}

/** The titles of all sections that can be cited, by citation: `RFC 9110 15.5.2`. */
export function sectionTitles(): ReadonlyMap<string, string> {
  const rows = readCore<{ document: string; section: string; title: string }>('sections')
  return new Map(rows.map(({ document, section, title }) => [`${document} ${section}`, title]))
}

/** The documents of these sections, by name. */
export function citedDocuments(): ReadonlyMap<string, CitedDocument> {
  return new Map(readCore<CitedDocument>('documents').map((row) => [row.document, row]))
}

/** Reads a table of core, which has the index of sections for all packages. */
function readCore<Row>(name: string): Row[] {
  return readTable(new URL(`../../core/data/${name}.csv`, import.meta.url))
}
