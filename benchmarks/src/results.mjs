import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { measuredOn } from './machine.mjs'
import { BENCHMARKS } from './peers.mjs'
import { toReport } from './report.mjs'
import { partOf } from './table.mjs'

const REPORTS = join(BENCHMARKS, '../docs/reports')
/** The last results of each group, so that one can be measured again without the others. */
const RESULTS = join(REPORTS, 'benchmarks.json')

/**
 * The results of a group. A row of a part that was measured later, without the others, has its own date and machine.
 *
 * @typedef {import('./machine.mjs').MeasuredOn & { rows: readonly KeptRow[] }} Result
 */

/** @typedef {import('./table.mjs').Row & { at?: import('./machine.mjs').MeasuredOn }} KeptRow */

/**
 * Replaces the last results of a group, and rewrites the report.
 *
 * @param {string} group
 * @param {readonly import('./table.mjs').Row[]} rows
 * @param {boolean} partial whether only some parts of the group were measured; the rows of the others stay
 */
export async function keepResults(group, rows, partial) {
  const results = await readResults()
  const now = await measuredOn(group)
  const earlier = results[group]
  results[group] =
    partial && earlier !== undefined
      ? {
          ...earlier,
          rows: mergeRows(
            earlier.rows,
            rows.map((row) => ({ ...row, at: now })),
          ),
        }
      : { ...now, rows }
  await writeFile(RESULTS, `${JSON.stringify(results, null, 2)}\n`)
  await writeFile(join(REPORTS, 'benchmarks.md'), toReport(results))
}

/**
 * Puts new rows in the place of the earlier ones of the same parts. A new part goes to the end.
 *
 * @param {readonly KeptRow[]} earlier
 * @param {readonly KeptRow[]} rows
 */
function mergeRows(earlier, rows) {
  const parts = new Set([...earlier, ...rows].map(partOf))
  const measured = new Set(rows.map(partOf))
  return [...parts].flatMap((part) => (measured.has(part) ? rows : earlier).filter((row) => partOf(row) === part))
}

/** @returns {Promise<Record<string, Result>>} */
async function readResults() {
  try {
    return JSON.parse(await readFile(RESULTS, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return {}
    throw error
  }
}
