import { inTurns } from '../in-turns.mjs'
import { ADAPTERS } from '../peers.mjs'
import { isInstalled } from '../process.mjs'
import { install } from '../stage.mjs'
import { ANSWERS } from './exchange.mjs'
import { instructionsOf } from './instructions.mjs'
import { ratesOf } from './rates.mjs'

/** How many instructions more the adapter may run than a handler that throws a new error and sends the same response. */
const MORE = 15_000

/**
 * A framework with the errors that its default handler answers and, if there are any, its peer and the least ratios of its
 * adapter.
 *
 * @typedef {{ framework: string, errors: string, peer?: string, adapter?: number, stackless?: number }} Framework
 */

/** @type {readonly Framework[]} */
const FRAMEWORKS = [
  { framework: 'Express', errors: 'http-errors', peer: 'express-http-problem-details', adapter: 0.8, stackless: 0.94 },
  { framework: 'Fastify', errors: 'http-errors', peer: '@fastify/sensible', adapter: 0.84, stackless: 0.95 },
  { framework: 'Koa', errors: 'http-errors', peer: 'koa-onerror', adapter: 0.8, stackless: 0.89 },
  { framework: 'Hono', errors: 'HTTPException' },
  { framework: 'NestJS on Express', errors: 'HttpException', peer: 'nest-problem-details-filter' },
  { framework: 'NestJS on Fastify', errors: 'HttpException', peer: 'nest-problem-details-filter' },
  { framework: 'h3', errors: 'HTTPError' },
]
const SUCCESS = 0.99

/** The names that select frameworks: the first words of theirs, in lower case. */
export const REQUEST_PARTS = [...new Set(FRAMEWORKS.map(partOf))]

/** @param {Framework} each */
function partOf({ framework }) {
  return framework.split(' ', 1)[0].toLowerCase()
}

/**
 * Counts the instructions of a request to each selected framework, answered in several ways, and measures the rates over
 * sockets.
 *
 * @param {string} stage
 * @param {readonly string[]} parts the frameworks, by {@link REQUEST_PARTS}
 * @returns {Promise<import('../table.mjs').Row[]>}
 */
export async function requestRows(stage, parts) {
  if (!(await isInstalled('valgrind'))) {
    return [{ row: 'requests', measured: 'not measured: install valgrind (`apt-get install valgrind`)' }]
  }
  for (const name of ADAPTERS) await install(stage, name)
  const selected = FRAMEWORKS.filter((each) => parts.includes(partOf(each)))
  const measured = await inTurns(
    selected.flatMap((each) => answersOf(each).map((answer) => ({ framework: each.framework, answer }))),
    async ({ framework, answer }) => ({
      framework,
      answer,
      count: await instructionsOf(stage, framework, answer),
    }),
  )
  const withRates = await isInstalled('wrk')
  const rows = []
  for (const each of selected) {
    const own = measured.filter(({ framework }) => framework === each.framework)
    const counts = Object.fromEntries(own.map(({ answer, count }) => [answer, count]))
    const rates = withRates ? await ratesOf(stage, each.framework, answersOf(each)) : undefined
    rows.push(...rowsOf(each, counts, rates))
  }
  return rows
}

/**
 * The ways in which a framework's services answer. One without a peer has no service for it.
 *
 * @param {Framework} each
 */
function answersOf({ peer }) {
  return Object.keys(ANSWERS).filter((answer) => answer !== 'peer' || peer !== undefined)
}

/**
 * @param {Framework} each
 * @param {Readonly<Record<string, number>>} counts
 * @param {Readonly<Record<string, number>> | undefined} rates
 * @returns {import('../table.mjs').Row[]}
 */
function rowsOf({ framework, errors, peer, adapter, stackless }, counts, rates) {
  const bar = (name, answer) => ({ chart: framework, name, value: Math.round(counts[answer]) })
  /** @type {(name: string, answer: string, least?: number) => import('../table.mjs').Row} */
  const againstByHand = (name, answer, least) => ({
    ...against(`${name}, against by hand`, answer, 'by hand', least),
    bars: [bar(name, answer)],
  })
  /** @type {(row: string, answer: string, base: string, least?: number) => import('../table.mjs').Row} */
  const against = (row, answer, base, least) => {
    const ratio = counts[base] / counts[answer]
    return {
      row: `${framework}: ${row}`,
      ...(least !== undefined && { target: `≥ ${least.toFixed(2)}`, holds: ratio >= least }),
      measured: `${ratio.toFixed(3)} (${inThousands(counts[answer])} against ${inThousands(counts[base])} instructions${
        rates === undefined ? '' : `; wrk ${rounded(rates[answer])} against ${rounded(rates[base])} a second`
      })`,
    }
  }
  const constant = counts['by hand, all fields']
  const more = counts.adapter - constant
  return [
    {
      row: `${framework}: adapter over the same response by hand`,
      target: `≤ ${inThousands(MORE)} instructions`,
      holds: more <= MORE,
      measured: `${inThousands(more)} (${inThousands(counts.adapter)} against ${inThousands(constant)} instructions)`,
      bars: [bar('by hand', 'by hand'), bar('by hand, the same response', 'by hand, all fields')],
    },
    againstByHand('adapter, full stack', 'adapter', adapter),
    againstByHand('adapter, stackless', 'stackless', stackless),
    againstByHand('the same error thrown again and again', 'by hand, constant thrown'),
    againstByHand(`default with ${errors}`, 'default'),
    ...(peer === undefined ? [] : [againstByHand(peer, 'peer')]),
    against('success with the adapter, against without', 'success with adapter', 'success', SUCCESS),
  ]
}

/** @param {number} count */
function inThousands(count) {
  return `${(count / 1000).toFixed(1)} k`
}

/** @param {number} rate */
function rounded(rate) {
  return (Math.round(rate / 100) * 100).toLocaleString('en')
}
