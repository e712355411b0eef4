/** Answers requests one after another, without a socket: `node worker.mjs Express adapter 9000 2000`. */
import { readSync, writeSync } from 'node:fs'
import inject from 'light-my-request'
import { ANSWERS, REQUEST } from './exchange.mjs'
import { serviceOf } from './services.mjs'

const [, , framework, answer, warm, counted] = process.argv
const service = await serviceOf(framework, answer)
const { status, content } = ANSWERS[answer]

/** @param {number} count */
async function answerRequests(count) {
  for (let index = 0; index < count; index++) {
    const { statusCode, payload } = await inject(service, REQUEST)
    if (statusCode !== status || (content !== undefined && payload !== content)) {
      throw new Error(`${framework}, ${answer}: ${statusCode} ${payload}`)
    }
    // Let Node do its work after a response, as it would between requests over sockets.
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** Waits, without a turn of the event loop, until the process that counts has started or stopped counting. */
function waitForLine() {
  writeSync(1, '\n')
  readSync(0, Buffer.alloc(1))
}

await answerRequests(Number(warm))
waitForLine()
await answerRequests(Number(counted))
waitForLine()
