import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { BENCHMARKS } from '../peers.mjs'
import { outputOf } from '../process.mjs'

const HOSTS = [1000, 10_000, 100_000, 1_000_000]
/** Each run reads as many, because the memory of the engine itself grows with time. */
const RESPONSES = 1_000_000
const WORKER = join(BENCHMARKS, '../packages/inspector/dist/crawl-worker.mjs')

/**
 * The processor time and memory of a crawl worker that counts the same number of responses of more and more hosts, each with a
 * finding.
 *
 * @returns {Promise<import('./rows.mjs').Costs[]>}
 */
export async function hostCosts() {
  const folder = mkdtempSync(join(tmpdir(), 'statuskit-growth-'))
  const used = []
  try {
    for (const hosts of HOSTS) {
      const path = join(folder, `${hosts}.ndjson`)
      await pipeline(Readable.from(linesOf(hosts)), createWriteStream(path))
      const program = [join(BENCHMARKS, 'src/crawl/run-worker.mjs'), WORKER, 'ndjson', path]
      used.push({ hosts, ...JSON.parse(await outputOf(process.execPath, program, BENCHMARKS)) })
      rmSync(path)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const curve = (measured, measure, costOf) => ({
    row: `hosts in the totals of a crawl of a million responses: ${measured}`,
    unit: 'hosts',
    measure,
    points: used.map((each) => ({ size: each.hosts, cost: costOf(each) })),
    expected: 'flat',
  })
  return [
    curve('processor time of a response', 'µs', ({ seconds }) => (seconds * 1e6) / RESPONSES),
    curve('largest memory', 'MB', ({ memory }) => memory),
  ]
}

/** @param {number} hosts */
function* linesOf(hosts) {
  for (let at = 0; at < RESPONSES; at += 1000) {
    let text = ''
    for (let index = at; index < at + 1000; index++) {
      const url = `https://host-${index % hosts}.example/`
      text += `{"status":200,"url":"${url}","headers":[["Server","nginx"],["ETag","unquoted"]]}\n`
    }
    yield text
  }
}
