import { createSimulator, type Simulator, type SimulatorOptions } from '@statuskit/simulator'
import type { ExitCode, Io } from '../command/io.ts'
import { UsageError } from '../command/usage-error.ts'
import { openBrowser } from './open-browser.ts'
import { createSite } from './site.ts'
import { formatSuggestion, suggestionsFor } from './suggestions.ts'
import { tlsLines, tlsOptionOf } from './tls.ts'

/** How long requests in flight may take after the stop, in milliseconds: less than what container runtimes wait. */
const GRACE = 5000

/** The options of the command and of the simulator. */
export interface ServeOptions extends Omit<SimulatorOptions, 'tls'> {
  /** Whether to speak TLS. */
  readonly tls?: boolean
  /** The file of a certificate. */
  readonly tlsCert?: string
  /** The file of its private key. */
  readonly tlsKey?: string
  /** Whether to open the site in the browser. */
  readonly open?: boolean
}

/** Runs the simulator with the site until it is stopped. */
export async function serve({ open, tls, tlsCert, tlsKey, ...options }: ServeOptions, io: Io): Promise<ExitCode> {
  const stopped = io.untilStopped()
  const secure = await tlsOptionOf(tls, tlsCert, tlsKey)
  const simulator = await createSimulator({ ...options, tls: secure, before: createSite() }).catch((error) => {
    throw explain(error)
  })
  if (!isLoopback(options.host)) {
    io.error(`statuskit: ${options.host} may let other machines in. Anyone who can reach it can use the simulator.\n`)
  }
  await io.write(`${welcome(simulator)}\n`)
  if (open && !(await openBrowser(`${simulator.url}/`))) {
    io.error(`statuskit: No browser could be started. Open ${simulator.url}/ yourself.\n`)
  }
  await stopped
  await simulator.close({ graceMs: GRACE })
  await io.write('Stopped.\n')
  return 0
}

function welcome({ url, proxyUrl, tls }: Simulator): string {
  return [
    [
      `Reference, guides and inspector: open ${url}/`,
      `Simulator: ${url}/api/status/405, or any other status`,
      `Proxy that requires credentials: ${proxyUrl}`,
      ...(tls === undefined ? [] : tlsLines(url, tls)),
    ].join('\n'),
    'Try these commands in another terminal:',
    ...suggestionsFor(url, proxyUrl, tls).map(formatSuggestion),
    'Press Ctrl+C to stop.',
  ].join('\n\n')
}

function isLoopback(host: string | undefined): boolean {
  return host === undefined || host === 'localhost' || host === '::1' || /^127(?:\.\d+){3}$/.test(host)
}

function explain(error: NodeJS.ErrnoException & { port?: number; address?: string; hostname?: string }): Error {
  const { code, port, address, hostname } = error
  if (code === 'EADDRINUSE') {
    return new UsageError(
      `Port ${port} is in use. Set another one with --port or --proxy-port, or leave it out to use a free one.`,
    )
  }
  if (code === 'EACCES')
    return new UsageError(`You are not allowed to use port ${port}. Use one from 1024 up, as in --port 3000.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new UsageError(
      `--host ${JSON.stringify(hostname ?? address)} is not an address of this machine. Leave it out to listen on loopback.`,
    )
  }
  if (error instanceof TypeError && error.message.startsWith('tls ')) return new UsageError(error.message)
  return error
}
