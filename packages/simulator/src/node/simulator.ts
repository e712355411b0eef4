import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Server as TcpServer } from 'node:net'
import type { Settings } from '../plan/context.ts'
import { callerBy } from '../plan/request/caller.ts'
import { createState } from '../plan/state.ts'
import { callerKey } from '../plan/store/namespaced.ts'
import type { Store } from '../plan/store/store.ts'
import { createWatch, type Exchange } from './hosting/exchange.ts'
import { type ClientCaps, createGate } from './hosting/gate.ts'
import { type Listening, listen } from './listen.ts'
import { createOrigin, createProxy } from './personas.ts'
import { type Before, createNodeServer } from './server.ts'

/** How often connections are checked while requests in flight finish, in milliseconds. */
const IDLE_CHECK = 20
/** How long connections stay open for requests that clients are sending just now, in milliseconds. */
const QUIET = 1000

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
  /** Where sequences, limits and random series are counted. Default: memory. Share a store to run several instances. */
  readonly store?: Store | undefined
  /**
   * What tells callers apart: `address`, or the name of a request header such as `X-Api-Key`. Each caller gets sequences,
   * limits and random series of its own. By default, all callers share them.
   */
  readonly namespaceBy?: string | undefined
  /** Whether strangers use the simulator. If so, `h` can't set headers that act on the whole site. Default: `false`. */
  readonly public?: boolean | undefined
  /** The hosts that requests to the server can name; `.example.com` allows all names under it. Default: any. */
  readonly allowedHosts?: readonly string[] | undefined
  /** How much one client address may use; an IPv6 client is known by its /64 network. Default: no limit. */
  readonly perClient?: ClientCaps | undefined
  /** How many proxies in front of the simulator add the client's address to `X-Forwarded-For`. Default: 0. */
  readonly trustedProxies?: number | undefined
  /** Called when a response has been sent or its connection has closed, for example to write an access log. */
  readonly onExchange?: ((exchange: Exchange) => void) | undefined
}

/** Options of closing a simulator. */
export interface CloseOptions {
  /** How long requests in flight may take to finish, in milliseconds. Default: 0. */
  readonly graceMs?: number | undefined
}

/** What a simulator is doing now. */
export interface Load {
  /** Open connections, to the server and to its proxy. */
  readonly connections: number
  /** Connections that hang because of a fault. */
  readonly hanging: number
}

/** A running simulator. */
export interface Simulator {
  /** The URL of the server, such as `http://127.0.0.1:49152`, without a trailing slash. */
  readonly url: string
  /** The URL of the proxy, which requires the user `user` and the password `password`. */
  readonly proxyUrl: string
  /** How many connections are open, and how many of them hang. */
  readonly load: Load
  /**
   * How many requests the sequence with this key has received; 0 for an unknown key. With `namespaceBy`, name the caller: its
   * address, or the value of its header.
   */
  hits(key: string, caller?: string): Promise<number>
  /** Resets sequences, limits and random series. */
  reset(): Promise<void>
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
  const trustedProxies = options.trustedProxies ?? 0
  const state = createState(options.seed, Date.now, options.store, randomUUID())
  const settings: Settings = {
    allowed: {
      html: options.allowHtml ?? false,
      externalRedirects: options.allowExternalRedirects ?? false,
      siteFields: !options.public,
    },
    runtime: { name: 'node', wire: true, networkErrors: false },
    always: [],
    cors: options.cors ?? false,
    callerOf: options.namespaceBy === undefined ? undefined : callerBy(options.namespaceBy),
  }
  const watch = options.onExchange === undefined ? undefined : createWatch(options.onExchange, trustedProxies)
  const { before, allowedHosts, perClient } = options
  const gate = createGate({ allowedHosts, perClient, trustedProxies })
  const origin = await listen(
    () => createNodeServer(createOrigin(state, settings), { before, gate, watch, trustedProxies }),
    options.port ?? 0,
    options.host,
  )
  const persona = createProxy(state, settings, () => origin.servers[0])
  // The proxy answers for any host.
  const proxyGate = createGate({ perClient, trustedProxies })
  const proxy = await listen(
    () => createNodeServer(persona, { gate: proxyGate, watch, trustedProxies }),
    options.proxyPort ?? 0,
    options.host,
  ).catch(async (error) => {
    await close([origin])
    throw error
  })

  let closed: Promise<void> | undefined
  function stop({ graceMs = 0 }: CloseOptions = {}): Promise<void> {
    const listening = [origin, proxy]
    // Closing again at once ends the time to finish.
    if (closed !== undefined && graceMs === 0) cut(listening)
    state.draining = true
    closed ??= close(listening, graceMs)
    return closed
  }
  return {
    url: urlOf(origin, options.host),
    proxyUrl: urlOf(proxy, options.host),
    get load() {
      return { connections: origin.sockets.size + proxy.sockets.size, hanging: state.hangs }
    },
    hits: async (key, caller = '') =>
      (await state.store.hits(settings.callerOf === undefined ? key : callerKey(caller, key))).hits,
    reset: async () => state.store.reset(),
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
  const deadline = setTimeout(() => cut(listening), graceMs)
  const started = performance.now()
  function endIdle(): void {
    // Ends the connections that are idle, and the checks for those that are slow.
    for (const server of servers) server.close()
    // A connection without a request is not idle for Node.
    for (const { sockets } of listening) for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
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
function cut(listening: readonly Listening[]): void {
  for (const { sockets } of listening) for (const socket of sockets) socket.destroy()
}

function urlOf({ port }: Listening, host = '127.0.0.1'): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
