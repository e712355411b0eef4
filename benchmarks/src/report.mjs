import { FLAT, LINEAR } from './growth/slope.mjs'
import { partOf, toTable } from './table.mjs'

/**
 * How each group is measured.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const METHODS = {
  micro:
    'Ratios are taken inside one process: the median of 21 rounds in each of 5 processes (in brackets the lowest and highest).',
  bundles: 'Bundles are minified and measured over `console.log(404)`.',
  imports: 'Imports are measured over a package of one empty module, the median of 25 processes.',
  types: 'Types are measured over an empty file.',
  requests: `Each row counts the instructions of one request with valgrind's callgrind over light-my-request: 2,000 requests
after 9,000 uncounted ones. V8 has finished compiling by then, and the heap is large enough that garbage collection doesn't run. A
ratio is the baseline divided by the row, so higher is better. "By hand" throws a new error and sends a constant body, with
only a status and a Content-Type. "The same response" adds the four other headers of a problem, as constants. Hono runs on
@hono/node-server, and h3 on its Node handler. Nothing is logged, and \`Accept\` is \`*/*\`. The rates of wrk (20
connections, median of 5 rounds) vary by a quarter with other load on the machine, and are only for information. The peers
of Fastify and Koa are the packages for their errors with the most npm downloads. The peers of Express and NestJS are
packages made for them that send problems. Hono and h3 have no peer here: npm has no package hono-problem-details. Neither does
it have @camcima/nestjs-rfc9457.`,
  simulator: `\`wrk -t1 -c32\` runs against the simulator and its peers one after the other in each of 15 rounds. The ratio is the
median over the rounds of the server's processor time per request. In brackets are the lowest and highest ratio, the median times
and the median rates.`,
  inspector: `The median of 5 processes (in brackets the lowest and highest), which take turns. What one core
does is measured in processor time, and lines per second in wall-clock time. Two independent processes show the limit of the second core.
The recorded responses are those of servers and frameworks in the tests, without their requests. The peer is
[httplint](https://github.com/mnot/httplint), which writes notes on good practice too. Both are warm before anything counts.`,
  crawl: `24,000 made-up pages with recorded headers, in a WARC file of 80 kB a page and its WAT file of 18 kB, read by whole
processes that take turns: the median of 3 (in brackets the lowest and highest). Rates are responses a second of processor time,
with decompression, parsing, counting and starting. The peer is [cc-lint](https://github.com/mnot/cc-lint) at commit 3cdf741, which
collects more statistics than findings; its second row has only the calls of httplint.`,
  growth: `What one more extension, header, rule or connection costs. Costs are instructions of one call, counted by callgrind
once V8 has compiled it. Without valgrind, they are processor time. Hosts and connections are always measured in processor
time. The slope is that of the cost on logarithmic axes: 1 is a linear cost, and 2 a quadratic one. Up to ${FLAT}, through all sizes
and in the last step, the cost is flat. Otherwise the cost of the smallest size is subtracted, so that a large fixed cost can't
hide growth, and the slope is the steeper one of the line through the three largest sizes and of the last step. Up to ${LINEAR}, the
cost is linear. A row holds if its cost grows no faster than expected.`,
}

/**
 * The report: the results, and the machine and versions that they were measured with.
 *
 * @param {Readonly<Record<string, import('./results.mjs').Result>>} results
 */
export function toReport(results) {
  const sections = Object.keys(METHODS).flatMap((group) => {
    const result = results[group]
    if (result === undefined) return []
    return [`## ${group}\n\n${METHODS[group]}\n\n${conditionsOf(result)}\n\n${toTable(result.rows)}\n`]
  })
  return `# Results

Written by \`pnpm bench --write\`; do not edit.

Times depend on the machine, ratios in one run much less. Rows without a target are only for information.

${sections.join('\n')}`
}

/**
 * When and with what a group was measured, and the parts of it that were measured later.
 *
 * @param {import('./results.mjs').Result} result
 */
function conditionsOf({ rows, ...first }) {
  const later = new Map(rows.flatMap((row) => (row.at === undefined ? [] : [[partOf(row), row.at]])))
  const lines = [...later].map(([part, at]) => `- ${part}: ${toLine(at)}`)
  return [`- Measured ${toLine(first)}`, ...lines].join('\n')
}

/** @param {import('./machine.mjs').MeasuredOn} measured */
function toLine({ date, node, machine, versions }) {
  const names = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return `${date} on ${machine}, with Node ${node}${names.length > 0 ? `, ${names.join(', ')}` : ''}.`
}
