import { bundleRows } from './bundle-rows.mjs'
import { importRows } from './imports/rows.mjs'
import { inspectorRows } from './inspector/rows.mjs'
import { microRows } from './micro/rows.mjs'
import { requestRows } from './requests/rows.mjs'
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
}

const words = process.argv.slice(2)
const write = words.includes('--write')
const check = words.includes('--check')
const names = words.filter((word) => !word.startsWith('--'))
const unknown = names.filter((name) => !Object.hasOwn(GROUPS, name))
if (unknown.length > 0) throw new Error(`Unknown group ${unknown.join(', ')}. Use ${Object.keys(GROUPS).join(', ')}.`)

const stage = await makeStage()
try {
  for (const [name, measure] of Object.entries(GROUPS)) {
    if (names.length > 0 && !names.includes(name)) continue
    const rows = await measure(stage)
    console.log(`\n${name}\n\n${toTable(rows)}`)
    if (check && rows.some((row) => row.holds === false)) process.exitCode = 1
    // Save now, because a later group may fail and this one may have taken an hour.
    if (write) await keepResults(name, rows)
  }
} finally {
  await removeStage(stage)
}
