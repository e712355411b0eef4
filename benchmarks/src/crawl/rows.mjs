import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BENCHMARKS } from '../peers.mjs'
import { outputOf } from '../process.mjs'
import { pythonWith } from '../python.mjs'
import { median } from '../statistics.mjs'
import { writeCorpus } from './corpus.mjs'

/** About as many as a file of Common Crawl has, so that the start of a process counts as little as it does there. */
const PAGES = 24_000
const ROUNDS = 3
/** How many times as many responses a second of processor time as cc-lint. */
const TARGETS = { wat: 8, warc: 10 }
const COMMIT = '3cdf741'
const WORKER = join(BENCHMARKS, '../packages/inspector/dist/crawl-worker.mjs')

/**
 * Compares the crawl worker with cc-lint over the same files, whole processes, by processor time: decompression, parsing and
 * counting included. The folder of a checkout of cc-lint is taken from `CC_LINT`.
 *
 * @returns {Promise<import('../table.mjs').Row[]>}
 */
export async function crawlRows() {
  const folder = mkdtempSync(join(tmpdir(), 'statuskit-crawl-'))
  try {
    const source = process.env.CC_LINT ?? `git+https://github.com/mnot/cc-lint@${COMMIT}`
    const python = await pythonWith('cc-lint', source)
    const files = await writeCorpus(folder, PAGES)
    const [wat, warc] = [await compare('wat', files.wat, python), await compare('warc', files.warc, python)]
    return [...wat, ...warc]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function compare(format, path, python) {
  const [ours, theirs, linting] = [[], [], []]
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(
      PAGES / (await outputJson('node', [join(import.meta.dirname, 'run-worker.mjs'), WORKER, format, path])).seconds,
    )
    const peer = await outputJson(python, [
      join(import.meta.dirname, 'cc_lint_worker.py'),
      path,
      format === 'wat' ? 'metadata' : 'response',
    ])
    if (peer.responses !== PAGES) throw new Error(`cc-lint read ${peer.responses} responses of ${PAGES}.`)
    theirs.push(PAGES / peer.seconds)
    linting.push(PAGES / peer.linting)
  }
  const ratio = median(ours) / median(theirs)
  const name = `crawl, ${format.toUpperCase()} files of Common Crawl's sizes`
  const bar = (program, rates) => ({
    chart: `${format.toUpperCase()} files`,
    name: program,
    value: Math.round(median(rates)),
  })
  return [
    {
      row: `${name}: responses a second of processor time, against cc-lint's whole worker`,
      target: `≥ ${TARGETS[format]} ×`,
      measured: `${ratio.toFixed(1)} × (${text(ours)}; cc-lint ${text(theirs)})`,
      holds: ratio >= TARGETS[format],
      bars: [bar('statuskit, the whole worker', ours), bar('cc-lint, the whole worker', theirs)],
    },
    {
      row: `${name}: against the linting of cc-lint alone`,
      measured: `${(median(ours) / median(linting)).toFixed(1)} × (httplint ${text(linting)}, ${((median(theirs) / median(linting)) * 100).toFixed(0)} % of cc-lint's time)`,
      bars: [bar('httplint, only the linting', linting)],
    },
  ]
}

/** The lowest, the median and the highest rate. */
function text(rates) {
  const number = (rate) => Math.round(rate).toLocaleString('en-US')
  return `${number(median(rates))} [${number(Math.min(...rates))} to ${number(Math.max(...rates))}]`
}

async function outputJson(program, options) {
  return JSON.parse(await outputOf(program, options, BENCHMARKS))
}
