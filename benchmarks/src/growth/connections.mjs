import { join } from 'node:path'
import { BENCHMARKS } from '../peers.mjs'
import { isInstalled } from '../process.mjs'
import { loadHttp, processorTime, start } from '../simulator/load.mjs'
import { median } from '../statistics.mjs'

const CONNECTIONS = [1, 4, 16, 64, 256]
const ROUNDS = 5

/**
 * The processor time that the simulator takes for a request, as a share of what bare node:http takes for the same body, with
 * more and more connections at once: Node itself takes more for a request on many connections. All are measured in each round,
 * so that noise affects all of them. Nothing without wrk.
 *
 * @returns {Promise<import('./rows.mjs').Costs[]>}
 */
export async function connectionCosts() {
  if (!(await isInstalled('wrk'))) return []
  const started = []
  try {
    const simulator = join(BENCHMARKS, 'src/simulator/simulator.mjs')
    const { pid, url } = await start(started, process.execPath, [simulator])
    const ours = { pid, url: `${url}/api/status/404` }
    const body = await (await fetch(ours.url, { headers: { Accept: '*/*' } })).text()
    const bare = await start(started, process.execPath, [join(BENCHMARKS, 'src/simulator/bare.mjs'), body])
    // V8 compiles in the first seconds.
    for (const { url } of [ours, bare]) await loadHttp(url)
    const costs = CONNECTIONS.map(() => [])
    for (let round = 0; round < ROUNDS; round++) {
      for (const [at, connections] of CONNECTIONS.entries()) {
        costs[at].push((await costOfRequest(ours, connections)) / (await costOfRequest(bare, connections)))
      }
    }
    return [
      {
        row: 'connections to the simulator at once: processor time of a request, against bare node:http with as many',
        unit: 'connections',
        measure: '×',
        points: CONNECTIONS.map((size, at) => ({ size, cost: median(costs[at]) })),
        expected: 'flat',
      },
    ]
  } finally {
    for (const child of started) child.kill()
  }
}

/** In microseconds of processor time. */
async function costOfRequest({ pid, url }, connections) {
  const before = processorTime(pid)
  const { requests } = await loadHttp(url, connections)
  return (processorTime(pid) - before) / requests
}
