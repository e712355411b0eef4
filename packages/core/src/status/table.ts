import { COLUMNS, type Column } from './columns.ts'
import { TABLE_TEXT } from './table.gen.ts'

/** The cells of a row by column. Default values are empty cells, and sources are citations such as `9110 15.5.2`. */
export type StatusRow = Readonly<Record<Column, string>>

let table: ReadonlyMap<number, StatusRow> | undefined

/** The rows of all registered codes, parsed on the first call. */
export function readTable(): ReadonlyMap<number, StatusRow> {
  table ??= new Map(
    TABLE_TEXT.split('\n').map((line) => {
      const cells = line.split('\t')
      const row = {} as Record<Column, string>
      // Empty cells at the end of a line are not written.
      COLUMNS.forEach((column, index) => {
        row[column] = cells[index] ?? ''
      })
      return [Number(row.code), row]
    }),
  )
  return table
}
