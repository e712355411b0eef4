import type { IncomingMessage, ServerResponse } from 'node:http'
import { Server as TcpServer } from 'node:net'
import type { Http2Endpoint } from './http2/server.ts'
import type { Listening } from './listen.ts'
import { hasAnswered } from './server.ts'
import type { TlsEndpoint } from './tls/endpoint.ts'

/** How often connections are checked while requests in flight finish, in milliseconds. */
const IDLE_CHECK = 20
/** How long connections stay open for requests that clients are sending just now, in milliseconds. */
const QUIET = 1000

/** Everything that has to be closed. */
export interface Running {
  readonly listening: readonly Listening[]
  readonly http2: Http2Endpoint
  readonly endpoints: readonly TlsEndpoint[]
}

/** Stops listening, and closes all connections: at once, or as soon as their requests have been answered. */
export async function close({ listening, http2, endpoints }: Running, graceMs = 0): Promise<void> {
  const servers = listening.flatMap((each) => each.servers)
  if (graceMs === 0) {
    const ended = servers.map((server) => new Promise((resolve) => server.close(resolve)))
    cut(listening)
    await Promise.all(ended)
    return
  }
  // Unlike HTTP's, the close of TCP servers leaves idle connections alone: a client may be sending a request on one.
  const ended = servers.map((server) => new Promise((resolve) => TcpServer.prototype.close.call(server, resolve)))
  for (const server of servers) {
    for (const event of ['request', 'checkContinue', 'checkExpectation']) server.prependListener(event, endAfter)
  }
  http2.drain()
  const deadline = setTimeout(() => cut(listening), graceMs)
  const started = performance.now()
  function endIdle(): void {
    // Ends the connections that are idle, and the checks for those that are slow.
    for (const server of servers) server.close()
    // A connection without a request is not idle for Node.
    for (const { sockets } of listening) for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
    for (const { sockets } of endpoints) for (const socket of sockets) if (!hasAnswered(socket)) socket.destroy()
  }
  // Node has no event for a connection that becomes idle. What has arrived is read before an immediate.
  const idle = setInterval(() => performance.now() - started >= QUIET && setImmediate(endIdle), IDLE_CHECK)
  await Promise.all(ended)
  clearInterval(idle)
  clearTimeout(deadline)
}

/** Ends a connection with its next response, and says so in it. */
function endAfter(_: IncomingMessage, response: ServerResponse): void {
  response.shouldKeepAlive = false
}

/** Closes all connections, including those that a server has handed off, for example to a tunnel. */
export function cut(listening: readonly Listening[]): void {
  for (const { sockets } of listening) for (const socket of sockets) socket.destroy()
}
