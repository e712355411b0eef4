import { ADAPTERS } from '../peers.mjs'
import { outputOf } from '../process.mjs'
import { install } from '../stage.mjs'
import { median } from '../statistics.mjs'

const PROCESSES = 25
const LIMIT = 1

const CORE = ['@statuskit/core', '@statuskit/core/adapter', '@statuskit/core/render', '@statuskit/core/vendor']
const OTHERS = ['http-errors', '@hapi/boom', 'http-status', 'http-status-codes', 'statuses']
/** A package of one empty module, resolved like the others: the first package lookup of a process costs 1–2 ms. */
const EMPTY = 'empty'
/** The same module by its path; the difference is the cost of resolving the package. */
const WAYS = [
  { way: 'import', loader: 'imports/import.mjs', file: './empty/src/index.js' },
  { way: 'require', loader: 'imports/require.cjs', file: './empty/src/index.cjs' },
]

/**
 * Measures how long each entry takes to load in a new process, over a package with one empty module.
 *
 * @param {string} stage
 * @returns {Promise<import('../table.mjs').Row[]>}
 */
export async function importRows(stage) {
  for (const name of ADAPTERS) await install(stage, name)
  const rows = []
  for (const { way, loader, file } of WAYS) {
    const times = await timesOf([EMPTY, file, ...CORE, ...ADAPTERS, ...OTHERS], loader, stage)
    for (const module of [...CORE, ...ADAPTERS, ...OTHERS]) {
      const time = times[module] - times[EMPTY]
      rows.push({
        row: `\`${way}\` of ${module}`,
        ...(CORE.includes(module) && { target: `≤ ${LIMIT.toFixed(1)} ms`, holds: time <= LIMIT }),
        measured: `${time.toFixed(2)} ms (${(times[module] - times[file]).toFixed(2)} ms over an empty file)`,
        bars: [{ chart: way, name: module, value: Math.max(0, Number(time.toFixed(2))) }],
      })
    }
  }
  return rows
}

/**
 * The median time of loading each module, in milliseconds.
 *
 * @param {readonly string[]} modules
 * @param {string} loader
 * @param {string} stage
 * @returns {Promise<Readonly<Record<string, number>>>}
 */
async function timesOf(modules, loader, stage) {
  const times = modules.map(() => [])
  for (let index = 0; index < PROCESSES; index++) {
    for (const [at, module] of modules.entries()) {
      times[at].push(Number(await outputOf(process.execPath, [loader, module], stage)))
    }
  }
  return Object.fromEntries(modules.map((module, at) => [module, median(times[at])]))
}
