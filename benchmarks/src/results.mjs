import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BENCHMARKS } from './peers.mjs'
import { toReport } from './report.mjs'

const REPORTS = join(BENCHMARKS, '../docs/reports')
/** The last results of each group, so that one can be measured again without the others. */
const RESULTS = join(REPORTS, 'benchmarks.json')

/** @typedef {{ date: string, node: string, rows: readonly import('./table.mjs').Row[] }} Result */

/**
 * Replaces the last results of a group, and rewrites the report.
 *
 * @param {string} group
 * @param {readonly import('./table.mjs').Row[]} rows
 */
export async function keepResults(group, rows) {
  const results = await readResults()
  results[group] = { date: new Date().toISOString().slice(0, 10), node: process.versions.node, rows }
  await writeFile(RESULTS, `${JSON.stringify(results, null, 2)}\n`)
  await writeFile(join(REPORTS, 'benchmarks.md'), await toReport(results))
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
