import { availableParallelism } from 'node:os'
import { ADAPTERS } from '../peers.mjs'
import { outputOf } from '../process.mjs'
import { install } from '../stage.mjs'
import { ANSWERS } from './exchange.mjs'
import { instructionsOf } from './instructions.mjs'
import { ratesOf } from './rates.mjs'

/** How many instructions more the adapter may run than a handler that throws a new error and sends the same response. */
const MORE = 15_000

/** The frameworks with their peers and the least ratios of their adapters. */
const FRAMEWORKS = [
  { framework: 'Express', peer: 'express-http-problem-details', adapter: 0.8, stackless: 0.94 },
  { framework: 'Fastify', peer: '@fastify/sensible', adapter: 0.84, stackless: 0.95 },
  { framework: 'Koa', peer: 'koa-onerror', adapter: 0.8, stackless: 0.89 },
]
const SUCCESS = 0.99

/**
 * Counts the instructions of a request to each framework, answered in several ways, and measures the rates over sockets.
 *
 * @param {string} stage
 * @returns {Promise<import('../table.mjs').Row[]>}
 */
export async function requestRows(stage) {
  if (!(await isInstalled('valgrind'))) {
    return [{ row: 'requests', measured: 'not measured: install valgrind (`apt-get install valgrind`)' }]
  }
  for (const name of ADAPTERS) await install(stage, name)
  const answers = Object.keys(ANSWERS)
  const measured = await inTurns(
    FRAMEWORKS.flatMap(({ framework }) => answers.map((answer) => ({ framework, answer }))),
    async ({ framework, answer }) => ({
      framework,
      answer,
      count: await instructionsOf(stage, framework, answer),
    }),
  )
  const withRates = await isInstalled('wrk')
  const rows = []
  for (const each of FRAMEWORKS) {
    const own = measured.filter(({ framework }) => framework === each.framework)
    const counts = Object.fromEntries(own.map(({ answer, count }) => [answer, count]))
    const rates = withRates ? await ratesOf(stage, each.framework, answers) : undefined
    rows.push(...rowsOf(each, counts, rates))
  }
  return rows
}

/**
 * @param {typeof FRAMEWORKS[number]} each
 * @param {Readonly<Record<string, number>>} counts
 * @param {Readonly<Record<string, number>> | undefined} rates
 * @returns {import('../table.mjs').Row[]}
 */
function rowsOf({ framework, peer, adapter, stackless }, counts, rates) {
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
    },
    against('adapter, full stack, against by hand', 'adapter', 'by hand', adapter),
    against('adapter, stackless, against by hand', 'stackless', 'by hand', stackless),
    against('the same error thrown again and again, against by hand', 'by hand, constant thrown', 'by hand'),
    against('default with http-errors, against by hand', 'http-errors', 'by hand'),
    against(`${peer}, against by hand`, 'peer', 'by hand'),
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

/** @param {string} program */
function isInstalled(program) {
  return outputOf('sh', ['-c', `command -v ${program}`], '.').then(
    () => true,
    () => false,
  )
}

/**
 * Does some work, one item per processor at a time. Counts of instructions don't depend on other load.
 *
 * @template Work, Result
 * @param {readonly Work[]} works
 * @param {(work: Work) => Promise<Result>} doOne
 * @returns {Promise<Result[]>}
 */
async function inTurns(works, doOne) {
  const results = []
  const left = works.entries()
  const goOn = async () => {
    for (const [at, work] of left) results[at] = await doOne(work)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, goOn))
  return results
}
