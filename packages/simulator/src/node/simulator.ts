import type { Settings } from '../plan/context.ts'
import { createState, resetState } from '../plan/state.ts'
import { hitsOf } from '../routes/sequence.ts'
import { type Listening, listen } from './listen.ts'
import { createOrigin, createProxy } from './personas.ts'
import { type Before, createNodeServer } from './server.ts'

/** How a simulator is set up. */
export interface SimulatorOptions {
  /** The port; 0, the default, takes a free one. */
  readonly port?: number | undefined
  /** The port of the proxy; 0, the default, takes a free one. */
  readonly proxyPort?: number | undefined
  /** The address to listen on. Default: loopback, by IPv4 and IPv6. Another lets other machines in. */
  readonly host?: string | undefined
  /** Makes what is drawn repeatable for requests that bring no seed. */
  readonly seed?: string | undefined
  /** Whether `body` and `type` may make HTML and SVG, in which scripts run. Default: no. */
  readonly allowHtml?: boolean | undefined
  /** Whether redirects may lead to other servers. Default: no. */
  readonly allowExternalRedirects?: boolean | undefined
  /** Sees each request first, as a middleware for files does; what it hands on is the simulator's. Default: none. */
  readonly before?: Before | undefined
}

/** A running simulator. */
export interface Simulator {
  /** Where it listens, `http://127.0.0.1:49152`, without a slash at the end. */
  readonly url: string
  /** Where its proxy listens, which asks for the user `user` and the password `password`. */
  readonly proxyUrl: string
  /** How many requests the sequence with this key has had; 0 for a key that it does not know. */
  hits(key: string): number
  /** Forgets sequences, limits and what was drawn from seeds. */
  reset(): void
  /** Stops listening and cuts all connections. May be called again. */
  close(): Promise<void>
  /** The same as {@link close}, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Starts a simulator on this machine: a server that answers with the status that a path asks for, and a proxy beside it.
 *
 * @throws {RangeError} when a port is none
 * @throws {Error} with Node's `code` when a port is taken (`EADDRINUSE`) or not allowed (`EACCES`)
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
    runtime: { name: 'node', wire: true },
    always: [],
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

/** Node takes a text for the path of a socket file, and listens there. */
function assertPort(name: string, port: unknown = 0): void {
  if (Number.isInteger(port) && Number(port) >= 0 && Number(port) <= 65_535) return
  const given = typeof port === 'string' ? JSON.stringify(port) : String(port)
  throw new RangeError(`${name} is ${given}: give a whole number from 0 to 65535; 0 takes a free one.`)
}

async function close(listening: readonly Listening[]): Promise<void> {
  await Promise.all(
    listening.flatMap(({ servers, sockets }) => {
      const ended = servers.map((server) => new Promise((resolve) => server.close(resolve)))
      // Those too that a server has handed on, as after an Upgrade.
      for (const socket of sockets) socket.destroy()
      return ended
    }),
  )
}

function urlOf({ port }: Listening, host = '127.0.0.1'): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
