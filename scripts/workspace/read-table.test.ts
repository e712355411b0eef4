import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { readTable } from './read-table.ts'

it('names the file, the line and the quotes that are missing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'statuskit-table-'))
  try {
    const file = join(folder, 'statuses.csv')
    writeFileSync(file, 'code,summary\n403,"refused, always"\n404,nothing here, or hidden\n')
    expect(() => readTable(pathToFileURL(file))).toThrow(
      /^statuses\.csv: .*line 3.* Put a text that contains a comma into double quotes\.$/,
    )
    writeFileSync(file, 'code,summary\n403,"refused, always"\n')
    expect(readTable(pathToFileURL(file))).toEqual([{ code: '403', summary: 'refused, always' }])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
