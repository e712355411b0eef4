import type { Server } from 'node:http'
import type { Settings } from '../plan/context.ts'
import { createState, resetState } from '../plan/state.ts'
import { hitsOf } from '../routes/sequence.ts'
import { NODE_CODINGS } from './encode.ts'
import { createHttp2Endpoint, type Http2Endpoint } from './http2/server.ts'
import { type Listening, listen } from './listen.ts'
import { createOrigin, createProxy } from './personas.ts'
import { detectProtocols } from './protocol.ts'
import { type Before, createNodeServer, hasAnswered } from './server.ts'
import type { CertificateFiles } from './tls/authority.ts'
import { createTlsEndpoint, type Identity, type TlsEndpoint } from './tls/endpoint.ts'
import { createIdentities } from './tls/identities.ts'
import { resetHandshake } from './tls/reset.ts'

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
  /**
   * Whether the port also speaks TLS, with HTTP/2 and HTTP/1.1 (ALPN). `true` creates a certificate authority for this run,
   * whose certificate is `sim.tls.ca`; or pass a certificate of your own and its key as PEM. Default: `false`.
   */
  readonly tls?: boolean | CertificateFiles | undefined
  /** A middleware that sees each request first, for example to serve files. The simulator answers what it passes on. */
  readonly before?: Before | undefined
}

/** Options of closing a simulator. */
export interface CloseOptions {
  /** How long requests in flight may take to finish, in milliseconds. Default: 0. */
  readonly graceMs?: number | undefined
}

/** How to reach a simulator over TLS. */
export interface SimulatorTls {
  /** The URL of the server, such as `https://127.0.0.1:49152`, without a trailing slash. It has the same port as `url`. */
  readonly url: string
  /** The certificate, as PEM, that clients have to trust unless you set your own, and for the URLs in `faults`. */
  readonly ca: string
  /** URLs of servers that answer in the same way, but whose handshake is wrong. */
  readonly faults: {
    /** The certificate expired yesterday. */
    readonly expired: string
    /** The certificate is for another host. */
    readonly wrongHost: string
    /** The certificate comes from an authority that nobody trusts. */
    readonly untrusted: string
    /** The connection is reset during the handshake. */
    readonly reset: string
  }
}

/** A running simulator with TLS. */
export interface SecureSimulator extends Simulator {
  readonly tls: SimulatorTls
}

/** A running simulator. */
export interface Simulator {
  /** The URL of the server, such as `http://127.0.0.1:49152`, without a trailing slash. */
  readonly url: string
  /** The URL of the proxy, which requires the user `user` and the password `password`. */
  readonly proxyUrl: string
  /** How to reach it over TLS; `undefined` without the option `tls`. */
  readonly tls: SimulatorTls | undefined
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
 * Starts a simulator on this machine: a server that answers with the status in the path, and a proxy next to it. The server
 * speaks HTTP/1.1 and HTTP/2 (prior knowledge) on one port, and with `tls` also HTTPS.
 *
 * @throws {RangeError} when a port is not a whole number from 0 to 65535
 * @throws {TypeError} when `tls` is not a certificate with its key
 * @throws {Error} with Node's `code` when a port is in use (`EADDRINUSE`) or not allowed (`EACCES`)
 * @example
 * await using sim = await createSimulator({ port: 0 })
 * const response = await fetch(`${sim.url}/api/status/404`)
 */
export async function createSimulator(
  options: SimulatorOptions & { readonly tls: true | CertificateFiles },
): Promise<SecureSimulator>
export async function createSimulator(options?: SimulatorOptions): Promise<Simulator>
export async function createSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  assertPort('port', options.port)
  assertPort('proxyPort', options.proxyPort)
  const state = createState(options.seed)
  const { tls = false, host } = options
  const identities = tls === false ? undefined : await createIdentities(tls, host)
  const settings: Settings = {
    allowed: { html: options.allowHtml ?? false, externalRedirects: options.allowExternalRedirects ?? false },
    runtime: { name: 'node', wire: true, networkErrors: false, codings: NODE_CODINGS },
    always: [],
    cors: options.cors ?? false,
    ca: identities?.ca,
  }
  const persona = createOrigin(state, settings)
  const http2 = createHttp2Endpoint(persona, options.before)
  const endpoints: TlsEndpoint[] = []
  function secure(identity: Identity | undefined): TlsEndpoint['accept'] | undefined {
    if (identity === undefined) return undefined
    const endpoint = createTlsEndpoint(identity, http2.accept)
    endpoints.push(endpoint)
    return endpoint.accept
  }
  function origin(tls: TlsEndpoint['accept'] | undefined, port: number): Promise<Listening> {
    const create = () => detectProtocols(createNodeServer(persona, options.before), { http2: http2.accept, tls })
    return start(create, port)
  }
  const running: Listening[] = []
  async function start(create: () => Server, port: number): Promise<Listening> {
    try {
      const listening = await listen(create, port, host)
      running.push(listening)
      return listening
    } catch (error) {
      await close({ listening: running, http2, endpoints })
      throw error
    }
  }

  const own = await origin(secure(identities?.own), options.port ?? 0)
  function tunnelTo(port: number): Server | undefined {
    return (running.find((listening) => listening.port === port) ?? own).servers[0]
  }
  const proxy = await start(() => createNodeServer(createProxy(state, settings, tunnelTo)), options.proxyPort ?? 0)
  const faults = identities && {
    expired: await origin(secure(identities.faults.expired), 0),
    wrongHost: await origin(secure(identities.faults.wrongHost), 0),
    untrusted: await origin(secure(identities.faults.untrusted), 0),
    reset: await origin(resetHandshake, 0),
  }

  let closed: Promise<void> | undefined
  function stop({ graceMs = 0 }: CloseOptions = {}): Promise<void> {
    // Closing again at once ends the time to finish.
    if (closed !== undefined && graceMs === 0) cut(running)
    closed ??= close({ listening: running, http2, endpoints }, graceMs)
    return closed
  }
  return {
    url: urlOf(own, host),
    proxyUrl: urlOf(proxy, host),
    tls: identities &&
      faults && {
        url: urlOf(own, host, 'https'),
        ca: identities.ca,
        faults: {
          expired: urlOf(faults.expired, host, 'https'),
          wrongHost: urlOf(faults.wrongHost, host, 'https'),
          untrusted: urlOf(faults.untrusted, host, 'https'),
          reset: urlOf(faults.reset, host, 'https'),
        },
      },
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

/** Everything that has to be closed. */
interface Running {
  readonly listening: readonly Listening[]
  readonly http2: Http2Endpoint
  readonly endpoints: readonly TlsEndpoint[]
}

async function close({ listening, http2, endpoints }: Running, graceMs = 0): Promise<void> {
  const servers = listening.flatMap((each) => each.servers)
  const ended = Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  if (graceMs === 0) cut(listening)
  else {
    http2.drain()
    // Node has no event for a connection that becomes idle.
    const idle = setInterval(() => {
      for (const server of servers) server.closeIdleConnections()
      // A connection without a request is not idle for Node.
      for (const { sockets } of listening) for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
      for (const { sockets } of endpoints) for (const socket of sockets) if (!hasAnswered(socket)) socket.destroy()
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

function urlOf({ port }: Listening, host = '127.0.0.1', scheme = 'http'): string {
  return `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`
}
