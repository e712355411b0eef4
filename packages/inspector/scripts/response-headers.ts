import { readTable } from '../../../scripts/workspace/read-table.ts'

/** A row of `data/response-headers.csv`, every cell a string; `data/SOURCES.md` explains the columns. */
export type ResponseHeader = Readonly<Record<Column, string>>

export type Column =
  | 'name'
  | 'rule'
  | 'shape'
  | 'value'
  | 'keys'
  | 'parameters'
  | 'where'
  | 'repeated'
  | 'effect'
  | 'severity'
  | 'level'
  | 'reason'
  | 'sections'
  | 'right'
  | 'wrong'
  | 'unparsable'
  | 'purpose'
  | 'registration'
  | 'direction'
  | 'syntax'
  | 'structured_type'
  | 'combine'
  | 'values'
  | 'case'
  | 'applies'
  | 'on_invalid'
  | 'on_invalid_source'
  | 'mistakes'
  | 'sender_level'
  | 'spec'
  | 'url'
  | 'conflicts'
  | 'status'
  | 'evidence'

/** Every known response header, sorted by name. Pages about headers are made from it, and the rules about values. */
export function readResponseHeaders(): ResponseHeader[] {
  return readOwn('response-headers')
}

/** What a value or directive of a header means: a row of `data/header-values.csv`. */
export interface HeaderValue {
  readonly name: string
  /** As in the column `values` of the header. */
  readonly value: string
  readonly meaning: string
  readonly source: string
}

/** The values that have a meaning of their own, in the order in which pages show them. */
export function readHeaderValues(): HeaderValue[] {
  return readOwn('header-values')
}

/** What people search for when they need a header: a row of `data/header-symptoms.csv`. */
export interface HeaderSymptom {
  readonly name: string
  readonly symptom: string
}

/** The symptoms of headers, sorted by the header. */
export function readHeaderSymptoms(): HeaderSymptom[] {
  return readOwn('header-symptoms')
}

/** A field name of IANA's registry. */
export interface RegisteredField {
  readonly name: string
  readonly status: string
  readonly structured_type: string
  /** `yes` if responses can have the field, by our reading of its definition. */
  readonly in_responses: string
}

/** IANA's registry of field names. */
export function readRegisteredFields(): RegisteredField[] {
  return readOwn('iana-fields')
}

/** The response headers that Fetch, HTML and CSP define. */
export function readDefinedFields(): { readonly document: string; readonly name: string }[] {
  return readOwn('defined-fields')
}

/** The examples of a cell. In a value, `\n` parts two lines with the same name. */
export function examplesOf(cell: string): string[] {
  return cell === '' ? [] : cell.split('|')
}

function readOwn<Row>(name: string): Row[] {
  return readTable(new URL(`../data/${name}.csv`, import.meta.url))
}
