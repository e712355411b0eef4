import { Agent, request } from 'node:http'

/** What a client saw. */
export interface Seen {
  readonly key: number
  /** The status; 0 if the connection broke, 502 if the proxy lost the instance. */
  readonly status: number
  readonly ms: number
  /** Whether the proxy sent it twice. */
  readonly retried: boolean
}

/** Connections to the proxy that stay open. */
export function createAgent(clients: number): Agent {
  return new Agent({ keepAlive: true, maxSockets: clients, maxFreeSockets: clients })
}

/** Sends a request, and returns its status and the time that it took. */
export function ask(port: number, agent: Agent, path: string): Promise<Omit<Seen, 'key'> & { readonly body: string }> {
  const started = performance.now()
  return new Promise((resolve) => {
    const end = (status: number, body = '', retried = false) =>
      resolve({ status, body, retried, ms: performance.now() - started })
    request({ host: '127.0.0.1', port, path, agent }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (chunk) => {
        body += chunk
      })
      response
        .on('end', () => end(response.statusCode ?? 0, body, response.headers['x-retried'] === 'yes'))
        .on('error', () => end(0))
    })
      .on('error', () => end(0))
      .end()
  })
}

/** Clients that race: each sends one request after the other, and they share the keys. */
export async function race(
  port: number,
  { clients, requests, keys, prefix }: Readonly<{ clients: number; requests: number; keys: number; prefix: string }>,
  onProgress: (done: number) => void = () => undefined,
): Promise<Seen[]> {
  const agent = createAgent(clients)
  const seen: Seen[] = []
  async function client(number: number): Promise<void> {
    for (let time = 0; time < requests; time++) {
      const key = (number + time) % keys
      const { status, ms, retried } = await ask(port, agent, `/seq/${prefix}-${key}/503x2,200`)
      seen.push({ key, status, ms, retried })
      onProgress(seen.length)
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)))
  agent.destroy()
  return seen
}

/** Sends requests at a fixed rate, whether or not earlier ones were answered, and returns the 99th percentile in ms. */
export async function p99At(port: number, rate: number, seconds: number, prefix: string): Promise<number> {
  const agent = createAgent(1000)
  const times: Promise<number>[] = []
  const started = performance.now()
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const due = Math.min(rate * seconds, Math.floor(((performance.now() - started) / 1000) * rate))
      while (times.length < due) {
        times.push(ask(port, agent, `/seq/${prefix}-${times.length % 100}/503x2,200`).then(({ ms }) => ms))
      }
      if (due === rate * seconds) {
        clearInterval(timer)
        resolve()
      }
    }, 1)
  })
  const sorted = (await Promise.all(times)).sort((a, b) => a - b)
  agent.destroy()
  return sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN
}
