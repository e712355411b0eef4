/**
 * Prints how many lines of NDJSON a second are read, inspected and written, with as many threads as the argument says:
 * `{ "rate": 60000 }`. A second of the clock: threads are there to save those.
 */
import { inspectLines } from '@statuskit/inspector/node'
import { MESSAGES } from './messages.mjs'

const ROUNDS = 3
/** Lines a chunk, and chunks a round. */
const LINES = 1000
const CHUNKS = 300

const workers = Number(process.argv[2])
const lines = Array.from({ length: LINES }, (_, index) => `${JSON.stringify(MESSAGES[index % MESSAGES.length])}\n`)
const chunk = Buffer.from(lines.join(''))

async function* input() {
  for (let index = 0; index < CHUNKS; index++) yield chunk
}

let best = 0
for (let round = 0; round < ROUNDS; round++) {
  let octets = 0
  const start = process.hrtime.bigint()
  const write = (output) => {
    octets += output.length
  }
  const { summary, failed } = await inspectLines(input(), write, { workers })
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  if (failed > 0 || octets === 0 || summary.messages !== LINES * CHUNKS) throw new Error('not every line was inspected')
  best = Math.max(best, summary.messages / seconds)
}
console.log(JSON.stringify({ rate: Math.round(best) }))
