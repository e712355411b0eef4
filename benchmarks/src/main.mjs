import { selection } from '../../scripts/workspace/selection.mjs'
import { bundleRows } from './bundle-rows.mjs'
import { crawlRows } from './crawl/rows.mjs'
import { growthRows } from './growth/rows.mjs'
import { importRows } from './imports/rows.mjs'
import { inspectorRows } from './inspector/rows.mjs'
import { microRows } from './micro/rows.mjs'
import { REQUEST_PARTS, requestRows } from './requests/rows.mjs'
import { keepResults } from './results.mjs'
import { simulatorRows } from './simulator/rows.mjs'
import { makeStage, removeStage } from './stage.mjs'
import { toTable } from './table.mjs'
import { typeRows } from './type-rows.mjs'

/** The groups of measurements. Arguments select groups by name; the report keeps the last results of the others. */
const GROUPS = {
  micro: microRows,
  bundles: bundleRows,
  imports: importRows,
  types: typeRows,
  requests: requestRows,
  simulator: simulatorRows,
  inspector: inspectorRows,
  crawl: crawlRows,
  growth: growthRows,
}

/** The parts of a group that can be measured alone: `requests:koa`. The report keeps the last results of the others. */
const PARTS = { requests: REQUEST_PARTS }

const known = Object.keys(GROUPS).flatMap((group) => [group, ...(PARTS[group] ?? []).map((part) => `${group}:${part}`)])
const { selected, flags } = selection('group', known, ['check', 'write'])

/**
 * The selected parts of a group: all if the group itself is selected, or nothing is.
 *
 * @param {string} group
 * @returns {readonly string[]}
 */
function selectedParts(group) {
  const all = PARTS[group] ?? []
  return selected.includes(group) ? all : all.filter((part) => selected.includes(`${group}:${part}`))
}

const stage = await makeStage()
try {
  for (const [name, measure] of Object.entries(GROUPS)) {
    const parts = selectedParts(name)
    if (!selected.includes(name) && parts.length === 0) continue
    const rows = await measure(stage, parts)
    console.log(`\n${name}\n\n${toTable(rows)}`)
    if (flags.check && rows.some((row) => row.holds === false)) process.exitCode = 1
    // Save now, because a later group may fail and this one may have taken an hour.
    if (flags.write) await keepResults(name, rows, parts.length < (PARTS[name] ?? []).length)
  }
} finally {
  await removeStage(stage)
}
