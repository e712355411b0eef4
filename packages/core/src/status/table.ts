import { TABLE_TEXT } from './table.gen.ts'

/** A row of the table by its columns; what is usual is empty, and sources are citations such as `9110 15.5.2`. */
export type StatusRow = readonly [
  code: string,
  reference: string,
  summary: string,
  formerPhrases: string,
  registration: string,
  expires: string,
  content: string,
  contentSource: string,
  cacheability: string,
  cacheabilitySource: string,
  sender: string,
  senderSource: string,
  action: string,
  actionAuthority: string,
  actionSource: string,
  redirectMethod: string,
  redirectSource: string,
  related: string,
  fields: string,
]

let table: ReadonlyMap<number, StatusRow> | undefined

/** The rows of all registered codes, read at the first call. */
export function readTable(): ReadonlyMap<number, StatusRow> {
  table ??= new Map(
    TABLE_TEXT.split('\n').map((line) => {
      const row = line.split('\t') as unknown as StatusRow
      return [Number(row[0]), row]
    }),
  )
  return table
}
