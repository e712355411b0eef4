import { SKIPPED } from './skipped.mjs'

/** The runtimes, in the order of the columns. */
export const RUNTIMES = ['Node 20', 'Node 22', 'Node 24', 'Bun', 'Deno', 'workerd', 'Chromium']

/**
 * The last results: of each runtime its version, when it ran, and the counts of each suite.
 *
 * @typedef {{ version: string, date: string, suites: Readonly<Record<string, SuiteResult>> }} Result
 */

/**
 * `left` counts the test files that are not run outside Node: they import modules of Node, or use more of Vitest than its runner and
 * assertions.
 *
 * @typedef {import('./hosts.mjs').Counts & { left?: { node: number, vitest: number }, reasons?: Readonly<Record<string, number>> }} SuiteResult
 */

/**
 * The report: a row for each package, and a column for each runtime.
 *
 * @param {Readonly<Record<string, Result>>} results
 */
export function toReport(results) {
  const shown = RUNTIMES.filter((name) => results[name] !== undefined)
  const packages = [...new Set(shown.flatMap((name) => Object.keys(results[name].suites)))].sort()
  const head = ['package', ...shown.map((name) => `${name.split(' ')[0]} ${results[name].version}`)]
  const rows = packages.map((suite) => [suite, ...shown.map((name) => cellOf(results[name].suites[suite]))])
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  const missing = RUNTIMES.filter((name) => results[name] === undefined)
  const failures = shown.flatMap((name) =>
    Object.values(results[name].suites).flatMap(({ failures }) =>
      failures.map((each) => `- ${name}: \`${each.replaceAll('`', "'")}\``),
    ),
  )
  const skips = SKIPPED.map(
    ({ test, runtimes, reason }) =>
      `- ${(runtimes ?? ['Bun', 'Deno', 'workerd', 'Chromium']).join(', ')}: "${test}", because ${reason}.`,
  )
  const needs = shown.flatMap((name) =>
    Object.entries(results[name].suites).flatMap(([suite, { reasons = {} }]) =>
      Object.entries(reasons).map(([reason, count]) => `- ${name}, ${suite}: ${count}, because ${reason}.`),
    ),
  )
  const left = packages.flatMap((suite) => {
    const counts = shown.map((name) => results[name].suites[suite]?.left).find((each) => each !== undefined)
    if (counts === undefined) return []
    const reasons = [`${counts.node} that import modules of Node`]
    if (counts.vitest > 0) reasons.push(`${counts.vitest} that use more of Vitest than its runner and assertions`)
    return [`- ${suite}: ${reasons.join(', ')}`]
  })
  return `<!-- Written by \`pnpm test:full suites --write\`. Do not edit. -->

# Tests on other runtimes

The tests of the packages that promise to run without Node, passed, failed and skipped, each on the last day that it ran
(${shown.map((name) => `${name}: ${results[name].date}`).join('; ')}). On Node, Vitest runs all test files from the sources. On the others,
each package's tests are bundled with the runner and the assertions of Vitest.${missing.length > 0 ? `\n\nNot run yet: ${missing.join(', ')}.` : ''}

${lines.join('\n')}

## What failed

${failures.length > 0 ? failures.join('\n') : 'Nothing.'}

## What is skipped outside Node

${[...skips, ...needs].join('\n')}

Test files that are not run there:

${left.join('\n')}
`
}

/** @param {SuiteResult | undefined} result */
function cellOf(result) {
  if (result === undefined) return '–'
  const { passed, failed, skipped } = result
  const parts = [`${passed} passed`]
  if (failed > 0) parts.push(`**${failed} failed**`)
  if (skipped > 0) parts.push(`${skipped} skipped`)
  return parts.join(', ')
}
