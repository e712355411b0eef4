import { join } from 'node:path'
import { BENCHMARKS } from '../peers.mjs'
import { outputOf } from '../process.mjs'
import { pythonWith } from '../python.mjs'
import { instructionsIn } from '../requests/instructions.mjs'
import { median } from '../statistics.mjs'

const PROCESSES = 5
const TARGET = 100_000
/** The rate with a new options object for each call, as a share of the rate without one. */
const FRESH = 0.95
/** Twice the input may take this many times the instructions. */
const GROWTH = 2.5
/** The length of a value, long enough that work which grows with its square would dominate. */
const LENGTH = 16_000
/** The required rate over recorded responses, as a multiple of httplint's. */
const TIMES = 20
const HTTPLINT = '2026.10.4'
const RECORDED = join(BENCHMARKS, '../packages/inspector/test/recorded/servers.ndjson')
/** The required share of the rate of two independent processes, which is the limit of the second core. */
const SHARE = 0.85

/**
 * Measures how fast header-only responses are inspected, by calls, and as a stream in one and two threads: the median of
 * five processes, which take turns. The peer needs Python with PyPI.
 *
 * @returns {Promise<import('../table.mjs').Row[]>}
 */
export async function inspectorRows() {
  const python = await pythonWith(`httplint-${HTTPLINT}`, `httplint==${HTTPLINT}`)
  const [calls, fresh, one, two, apart, recorded, peer] = [[], [], [], [], [], [], []]
  for (let index = 0; index < PROCESSES; index++) {
    calls.push(await rateOf('worker.mjs'))
    fresh.push(await rateOf('worker.mjs', 'fresh'))
    recorded.push(await rateOf('recorded.mjs', RECORDED))
    peer.push(await rateIn(python, 'httplint_worker.py', RECORDED))
    one.push(await rateOf('stream.mjs', '0'))
    two.push(await rateOf('stream.mjs', '2'))
    const [left, right] = await Promise.all([rateOf('stream.mjs', '0'), rateOf('stream.mjs', '0')])
    apart.push(left + right)
  }
  const gains = (rates) => rates.map((rate, index) => rate / one[index])
  const gain = median(gains(two))
  const bound = median(gains(apart))
  const times = median(recorded) / median(peer)
  const share = median(fresh.map((rate, index) => rate / calls[index]))
  return [
    {
      row: 'inspector: `inspect`, header-only responses a second of processor time',
      target: `≥ ${text(TARGET)}`,
      measured: spread(calls),
      holds: median(calls) >= TARGET,
    },
    {
      row: `inspector: recorded responses with bodies, against httplint ${HTTPLINT}`,
      target: `≥ ${TIMES} ×`,
      measured: `${times.toFixed(1)} × (${spread(recorded)}; httplint ${spread(peer)})`,
      holds: times >= TIMES,
    },
    {
      row: 'inspector: `inspect` with a new options object for each call, against none',
      target: `≥ ${FRESH}`,
      measured: share.toFixed(2),
      holds: share >= FRESH,
    },
    await growthRow('readers', 'readers: one character of a value repeated twice as often, instructions'),
    await growthRow('headers', '`inspect`: the same in each header that a rule knows'),
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

/**
 * How many times the instructions twice the input takes.
 *
 * @param {string} group
 * @param {string} row
 */
async function growthRow(group, row) {
  const [none, once, twice] = await Promise.all([0, LENGTH, 2 * LENGTH].map((length) => count(group, length)))
  const growth = (twice - none) / (once - none)
  return {
    row: `inspector: ${row}`,
    target: `≤ ${GROWTH} ×`,
    measured: `${growth.toFixed(2)} ×`,
    holds: growth <= GROWTH,
  }
}

/**
 * @param {string} group
 * @param {number} length
 */
function count(group, length) {
  return instructionsIn([join(import.meta.dirname, 'linear.mjs'), group, String(length)], BENCHMARKS)
}

function rateOf(file, ...args) {
  return rateIn(process.execPath, file, ...args)
}

async function rateIn(program, file, ...args) {
  return JSON.parse(await outputOf(program, [join(import.meta.dirname, file), ...args], BENCHMARKS)).rate
}

function text(rate) {
  return rate.toLocaleString('en')
}

function spread(rates) {
  return `${text(median(rates))} (${text(Math.min(...rates))}–${text(Math.max(...rates))})`
}
