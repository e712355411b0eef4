import { join } from 'node:path'
import { BENCHMARKS } from '../peers.mjs'
import { outputOf } from '../process.mjs'
import { median } from '../statistics.mjs'

const PROCESSES = 5
const TARGET = 50_000
const TIMES = 1.8

/**
 * How fast header-only responses are inspected, by calls and as a stream with one thread and two: the best round of a
 * process, the median of five processes, which take turns.
 *
 * @returns {Promise<import('../table.mjs').Row[]>}
 */
export async function inspectorRows() {
  const [calls, one, two] = [[], [], []]
  for (let index = 0; index < PROCESSES; index++) {
    calls.push(await rateOf('worker.mjs'))
    one.push(await rateOf('stream.mjs', '1'))
    two.push(await rateOf('stream.mjs', '2'))
  }
  const gains = two.map((rate, index) => rate / one[index])
  const gain = median(gains)
  return [
    toRow('inspector: `inspect`, header-only responses a second of processor time', calls),
    toRow('inspector: NDJSON in and out, lines a second, one thread', one),
    {
      row: 'inspector: NDJSON with two threads against one',
      target: `≥ ${TIMES}`,
      measured: `${gain.toFixed(2)} (${Math.min(...gains).toFixed(2)}–${Math.max(...gains).toFixed(2)})`,
      holds: gain >= TIMES,
    },
  ]
}

async function rateOf(file, ...args) {
  const output = await outputOf(process.execPath, [join(import.meta.dirname, file), ...args], BENCHMARKS)
  return JSON.parse(output).rate
}

/** @returns {import('../table.mjs').Row} */
function toRow(row, rates) {
  const rate = median(rates)
  const text = (each) => each.toLocaleString('en')
  return {
    row,
    target: `≥ ${text(TARGET)}`,
    measured: `${text(rate)} (${text(Math.min(...rates))}–${text(Math.max(...rates))})`,
    holds: rate >= TARGET,
  }
}
