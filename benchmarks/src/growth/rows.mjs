import { join } from 'node:path'
import { inTurns } from '../in-turns.mjs'
import { BENCHMARKS } from '../peers.mjs'
import { isInstalled, outputOf } from '../process.mjs'
import { instructionsBetweenLines } from '../requests/instructions.mjs'
import { connectionCosts } from './connections.mjs'
import { hostCosts } from './hosts.mjs'
import { growthOf, isExpected } from './slope.mjs'

const WORKER = join(import.meta.dirname, 'worker.mjs')
/** At least this many calls, so that V8 has compiled what they run. */
const LEAST = 6

/** How many times as many calls come first in each run of a size: V8 compiles at other moments, and the least cost counts. */
const WARMER = [1, 1.4, 2]

/**
 * A cost over sizes. Calls are as many as the size allows: `work` of the unit, before counting; a twentieth of it is counted.
 *
 * @typedef {object} Curve
 * @property {string} name The curve of the worker.
 * @property {string} row
 * @property {string} unit What the sizes count.
 * @property {readonly number[]} sizes
 * @property {number} fixed The size that the fixed cost of a call is worth.
 * @property {number} work
 * @property {'flat' | 'linear'} expected
 */

/** @type {readonly Curve[]} */
const CURVES = [
  {
    name: 'extensions',
    row: 'extensions of a problem: create and render one',
    unit: 'extensions',
    sizes: [0, 4, 16, 64, 256],
    fixed: 8,
    work: 120_000,
    expected: 'linear',
  },
  {
    name: 'headers',
    row: 'headers of a response, besides twelve common ones: inspect it',
    unit: 'headers',
    sizes: [4, 16, 64, 256, 1024],
    fixed: 12,
    work: 160_000,
    expected: 'linear',
  },
  {
    name: 'cookies',
    row: 'lines of Set-Cookie in a response: inspect it',
    unit: 'lines',
    sizes: [4, 16, 64, 256, 1024],
    fixed: 12,
    work: 120_000,
    expected: 'linear',
  },
  {
    name: 'rules',
    row: 'rules that are on: inspect eight responses',
    unit: 'rules',
    sizes: [11, 22, 44, 89, 179, 358],
    fixed: 100,
    work: 260_000,
    expected: 'linear',
  },
  {
    name: 'page',
    row: 'body of a page in HTML, up to the 1 MiB within which its text is checked: read and inspect it',
    unit: 'bytes',
    sizes: [1024, 16_384, 131_072, 1_000_000],
    fixed: 8192,
    work: 20_000_000,
    expected: 'linear',
  },
  {
    name: 'har',
    row: 'body of a response in a HAR file: read and inspect it',
    unit: 'bytes',
    sizes: [1024, 16_384, 131_072, 1_048_576, 4_194_304],
    fixed: 8192,
    work: 20_000_000,
    expected: 'linear',
  },
]

/**
 * Measures how costs grow with the size of an input, in instructions if valgrind is installed, and in processor time if not.
 *
 * @returns {Promise<import('../table.mjs').Row[]>}
 */
export async function growthRows() {
  const counts = await isInstalled('valgrind')
  const works = CURVES.flatMap((curve) => curve.sizes.map((size) => ({ curve, size })))
  const costs = await inTurns(works, ({ curve, size }) => costOf(curve, size, counts))
  const calls = CURVES.map(({ row, unit, sizes, expected }) => {
    const points = sizes.map((size) => ({
      size,
      cost: costs[works.findIndex((work) => work.curve.row === row && work.size === size)],
    }))
    return toRow({ row, unit, measure: counts ? 'instructions' : 'µs', points, expected })
  })
  return [...calls, ...(await hostCosts()).map(toRow), ...(await connectionCosts()).map(toRow)]
}

/**
 * @param {Curve} curve
 * @param {number} size
 * @param {boolean} counts whether to count instructions
 */
async function costOf({ name, fixed, work }, size, counts) {
  const calls = Math.max(LEAST, Math.round(work / (fixed + size)))
  const counted = Math.max(LEAST / 3, Math.round(calls / 20))
  const costs = []
  for (const warmer of WARMER) {
    const program = [WORKER, name, String(size), String(Math.round(calls * warmer)), String(counted)]
    if (counts) costs.push((await instructionsBetweenLines(program, BENCHMARKS)) / counted)
    else costs.push(Number(await outputOf(process.execPath, [...program, 'time'], BENCHMARKS)))
  }
  return Math.min(...costs)
}

/**
 * A cost over sizes, as measured.
 *
 * @typedef {object} Costs
 * @property {string} row
 * @property {string} unit
 * @property {string} measure The unit of the costs.
 * @property {readonly import('./slope.mjs').Point[]} points
 * @property {'flat' | 'linear'} expected
 */

/**
 * @param {Costs} costs
 * @returns {import('../table.mjs').Row}
 */
function toRow({ row, unit, measure, points, expected }) {
  const { verdict, slope, bound } = growthOf(points)
  const rounded = points.map(({ size, cost }) => ({ size, cost: Number(cost.toPrecision(4)) }))
  const ends = [rounded[0], rounded[rounded.length - 1]]
  const text = ends.map(({ size, cost }) => `${text4(cost)} ${measure} at ${text4(size)}`).join(' to ')
  const limit = verdict === 'worse' ? `above ${bound}` : `at most ${bound}`
  return {
    row: `growth: ${row}`,
    target: expected === 'flat' ? 'flat' : 'linear or flat',
    measured: `${verdict}: slope ${slope.toFixed(2)}, ${limit} (${text} ${unit})`,
    holds: isExpected(verdict, expected),
    curve: { unit, measure, verdict, slope: Number(slope.toFixed(3)), bound, points: rounded },
  }
}

/** @param {number} number */
function text4(number) {
  return number.toLocaleString('en', { maximumSignificantDigits: 4 })
}
