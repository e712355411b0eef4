/**
 * Answers requests one after another, without a socket, and prints the microseconds of processor time that one takes, in all
 * threads of the process: `node worker.mjs Express adapter`.
 */
import inject from 'light-my-request'
import { ANSWERS, REQUEST } from './exchange.mjs'
import { serviceOf } from './services.mjs'

/** V8 compiles until about the 8,000th request. */
const WARM_UP = 10_000
const COUNTED = 20_000

const [, , framework, answer] = process.argv
const service = await serviceOf(framework, answer)
const { status, content } = ANSWERS[answer]

await ask(WARM_UP)
const before = process.cpuUsage()
await ask(COUNTED)
const { user, system } = process.cpuUsage(before)
console.log((user + system) / COUNTED)

/** @param {number} times */
async function ask(times) {
  for (let index = 0; index < times; index++) {
    const { statusCode, payload } = await inject(service, REQUEST)
    if (statusCode !== status || (content !== undefined && payload !== content)) {
      throw new Error(`${framework}, ${answer}: ${statusCode} ${payload}`)
    }
  }
}
