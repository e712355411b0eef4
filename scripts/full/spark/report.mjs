import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../../workspace/packages.mjs'

const COMMAND = join(ROOT, 'packages/cli/dist/main.js')
const REPORT = join(ROOT, 'docs/reports/crawl.md')

/**
 * Writes `docs/reports/crawl.md`: what was inspected, how long each engine took, and the command's report on the totals, which
 * are the same in every engine.
 *
 * @param {{ responses: number, files: number, hosts: number, exchanges: number, servers: Record<string, number>, missing: readonly string[] }} corpus
 * @param {readonly (readonly (string | number)[])[]} engines rows of a table, its head first
 * @param {readonly object[]} totals
 */
export function writeReport(corpus, engines, totals) {
  const folder = mkdtempSync(join(tmpdir(), 'statuskit-crawl-report-'))
  try {
    mkdirSync(join(folder, 'totals'))
    writeFileSync(join(folder, 'totals/crawl.jsonl'), `${JSON.stringify({ totals })}\n`)
    execFileSync('node', [COMMAND, 'inspect', '--report', 'totals', '--out', 'report'], { cwd: folder })
    const report = readFileSync(join(folder, 'report/report.md'), 'utf8')
    writeFileSync(REPORT, page(corpus, engines, report))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function page({ responses, files, hosts, exchanges, servers, missing }, engines, report) {
  const [head, ...rows] = engines
  const shown = rows.map((cells) => cells.map((cell, at) => (at === 0 ? cell : number(Number(cell)))))
  const lines = [head, head.map(() => '---'), ...shown].map((cells) => `| ${cells.join(' | ')} |`)
  const [, ...rest] = report.split('\n')
  const recorded = Object.entries(servers).map(([name, count]) => `${name} ${number(count)}`)
  return `<!-- Written by \`pnpm test:full spark\`. Do not edit. -->

# A crawl of ${number(responses)} responses

An example, made as the [guide](https://github.com/statuskit/statuskit/blob/main/docs/crawls.md) shows: ${number(exchanges)} different exchanges with real servers on one machine,
repeated in random order under ${number(hosts)} made-up hosts, in ${files} WARC files. A table has the URL, status and headers
of the same responses. The example shows how fast the engines are and what a report looks like. It says nothing about the web.

The exchanges: ${recorded.join(', ')}.${missing.length > 0 ? ` Not installed there: ${missing.join(', ')}.` : ''}

## Engines

All of them counted the same. Measured ${new Date().toISOString().slice(0, 10)} on ${availableParallelism()} cores, with Node ${process.versions.node}.

${lines.join('\n')}

A table has no bodies and no requests, so it has fewer findings. With a second worker, Spark is ${speedup('WARC', rows)} times as fast for the
WARC files, and ${speedup('table', rows)} times for the table.

${rest.join('\n').trim()}
`
}

/** How many times as fast two workers are as one. */
function speedup(input, rows) {
  const [one, two] = [1, 2].map((workers) =>
    Number(rows.find(([name]) => name.startsWith(`${input}, Spark, ${workers} worker`))[3]),
  )
  return (one / two).toFixed(1)
}

function number(value) {
  return value.toLocaleString('en')
}
