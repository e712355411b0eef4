import { checkOptions, type OptionRules } from '@statuskit/core/adapter'
import { COUNT, HOOK, isObject, STORE, SWITCH, TEXT } from '../plan/option-rules.ts'
import type { Store } from '../plan/store/store.ts'
import type { Exchange } from './hosting/exchange.ts'
import type { ClientCaps } from './hosting/gate.ts'
import type { Before } from './server.ts'
import type { CertificateFiles } from './tls/authority.ts'

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

const RULES: OptionRules<SimulatorOptions> = {
  port: undefined,
  proxyPort: undefined,
  host: TEXT,
  seed: TEXT,
  allowHtml: SWITCH,
  allowExternalRedirects: SWITCH,
  cors: SWITCH,
  tls: [
    'true, false, or a certificate with its key: { cert, key }',
    (value) => typeof value === 'boolean' || isObject(value),
  ],
  before: HOOK,
  store: STORE,
  namespaceBy: TEXT,
  public: SWITCH,
  allowedHosts: [
    'a list of host names',
    (value) => Array.isArray(value) && value.every((name) => typeof name === 'string'),
  ],
  perClient: ['an object, such as { connections: 100 }', isObject],
  trustedProxies: ['a whole number from 0 up', (value) => Number.isInteger(value) && Number(value) >= 0],
  onExchange: HOOK,
}

const CAPS: OptionRules<ClientCaps> = { connections: COUNT, requestsPerMinute: COUNT }

/**
 * Checks the options of a simulator, except the ports.
 *
 * @throws {TypeError} for an option that doesn't exist, or a value that it can't have
 */
export function requireSimulatorOptions(options: SimulatorOptions): void {
  checkOptions<SimulatorOptions>('createSimulator', options, RULES)
  if (options.perClient !== undefined) checkOptions<ClientCaps>('createSimulator: perClient', options.perClient, CAPS)
}
