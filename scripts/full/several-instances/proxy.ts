/**
 * A reverse proxy in its own process that sends each request to the next instance that is ready. Like nginx, it sends a
 * request again if its connection ends before a response; `X-Retried` says so. Messages set the ports.
 */
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'

/** How often the instances are asked whether they are ready, in milliseconds. */
const PROBE = 50
/** How often a request is sent again: a killed instance has many connections, and each one can fail. */
const ATTEMPTS = 20

let ports: number[] = []
let ready: number[] = []
let turn = 0
const agent = new Agent({ keepAlive: true, maxSockets: 256, maxFreeSockets: 256 })

function forward(incoming: IncomingMessage, outgoing: ServerResponse, left: number, retried = false): void {
  const port = ready[turn++ % ready.length]
  const { method, url, headers } = incoming
  const asked = request({ host: '127.0.0.1', port, method, path: url, headers, agent }, (response) => {
    const { statusCode = 502, rawHeaders } = response
    outgoing.writeHead(statusCode, retried ? [...rawHeaders, 'X-Retried', 'yes'] : rawHeaders)
    response.on('error', () => outgoing.destroy()).pipe(outgoing)
  })
  asked.on('error', (error: NodeJS.ErrnoException) => {
    if (outgoing.headersSent) return
    // A refused connection has certainly not brought the request to an instance.
    if (left > 0) forward(incoming, outgoing, left - 1, retried || error.code !== 'ECONNREFUSED')
    else outgoing.writeHead(502).end()
  })
  asked.end()
}

async function isReady(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    request({ host: '127.0.0.1', port, path: '/readyz', agent: false }, (response) => {
      response.resume()
      resolve(response.statusCode === 200)
    })
      .on('error', () => resolve(false))
      .end()
  })
}

async function probe(): Promise<void> {
  const asked = ports
  const answers = await Promise.all(asked.map(isReady))
  // The ports may have changed meanwhile.
  if (asked === ports) ready = ports.filter((_, at) => answers[at])
  setTimeout(probe, PROBE)
}

const server = createServer((incoming, outgoing) => forward(incoming, outgoing, ATTEMPTS))
server.keepAliveTimeout = 60_000
process.on('message', (message: number[]) => {
  ports = message
  ready = message
  process.send?.({ ports })
})
process.on('disconnect', () => process.exit())
server.listen(0, '127.0.0.1', 4096, () => process.send?.({ port: (server.address() as { port: number }).port }))
void probe()
