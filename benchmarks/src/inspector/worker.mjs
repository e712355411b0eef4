/**
 * Prints how many header-only responses are inspected per second of processor time, as JSON: `{ "rate": 60000 }`. With the
 * argument `fresh`, each call has an options object of its own.
 */
import { inspect } from '@statuskit/inspector'
import { MESSAGES } from './messages.mjs'

const ROUNDS = 5
const RESPONSES = 100_000

const fresh = process.argv[2] === 'fresh'
let best = 0
let findings = 0
for (let round = 0; round < ROUNDS; round++) {
  const before = process.cpuUsage()
  for (let index = 0; index < RESPONSES; index++) {
    const message = MESSAGES[index % MESSAGES.length]
    findings += (fresh ? inspect(message, { profile: 'default' }) : inspect(message)).length
  }
  const { user, system } = process.cpuUsage(before)
  best = Math.max(best, RESPONSES / ((user + system) / 1e6))
}
if (findings === 0) throw new Error('There were no findings, so this does not measure inspection.')
console.log(JSON.stringify({ rate: Math.round(best) }))
