import { outputOf } from '../process.mjs'
import { median, spread } from '../statistics.mjs'

const PROCESSES = 5

const COMPARISONS = [
  { row: 'create + serialize, full stack', name: 'statuskit', baseline: 'http-errors', limit: 0.3 },
  { row: 'create + serialize, full stack', name: 'statuskit', baseline: 'boom', limit: 0.42 },
  { row: 'create + render (what adapters send), full stack', name: 'statuskit rendered', baseline: 'http-errors' },
  { row: 'create + render (what adapters send), full stack', name: 'statuskit rendered', baseline: 'boom' },
  { row: 'create + serialize, stackless', name: 'statuskit stackless', baseline: 'http-errors', limit: 0.1 },
  { row: 'create + render, stackless', name: 'statuskit stackless rendered', baseline: 'http-errors' },
  { row: 'thrown and caught, full stack', name: 'statuskit thrown', baseline: 'http-errors thrown', limit: 0.42 },
]

/**
 * Times core against its peers: one process per comparison, in five rounds, so that noise affects all of them.
 *
 * @param {string} stage
 * @returns {Promise<import('../table.mjs').Row[]>}
 */
export async function microRows(stage) {
  const runs = COMPARISONS.map(() => [])
  for (let index = 0; index < PROCESSES; index++) {
    for (const [at, { name, baseline }] of COMPARISONS.entries()) runs[at].push(await timed(stage, name, baseline))
  }
  return COMPARISONS.map(({ row, baseline, limit }, at) => {
    const ratios = runs[at].map((rounds) => median(rounds.map(([own, other]) => own / other)))
    const ratio = median(ratios)
    const [own, other] = [0, 1].map((side) => (median(runs[at].flat().map((times) => times[side])) / 1000).toFixed(2))
    const against = baseline.replace(' thrown', '').replace('boom', 'Boom')
    return {
      row: `${row}, against ${against}`,
      ...(limit !== undefined && { target: `≤ ${limit.toFixed(2)} ×`, holds: ratio <= limit }),
      measured: `${ratio.toFixed(3)} × (${spread(ratios, 3)}; ${own} µs against ${other} µs)`,
      bars: [
        { chart: row, name: '@statuskit/core', value: Number(own) },
        { chart: row, name: baseline.replace(' thrown', '').replace('boom', '@hapi/boom'), value: Number(other) },
      ],
    }
  })
}

/**
 * The nanoseconds of a case and its baseline, per round.
 *
 * @param {string} stage
 * @param {string} name
 * @param {string} baseline
 * @returns {Promise<[own: number, other: number][]>}
 */
async function timed(stage, name, baseline) {
  return JSON.parse(await outputOf(process.execPath, ['micro/worker.mjs', name, baseline], stage))
}
