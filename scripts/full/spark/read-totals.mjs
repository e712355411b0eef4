import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const PROGRAM = 'import json,sys,pyarrow.parquet as p;print(json.dumps(p.read_table(sys.argv[1]).to_pylist()))'

/** The rows of a folder with Parquet. */
export function readTotals(folder, python) {
  const json = execFileSync(join(python, 'python'), ['-c', PROGRAM, folder], { encoding: 'utf8', maxBuffer: 1e9 })
  return JSON.parse(json)
}

/** The totals of some kinds as a text, to compare them. Counts of single hosts depend on the order of parts. */
export function textOf(totals, kinds) {
  const rows = totals.filter(({ kind }) => kinds.includes(kind))
  return rows
    .map(({ kind, key, severity, level, count, hosts = '' }) => [kind, key, severity, level, count, hosts].join(' '))
    .sort()
    .join('\n')
}

/** The sum of the counts of a kind. */
export function sumOf(totals, kind) {
  return totals.reduce((sum, row) => sum + (row.kind === kind ? row.count : 0), 0)
}
