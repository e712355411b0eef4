import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Exchange, Simulator } from '@statuskit/simulator'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** Metrics of a simulator, for Prometheus. */
export interface Metrics {
  /** The URL to scrape. */
  readonly url: string
  /** Counts a response. */
  count(exchange: Exchange): void
  /** Shows what a simulator is doing. */
  watch(simulator: Simulator): void
  close(): Promise<void>
}

/** Methods with a label of their own. Clients can send any number of others. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
/** In seconds; the longest delay of the simulator is a minute. */
const BUCKETS = [0.001, 0.005, 0.025, 0.1, 0.5, 1, 5, 30, 60]

/** Serves metrics on a port of their own, which need not be open to the clients of the simulator. */
export async function serveMetrics(port: number, host = '127.0.0.1'): Promise<Metrics> {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const requests = new Counter({
    name: 'statuskit_requests_total',
    help: 'Requests by method, status and fault. The status is "none" if there was no response: a fault, or the client left.',
    labelNames: ['method', 'status', 'fault'],
    registers: [register],
  })
  const durations = new Histogram({
    name: 'statuskit_request_duration_seconds',
    help: 'The time from a request to the end of its response, with the delay that it asked for.',
    buckets: BUCKETS,
    registers: [register],
  })
  let simulator: Simulator | undefined
  for (const [name, help, read] of [
    ['statuskit_open_connections', 'Open connections.', () => simulator?.load.connections],
    ['statuskit_hanging_connections', 'Connections that hang because of a fault.', () => simulator?.load.hanging],
  ] as const) {
    new Gauge({
      name,
      help,
      registers: [register],
      collect() {
        this.set(read() ?? 0)
      },
    })
  }

  const server = createServer(async ({ method, url }, response) => {
    if (url?.split('?', 1)[0] !== '/metrics') response.writeHead(404).end('The metrics are at /metrics.\n')
    else if (method !== 'GET' && method !== 'HEAD') response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    else response.writeHead(200, { 'Content-Type': register.contentType }).end(await register.metrics())
  }).listen(port, host)
  await once(server, 'listening')
  const address = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}/metrics`,
    count({ method, status, fault, durationMs }) {
      requests.inc({
        method: METHODS.includes(method) ? method : 'other',
        status: status ?? 'none',
        fault: fault ?? 'none',
      })
      durations.observe(durationMs / 1000)
    },
    watch(running) {
      simulator = running
    },
    async close() {
      const closed = once(server.close(), 'close')
      server.closeAllConnections()
      await closed
    },
  }
}
