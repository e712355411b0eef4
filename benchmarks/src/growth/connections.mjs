import { join } from 'node:path'
import { BENCHMARKS } from '../peers.mjs'
import { isInstalled } from '../process.mjs'
import { loadHttp, processorTime, start } from '../simulator/load.mjs'
import { median } from '../statistics.mjs'

const CONNECTIONS = [1, 4, 16, 64, 256]
const ROUNDS = 5

/**
 * The processor time that the simulator takes for a request, with more and more connections at once. All are measured in each
 * round, so that noise affects all of them. Nothing without wrk.
 *
 * @returns {Promise<import('./rows.mjs').Costs[]>}
 */
export async function connectionCosts() {
  if (!(await isInstalled('wrk'))) return []
  const started = []
  try {
    const simulator = join(BENCHMARKS, 'src/simulator/simulator.mjs')
    const { pid, url } = await start(started, process.execPath, [simulator])
    const target = `${url}/api/status/404`
    // V8 compiles in the first seconds.
    await loadHttp(target)
    const costs = CONNECTIONS.map(() => [])
    for (let round = 0; round < ROUNDS; round++) {
      for (const [at, connections] of CONNECTIONS.entries()) {
        const before = processorTime(pid)
        const { requests } = await loadHttp(target, connections)
        costs[at].push((processorTime(pid) - before) / requests)
      }
    }
    return [
      {
        row: 'connections to the simulator at once: processor time of a request',
        unit: 'connections',
        measure: 'µs',
        points: CONNECTIONS.map((size, at) => ({ size, cost: median(costs[at]) })),
        expected: 'flat',
      },
    ]
  } finally {
    for (const child of started) child.kill()
  }
}
