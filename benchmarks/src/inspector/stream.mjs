/**
 * Prints how many lines of NDJSON are read, inspected and written per second of wall-clock time, with the number of
 * additional threads from the argument: `{ "rate": 60000 }`. All threads start cold, as in real use.
 */
import { inspectLines } from '@statuskit/inspector/node'
import { MESSAGES } from './messages.mjs'

/** Lines per chunk, and the number of chunks. */
const LINES = 1000
const CHUNKS = 800

const workers = Number(process.argv[2])
const lines = Array.from({ length: LINES }, (_, index) => `${JSON.stringify(MESSAGES[index % MESSAGES.length])}\n`)
const chunk = Buffer.from(lines.join(''))

async function* input() {
  for (let index = 0; index < CHUNKS; index++) yield chunk
}

let octets = 0
const start = process.hrtime.bigint()
const write = (output) => {
  octets += output.length
}
const { summary, failed } = await inspectLines(input(), write, { workers })
const seconds = Number(process.hrtime.bigint() - start) / 1e9
if (failed > 0 || octets === 0 || summary.messages !== LINES * CHUNKS) throw new Error('Not every line was inspected.')
console.log(JSON.stringify({ rate: Math.round(summary.messages / seconds) }))
