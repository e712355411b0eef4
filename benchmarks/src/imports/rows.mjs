import { outputOf } from '../process.mjs'
import { median } from '../statistics.mjs'

const PROCESSES = 25
const LIMIT = 1

const CORE = ['@statuskit/core', '@statuskit/core/render', '@statuskit/core/vendor']
const OTHERS = ['http-errors', '@hapi/boom', 'http-status', 'http-status-codes', 'statuses']
const WAYS = [
  { way: 'import', loader: 'imports/import.mjs', empty: './empty.mjs' },
  { way: 'require', loader: 'imports/require.cjs', empty: './empty.cjs' },
]

/**
 * Times the loading of each entry inside a fresh process, over that of an empty module.
 *
 * @param {string} stage
 * @returns {Promise<import('../table.mjs').Row[]>}
 */
export async function importRows(stage) {
  const loads = WAYS.flatMap(({ way, loader, empty }) =>
    [empty, ...CORE, ...OTHERS].map((module) => ({ way, loader, module, empty: module === empty, times: [] })),
  )
  for (let index = 0; index < PROCESSES; index++) {
    for (const { loader, module, times } of loads) {
      times.push(Number(await outputOf(process.execPath, [loader, module], stage)))
    }
  }
  const bases = Object.fromEntries(loads.filter(({ empty }) => empty).map(({ way, times }) => [way, median(times)]))
  return loads
    .filter(({ empty }) => !empty)
    .map(({ way, module, times }) => {
      const time = median(times) - bases[way]
      return {
        row: `\`${way}\` of ${module}`,
        ...(CORE.includes(module) && { target: `≤ ${LIMIT.toFixed(1)} ms`, holds: time <= LIMIT }),
        measured: `${time.toFixed(2)} ms`,
      }
    })
}
