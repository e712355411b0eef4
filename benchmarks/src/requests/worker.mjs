/** Answers requests one after another, without a socket: `node worker.mjs Express adapter 2000`. */
import inject from 'light-my-request'
import { ANSWERS, REQUEST } from './exchange.mjs'
import { serviceOf } from './services.mjs'

const [, , framework, answer, count] = process.argv
const service = await serviceOf(framework, answer)
const { status, content } = ANSWERS[answer]
for (let index = 0; index < Number(count); index++) {
  const { statusCode, payload } = await inject(service, REQUEST)
  if (statusCode !== status || (content !== undefined && payload !== content)) {
    throw new Error(`${framework}, ${answer}: ${statusCode} ${payload}`)
  }
  // Let Node do its work after a response, as it would between requests over sockets.
  await new Promise((resolve) => setImmediate(resolve))
}
