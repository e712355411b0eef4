import type { Settings } from '../plan/context.ts'
import { createState, resetState } from '../plan/state.ts'
import { hitsOf } from '../routes/sequence.ts'
import { type Listening, listen } from './listen.ts'
import { createOrigin, createProxy } from './personas.ts'
import { type Before, createNodeServer } from './server.ts'

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
  /** Stops listening and closes all connections. You can call it more than once. */
  close(): Promise<void>
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
    runtime: { name: 'node', wire: true, networkErrors: false },
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
  function stop(): Promise<void> {
    closed ??= close([origin, proxy])
    return closed
  }
  return {
    url: urlOf(origin, options.host),
    proxyUrl: urlOf(proxy, options.host),
    hits: (key) => hitsOf(state, key),
    reset: () => resetState(state),
    close: stop,
    [Symbol.asyncDispose]: stop,
  }
}

/** Node would treat a string as the path of a socket file and listen there. */
function assertPort(name: string, port: unknown = 0): void {
  if (Number.isInteger(port) && Number(port) >= 0 && Number(port) <= 65_535) return
  const given = typeof port === 'string' ? JSON.stringify(port) : String(port)
  throw new RangeError(`${name} is ${given}. Use a whole number from 0 to 65535; 0 picks a free port.`)
}

async function close(listening: readonly Listening[]): Promise<void> {
  await Promise.all(
    listening.flatMap(({ servers, sockets }) => {
      const ended = servers.map((server) => new Promise((resolve) => server.close(resolve)))
      // Including sockets that a server has handed off, for example after an Upgrade.
      for (const socket of sockets) socket.destroy()
      return ended
    }),
  )
}

function urlOf({ port }: Listening, host = '127.0.0.1'): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
