import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CsvError, parse } from 'csv-parse/sync'

/**
 * Reads a table of facts, every cell a string.
 *
 * @throws {Error} that names the file and says what to change, if a row has more or fewer cells than the head
 */
export function readTable<Row>(file: URL): Row[] {
  try {
    return parse(readFileSync(file), { columns: true, skip_empty_lines: true })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new Error(
      `${basename(fileURLToPath(file))}: ${error.message}. Put a text that contains a comma into double quotes.`,
    )
  }
}
