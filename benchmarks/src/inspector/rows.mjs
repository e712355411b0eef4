import { join } from 'node:path'
import { BENCHMARKS } from '../peers.mjs'
import { outputOf } from '../process.mjs'
import { median } from '../statistics.mjs'

const PROCESSES = 5
const TARGET = 50_000
/** The required share of the rate of two independent processes, which is the limit of the second core. */
const SHARE = 0.85

/**
 * Measures how fast header-only responses are inspected, by calls, and as a stream in one and two threads: the median of
 * five processes, which take turns.
 *
 * @returns {Promise<import('../table.mjs').Row[]>}
 */
export async function inspectorRows() {
  const [calls, one, two, apart] = [[], [], [], []]
  for (let index = 0; index < PROCESSES; index++) {
    calls.push(await rateOf('worker.mjs'))
    one.push(await rateOf('stream.mjs', '0'))
    two.push(await rateOf('stream.mjs', '2'))
    const [left, right] = await Promise.all([rateOf('stream.mjs', '0'), rateOf('stream.mjs', '0')])
    apart.push(left + right)
  }
  const gains = (rates) => rates.map((rate, index) => rate / one[index])
  const gain = median(gains(two))
  const bound = median(gains(apart))
  return [
    {
      row: 'inspector: `inspect`, header-only responses a second of processor time',
      target: `≥ ${text(TARGET)}`,
      measured: spread(calls),
      holds: median(calls) >= TARGET,
    },
    { row: 'inspector: NDJSON in and out, lines a second, one thread', measured: spread(one) },
    { row: 'inspector: NDJSON in and out, lines a second, two threads', measured: spread(two) },
    {
      row: 'inspector: NDJSON with two threads against one',
      target: `≥ ${SHARE} of two processes`,
      measured: `${gain.toFixed(2)}, two processes ${bound.toFixed(2)}`,
      holds: gain >= SHARE * bound,
    },
  ]
}

async function rateOf(file, ...args) {
  const output = await outputOf(process.execPath, [join(import.meta.dirname, file), ...args], BENCHMARKS)
  return JSON.parse(output).rate
}

function text(rate) {
  return rate.toLocaleString('en')
}

function spread(rates) {
  return `${text(median(rates))} (${text(Math.min(...rates))}–${text(Math.max(...rates))})`
}
