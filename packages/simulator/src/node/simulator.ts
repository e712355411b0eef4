import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import type { Settings } from '../plan/context.ts'
import { requireCloseOptions, requireKey, requireNoKey } from '../plan/method-arguments.ts'
import { callerBy } from '../plan/request/caller.ts'
import { createState } from '../plan/state.ts'
import { callerKey } from '../plan/store/namespaced.ts'
import { close, cut } from './closing.ts'
import { createWatch } from './hosting/exchange.ts'
import { createGate } from './hosting/gate.ts'
import { createHttp2Endpoint } from './http2/server.ts'
import { type Listening, listen } from './listen.ts'
import { createOrigin, createProxy } from './personas.ts'
import { detectProtocols } from './protocol.ts'
import { NODE_CODINGS } from './response/encode.ts'
import { createNodeServer } from './server.ts'
import { requireSimulatorOptions, type SimulatorOptions } from './simulator-options.ts'
import type { CertificateFiles } from './tls/authority.ts'
import { createTlsEndpoint, type Identity, type TlsEndpoint } from './tls/endpoint.ts'
import { createIdentities } from './tls/identities.ts'
import { resetHandshake } from './tls/reset.ts'

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
  /** How to reach it over TLS; `undefined` without the option `tls`. */
  readonly tls: SimulatorTls | undefined
  /** How many connections are open, and how many of them hang. */
  readonly load: Load
  /**
   * How many requests the sequence with this key has received; 0 for an unknown key. With `namespaceBy`, name the caller: its
   * address, or the value of its header. Rejects with a `TypeError` if the key is missing, or if you name a caller without
   * `namespaceBy`.
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
 * Starts a simulator on this machine: a server that answers with the status in the path, and a proxy next to it. The server
 * speaks HTTP/1.1 and HTTP/2 (prior knowledge) on one port, and with `tls` also HTTPS.
 *
 * @throws {RangeError} when a port is not a whole number from 0 to 65535
 * @throws {TypeError} when an option doesn't exist or can't have this value, or `tls` is not a certificate with its key
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
  requireSimulatorOptions(options)
  assertPort('port', options.port)
  assertPort('proxyPort', options.proxyPort)
  const state = createState(options.seed, Date.now, options.store, randomUUID())
  const { tls = false, host } = options
  const identities = tls === false ? undefined : await createIdentities(tls, host)
  const settings: Settings = {
    allowed: {
      html: options.allowHtml ?? false,
      externalRedirects: options.allowExternalRedirects ?? false,
      siteFields: !options.public,
    },
    runtime: { name: 'node', wire: true, networkErrors: false, codings: NODE_CODINGS },
    always: [],
    cors: options.cors ?? false,
    callerOf: options.namespaceBy === undefined ? undefined : callerBy(options.namespaceBy),
    ca: identities?.ca,
  }
  const { before, allowedHosts, perClient, trustedProxies = 0, onExchange } = options
  const watch = onExchange && createWatch(onExchange, trustedProxies)
  const gate = createGate({ allowedHosts, perClient, trustedProxies })
  const hosting = { before, gate, watch, trustedProxies }
  const persona = createOrigin(state, settings)
  const http2 = createHttp2Endpoint(persona, hosting)
  const endpoints: TlsEndpoint[] = []
  function secure(identity: Identity | undefined): TlsEndpoint['accept'] | undefined {
    if (identity === undefined) return undefined
    const endpoint = createTlsEndpoint(identity, http2.accept)
    endpoints.push(endpoint)
    return endpoint.accept
  }
  function origin(tls: TlsEndpoint['accept'] | undefined, port: number): Promise<Listening> {
    const create = () => detectProtocols(createNodeServer(persona, hosting), { http2: http2.accept, tls })
    return start(create, port)
  }
  const running: Listening[] = []
  async function start(create: () => Server, port: number): Promise<Listening> {
    try {
      const listening = await listen(create, port, host, gate?.connect)
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
  // The proxy answers for any host.
  const ofProxy = { watch, trustedProxies, gate: createGate({ perClient, trustedProxies }) }
  const proxy = await start(
    () => createNodeServer(createProxy(state, settings, tunnelTo), ofProxy),
    options.proxyPort ?? 0,
  )
  const faults = identities && {
    expired: await origin(secure(identities.faults.expired), 0),
    wrongHost: await origin(secure(identities.faults.wrongHost), 0),
    untrusted: await origin(secure(identities.faults.untrusted), 0),
    reset: await origin(resetHandshake, 0),
  }

  let closed: Promise<void> | undefined
  async function stop(options: CloseOptions = {}): Promise<void> {
    requireCloseOptions(options)
    const { graceMs = 0 } = options
    // Closing again at once ends the time to finish.
    if (closed !== undefined && graceMs === 0) cut(running)
    state.draining = true
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
    get load() {
      return { connections: running.reduce((sum, { sockets }) => sum + sockets.size, 0), hanging: state.hangs }
    },
    hits: async (key, caller) => {
      requireKey(key)
      if (settings.callerOf !== undefined) return (await state.store.hits(callerKey(caller ?? '', key))).hits
      if (caller !== undefined)
        throw new TypeError(
          'hits() takes a caller only if callers are counted apart. Set namespaceBy, or pass only the key.',
        )
      return (await state.store.hits(key)).hits
    },
    reset: async (...given: readonly unknown[]) => {
      requireNoKey(given)
      await state.store.reset()
    },
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

function urlOf({ port }: Listening, host = '127.0.0.1', scheme = 'http'): string {
  return `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`
}
