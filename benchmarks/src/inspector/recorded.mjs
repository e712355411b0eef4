/**
 * Prints how many recorded responses, with bodies, are inspected per second of processor time, as JSON:
 * `{ "rate": 60000 }`. The argument is a file of messages, one a line. V8 has compiled everything before the first round counts.
 */
import { readFileSync } from 'node:fs'
import { inspect } from '@statuskit/inspector'

const WARM = 100_000
const COUNTED = 100_000

// The peer gets no request either.
const messages = readFileSync(process.argv[2], 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const { url, requestHeaders, ...response } = JSON.parse(line)
    return response
  })
const findings = run(WARM)
if (findings === 0) throw new Error('There were no findings, so this does not measure inspection.')
const before = process.cpuUsage()
run(COUNTED)
const { user, system } = process.cpuUsage(before)
console.log(JSON.stringify({ rate: Math.round(COUNTED / ((user + system) / 1e6)) }))

function run(count) {
  let sum = 0
  for (let index = 0; index < count; index++) sum += inspect(messages[index % messages.length]).length
  return sum
}
