import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/** A document that rules may cite, as `documents.csv` of core has it. */
export interface CitedDocument {
  readonly document: string
  readonly title: string
  /** The address of a section; `{section}` stands for its number. */
  readonly section_url: string
}

/** The titles of all sections that may be cited, by citation: `RFC 9110 15.5.2`. */
export function sectionTitles(): ReadonlyMap<string, string> {
  const rows = readCore<{ document: string; section: string; title: string }>('sections')
  return new Map(rows.map(({ document, section, title }) => [`${document} ${section}`, title]))
}

/** The documents of those sections, by name. */
export function citedDocuments(): ReadonlyMap<string, CitedDocument> {
  return new Map(readCore<CitedDocument>('documents').map((row) => [row.document, row]))
}

/** A fact table of core, which keeps the index of sections for all packages. */
function readCore<Row>(name: string): Row[] {
  return parse(readFileSync(new URL(`../../core/data/${name}.csv`, import.meta.url)), { columns: true })
}
