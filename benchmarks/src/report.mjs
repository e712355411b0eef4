import { cpus } from 'node:os'
import { FRAMEWORKS, PEERS, TOOLS, versionOf } from './peers.mjs'
import { outputOf } from './process.mjs'
import { toTable } from './table.mjs'

/** How each group is measured. */
const METHODS = {
  micro:
    'Ratios are taken inside one process: the median of 21 rounds in each of 5 processes (in brackets the lowest and highest).',
  bundles: 'Bundles are minified and measured over `console.log(404)`.',
  imports: 'Imports are measured over a package of one empty module, the median of 25 processes.',
  types: 'Types are measured over an empty file.',
  requests: `Requests are counted in the instructions that one more of them takes, by valgrind's cachegrind over light-my-request,
between 12,000 and 20,000 requests, when V8 compiles no more, and with room for all that they make: collections are not
counted. A ratio is what the row is measured against, divided by the row, so that more is better. By hand means a fresh
error thrown and a constant content sent, with a status and a type and no other field; the same response has the four
other fields of a problem, as constants. Nothing is logged, and \`Accept\` is \`*/*\`. The rates of wrk beside them (20
connections, median of 5 turns) swing by a quarter with what else the machine does, and decide nothing. The peers of
Fastify and Koa are the most used packages for their errors by npm's downloads, that of Express the most used one made for
it that sends problems.`,
  simulator: `The simulator and its peers are asked by \`wrk -t1 -c32\` one after the other in each of 15 rounds; the ratio is the median
over the rounds (in brackets the lowest and highest).`,
  inspector: `The median of 5 processes (in brackets the lowest and highest), which take turns. What one core
does is said in processor time, lines a second by the clock. Two processes that share nothing show what the second core can give.`,
}

/**
 * The results with what they were measured with.
 *
 * @param {Readonly<Record<string, import('./results.mjs').Result>>} results
 */
export async function toReport(results) {
  const programs = await programVersions()
  const versions = (names) => names.map((name) => `${name} ${versionOf(name)}`).join(', ')
  const sections = Object.keys(METHODS).flatMap((group) => {
    const result = results[group]
    if (result === undefined) return []
    return [`## ${group}\n\n${result.date}, Node ${result.node}. ${METHODS[group]}\n\n${toTable(result.rows)}\n`]
  })
  return `# Results

Written by \`pnpm bench --write\`; do not edit.

- V8 ${process.versions.v8} on ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}
- Peers: ${versions(PEERS)}
- Frameworks: ${versions(FRAMEWORKS)}
- Tools: ${versions(TOOLS)}${programs.length > 0 ? `, ${programs.join(', ')}` : ''}

Times depend on the machine; ratios in one run do not, or less. Rows without a target inform only.

${sections.join('\n')}`
}

/** The versions of the programs that are no packages, where they are installed. */
async function programVersions() {
  const printed = await Promise.all([
    outputOf('valgrind', ['--version'], '.').catch(() => ''),
    // It prints its version and fails.
    outputOf('wrk', ['-v'], '.').catch(({ stdout }) => stdout ?? ''),
  ])
  return printed.flatMap((text) => /^(?:valgrind-|wrk )\S*[\d.]+/.exec(text)?.[0] ?? [])
}
