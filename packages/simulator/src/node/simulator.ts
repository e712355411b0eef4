import type { Settings } from '../plan/context.ts'
import { createState, resetState } from '../plan/state.ts'
import { hitsOf } from '../routes/sequence.ts'
import { NODE_CODINGS } from './encode.ts'
import { type Listening, listen } from './listen.ts'
import { createOrigin, createProxy } from './personas.ts'
import { type Before, createNodeServer } from './server.ts'

/** How often connections are checked while requests in flight finish, in milliseconds. */
const IDLE_CHECK = 20

/** Options of a simulator. */
export interface SimulatorOptions {
  /** The port. The default, 0, picks a free one. */
  readonly port?: number | undefined
  /** The port of the proxy. The default, 0, picks a free one. */
  readonly proxyPort?: number | undefined
  /** The address to listen on. Default: loopback, over IPv4 and IPv6. Another address can let other machines in. */
  readonly host?: string | undefined
  /** The seed for random choices of requests that set none; makes them repeatable. */
  readonly seed?: string | undefined
  /** Whether `body` and `type` can produce HTML and SVG, which can run scripts. Default: `false`. */
  readonly allowHtml?: boolean | undefined
  /** Whether redirects can lead to other servers. Default: `false`. */
  readonly allowExternalRedirects?: boolean | undefined
  /**
   * Whether web pages of any origin can use the simulator. If so, it answers CORS preflights, which then count as no
   * request, and lets pages read its responses. Default: `false`.
   */
  readonly cors?: boolean | undefined
  /** A middleware that sees each request first, for example to serve files. The simulator answers what it passes on. */
  readonly before?: Before | undefined
}

/** Options of closing a simulator. */
export interface CloseOptions {
  /** How long requests in flight may take to finish, in milliseconds. Default: 0. */
  readonly graceMs?: number | undefined
}

/** A running simulator. */
export interface Simulator {
  /** The URL of the server, such as `http://127.0.0.1:49152`, without a trailing slash. */
  readonly url: string
  /** The URL of the proxy, which requires the user `user` and the password `password`. */
  readonly proxyUrl: string
  /** How many requests the sequence with this key has received; 0 for an unknown key. */
  hits(key: string): number
  /** Resets sequences, limits and random series. */
  reset(): void
  /**
   * Stops listening and closes all connections. You can call it more than once. With `graceMs`, requests in flight get that
   * much time to finish, in milliseconds.
   */
  close(options?: CloseOptions): Promise<void>
  /** Same as {@link close}, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Starts a simulator on this machine: a server that answers with the status in the path, and a proxy next to it.
 *
 * @throws {RangeError} when a port is not a whole number from 0 to 65535
 * @throws {Error} with Node's `code` when a port is in use (`EADDRINUSE`) or not allowed (`EACCES`)
 * @example
 * await using sim = await createSimulator({ port: 0 })
 * const response = await fetch(`${sim.url}/api/status/404`)
 */
export async function createSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  assertPort('port', options.port)
  assertPort('proxyPort', options.proxyPort)
  const state = createState(options.seed)
  const settings: Settings = {
    allowed: { html: options.allowHtml ?? false, externalRedirects: options.allowExternalRedirects ?? false },
    runtime: { name: 'node', wire: true, networkErrors: false, codings: NODE_CODINGS },
    always: [],
    cors: options.cors ?? false,
  }
  const origin = await listen(
    () => createNodeServer(createOrigin(state, settings), options.before),
    options.port ?? 0,
    options.host,
  )
  const persona = createProxy(state, settings, () => origin.servers[0])
  const proxy = await listen(() => createNodeServer(persona), options.proxyPort ?? 0, options.host).catch(
    async (error) => {
      await close([origin])
      throw error
    },
  )

  let closed: Promise<void> | undefined
  function stop({ graceMs = 0 }: CloseOptions = {}): Promise<void> {
    const listening = [origin, proxy]
    // Closing again at once ends the time to finish.
    if (closed !== undefined && graceMs === 0) cut(listening)
    closed ??= close(listening, graceMs)
    return closed
  }
  return {
    url: urlOf(origin, options.host),
    proxyUrl: urlOf(proxy, options.host),
    hits: (key) => hitsOf(state, key),
    reset: () => resetState(state),
    close: stop,
    [Symbol.asyncDispose]: () => stop(),
  }
}

/** Node would treat a string as the path of a socket file and listen there. */
function assertPort(name: string, port: unknown = 0): void {
  if (Number.isInteger(port) && Number(port) >= 0 && Number(port) <= 65_535) return
  const given = typeof port === 'string' ? JSON.stringify(port) : String(port)
  throw new RangeError(`${name} is ${given}. Use a whole number from 0 to 65535; 0 picks a free port.`)
}

async function close(listening: readonly Listening[], graceMs = 0): Promise<void> {
  const servers = listening.flatMap((each) => each.servers)
  const ended = Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  if (graceMs === 0) cut(listening)
  else {
    // Node has no event for a connection that becomes idle.
    const idle = setInterval(() => {
      for (const server of servers) server.closeIdleConnections()
      // A connection without a request is not idle for Node.
      for (const { sockets } of listening) for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
    }, IDLE_CHECK)
    const deadline = setTimeout(() => cut(listening), graceMs)
    await ended
    clearInterval(idle)
    clearTimeout(deadline)
  }
  await ended
}

/** Closes all connections, including those that a server has handed off, for example to a tunnel. */
function cut(listening: readonly Listening[]): void {
  for (const { sockets } of listening) for (const socket of sockets) socket.destroy()
}

function urlOf({ port }: Listening, host = '127.0.0.1'): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
