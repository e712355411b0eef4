import { ADAPTERS } from '../peers.mjs'
import { outputOf } from '../process.mjs'
import { install } from '../stage.mjs'
import { costsOf } from './costs.mjs'
import { ANSWERS } from './exchange.mjs'
import { ratesOf } from './rates.mjs'

/** The frameworks, the peer of each, and the least ratios of their adapters. */
const FRAMEWORKS = [
  { framework: 'Express', peer: 'express-http-problem-details', adapter: 0.8, stackless: 0.94 },
  { framework: 'Fastify', peer: '@fastify/sensible', adapter: 0.84, stackless: 0.95 },
  { framework: 'Koa', peer: 'koa-onerror', adapter: 0.8, stackless: 0.89 },
]
const SUCCESS = 0.99

/**
 * Measures what a request to each framework costs, answered in several ways; beside it the rates over sockets.
 *
 * @param {string} stage
 * @returns {Promise<import('../table.mjs').Row[]>}
 */
export async function requestRows(stage) {
  for (const name of ADAPTERS) await install(stage, name)
  const answers = Object.keys(ANSWERS)
  const withRates = await isInstalled('wrk')
  const rows = []
  for (const each of FRAMEWORKS) {
    const costs = await costsOf(stage, each.framework, answers)
    const rates = withRates ? await ratesOf(stage, each.framework, answers) : undefined
    rows.push(...rowsOf(each, costs, rates))
  }
  return rows
}

/**
 * @param {typeof FRAMEWORKS[number]} each
 * @param {Readonly<Record<string, number>>} costs
 * @param {Readonly<Record<string, number>> | undefined} rates
 * @returns {import('../table.mjs').Row[]}
 */
function rowsOf({ framework, peer, adapter, stackless }, costs, rates) {
  /** @type {(row: string, answer: string, base: string, least?: number) => import('../table.mjs').Row} */
  const against = (row, answer, base, least) => {
    const ratio = costs[base] / costs[answer]
    return {
      row: `${framework}: ${row}`,
      ...(least !== undefined && { target: `≥ ${least.toFixed(2)}`, holds: ratio >= least }),
      measured: `${ratio.toFixed(3)} (${micro(costs[answer])} against ${micro(costs[base])} µs${
        rates === undefined ? '' : `; wrk ${rounded(rates[answer])} against ${rounded(rates[base])} a second`
      })`,
    }
  }
  return [
    against('adapter, full stack, against by hand', 'adapter', 'by hand', adapter),
    against('adapter, stackless, against by hand', 'stackless', 'by hand', stackless),
    against('the same error thrown again and again, against by hand', 'by hand, constant thrown', 'by hand'),
    against('default with http-errors, against by hand', 'http-errors', 'by hand'),
    against(`${peer}, against by hand`, 'peer', 'by hand'),
    against('success with the adapter, against without', 'success with adapter', 'success', SUCCESS),
  ]
}

/** @param {number} cost */
function micro(cost) {
  return cost.toFixed(1)
}

/** @param {number} rate */
function rounded(rate) {
  return (Math.round(rate / 100) * 100).toLocaleString('en')
}

/** @param {string} program */
function isInstalled(program) {
  return outputOf('sh', ['-c', `command -v ${program}`], '.').then(
    () => true,
    () => false,
  )
}
