import { join } from 'node:path'
import { BENCHMARKS } from '../peers.mjs'
import { outputOf } from '../process.mjs'
import { median } from '../statistics.mjs'

const PROCESSES = 5
const TARGET = 50_000

/**
 * How fast header-only responses are inspected: the best of five rounds a process, the median of five processes.
 *
 * @returns {Promise<import('../table.mjs').Row[]>}
 */
export async function inspectorRows() {
  const rates = []
  for (let index = 0; index < PROCESSES; index++) {
    const output = await outputOf(process.execPath, [join(import.meta.dirname, 'worker.mjs')], BENCHMARKS)
    rates.push(JSON.parse(output).rate)
  }
  const rate = median(rates)
  return [
    {
      row: 'inspector: header-only responses a second of processor time, one core',
      target: `≥ ${TARGET.toLocaleString('en')}`,
      measured: `${rate.toLocaleString('en')} (${Math.min(...rates).toLocaleString('en')}–${Math.max(...rates).toLocaleString('en')})`,
      holds: rate >= TARGET,
    },
  ]
}
