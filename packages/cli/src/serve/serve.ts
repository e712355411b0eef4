import { createSimulator, type Exchange, type Simulator, type SimulatorOptions } from '@statuskit/simulator'
import type { ExitCode, Io } from '../command/io.ts'
import { UsageError } from '../command/usage-error.ts'
import { serveMetrics } from './metrics.ts'
import { openBrowser } from './open-browser.ts'
import { createSite } from './site/site.ts'
import { openStore } from './store.ts'
import { formatSuggestion, suggestionsFor } from './suggestions.ts'
import { tlsLines, tlsOptionOf } from './tls.ts'

/** How long requests in flight may take after the stop, in milliseconds: less than what container runtimes wait. */
const GRACE = 5000

/** The limits of one client address in public mode, if none are set. A page of the site takes about 20 requests. */
const PUBLIC_CAPS = { connections: 100, requestsPerMinute: 1200 }

/** The options of the command and of the simulator. */
export interface ServeOptions extends Omit<SimulatorOptions, 'tls' | 'store' | 'perClient' | 'onExchange' | 'before'> {
  /** Whether to speak TLS. */
  readonly tls?: boolean
  /** The file of a certificate. */
  readonly tlsCert?: string
  /** The file of its private key. */
  readonly tlsKey?: string
  /** Whether to open the site in the browser. */
  readonly open?: boolean
  /** The URL of a store. */
  readonly store?: string
  readonly maxConnections?: number
  readonly maxRate?: number
  /** Whether to print a line for each response. */
  readonly accessLog?: boolean
  readonly metricsPort?: number
}

/** Runs the simulator with the site until it is stopped. */
export async function serve(options: ServeOptions, io: Io): Promise<ExitCode> {
  const {
    open,
    tls,
    tlsCert,
    tlsKey,
    store: storeUrl,
    maxConnections,
    maxRate,
    accessLog,
    metricsPort,
    ...rest
  } = options
  const stopped = io.untilStopped()
  const secure = await tlsOptionOf(tls, tlsCert, tlsKey)
  const warn = (line: string) => io.error(`statuskit: ${line}\n`)
  const store = storeUrl === undefined ? undefined : await openStore(storeUrl, warn)
  const metrics = metricsPort === undefined ? undefined : await serveMetrics(metricsPort, rest.host).catch(explain)
  function onExchange(exchange: Exchange): void {
    metrics?.count(exchange)
    if (accessLog) void io.write(`${JSON.stringify(exchange)}\n`)
  }
  const caps = rest.public ? PUBLIC_CAPS : undefined
  let running: Simulator | undefined
  const simulator = await createSimulator({
    ...rest,
    tls: secure,
    store,
    perClient: {
      connections: maxConnections ?? caps?.connections,
      requestsPerMinute: maxRate ?? caps?.requestsPerMinute,
    },
    before: createSite(undefined, () => running?.proxyUrl),
    ...((accessLog || metrics !== undefined) && { onExchange }),
  }).catch(async (error) => {
    await Promise.all([store?.close(), metrics?.close()])
    return explain(error)
  })
  running = simulator
  metrics?.watch(simulator)
  if (!isLoopback(rest.host)) {
    const advice = rest.public ? '' : ' If that includes strangers, add --public.'
    warn(`On ${rest.host}, other machines may reach the simulator. Anyone who can reach it can use it.${advice}`)
  }
  const text = `${welcome(simulator, metrics?.url)}\n`
  // The access log has standard output to itself, so that a program can read it.
  if (accessLog) io.error(text)
  else await io.write(text)
  if (open && !(await openBrowser(`${simulator.url}/`))) {
    warn(`No browser could be started. Open ${simulator.url}/ yourself.`)
  }
  await stopped
  await simulator.close({ graceMs: GRACE })
  await Promise.all([store?.close(), metrics?.close()])
  if (accessLog) io.error('Stopped.\n')
  else await io.write('Stopped.\n')
  return 0
}

function welcome({ url, proxyUrl, tls }: Simulator, metricsUrl: string | undefined): string {
  return [
    [
      `Reference, guides and inspector: open ${url}/`,
      `Simulator: ${url}/api/status/405, or any other status`,
      `Proxy that requires credentials: ${proxyUrl}`,
      ...(tls === undefined ? [] : tlsLines(url, tls)),
      ...(metricsUrl === undefined ? [] : [`Metrics: ${metricsUrl}`]),
    ].join('\n'),
    'Try these commands in another terminal:',
    ...suggestionsFor(url, proxyUrl, tls).map(formatSuggestion),
    'Press Ctrl+C to stop.',
  ].join('\n\n')
}

function isLoopback(host: string | undefined): boolean {
  return host === undefined || host === 'localhost' || host === '::1' || /^127(?:\.\d+){3}$/.test(host)
}

/** Throws an error that says what to do. */
function explain(error: NodeJS.ErrnoException & { port?: number; address?: string; hostname?: string }): never {
  const { code, port, address, hostname } = error
  if (code === 'EADDRINUSE') {
    throw new UsageError(
      `Port ${port} is in use. Set another one with --port, --proxy-port or --metrics-port, or leave it out to use a free one.`,
    )
  }
  if (code === 'EACCES')
    throw new UsageError(`You are not allowed to use port ${port}. Use one from 1024 up, as in --port 3000.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    throw new UsageError(
      `--host ${JSON.stringify(hostname ?? address)} is not an address of this machine. Leave it out (or unset HOST) to listen on loopback.`,
    )
  }
  if (error instanceof TypeError) throw new UsageError(error.message)
  throw error
}
