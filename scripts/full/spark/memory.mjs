import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { WORKER } from './engines.mjs'

/** Rows of a frame. */
const BATCH = 2000

/** The peak memory of a worker in MB after responses of so many hosts, and its estimate of their number. */
export async function memoryFor(hosts) {
  const worker = spawn('node', [WORKER], { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = createInterface({ input: worker.stdout })[Symbol.asyncIterator]()
  worker.stdin.write('{"id":1,"format":"ndjson","frames":true,"options":{"samples":1}}\n')
  for (let first = 0; first < hosts; first += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, hosts - first) }, (_, index) => row(first + index))
    const bytes = Buffer.from(rows.join(''))
    const length = Buffer.alloc(4)
    length.writeUInt32BE(bytes.length)
    if (!worker.stdin.write(Buffer.concat([length, bytes]))) await once(worker.stdin, 'drain')
  }
  worker.stdin.write(Buffer.alloc(4))
  const answer = JSON.parse((await answers.next()).value)
  const kilobytes = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${worker.pid}/status`, 'utf8'))?.[1])
  worker.stdin.end()
  await once(worker, 'close')
  return { megabytes: Math.round(kilobytes / 1024), messages: answer.totals[0].count }
}

function row(number) {
  return `{"url":"https://www.host${number}.example/","status":401,"headers":[["Server","s${number}"],["Content-Type","a/${number}"]]}\n`
}
