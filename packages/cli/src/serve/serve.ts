import { createSimulator, type SimulatorOptions } from '@statuskit/simulator'
import type { ExitCode, Io } from '../command/io.ts'
import { UsageError } from '../command/usage-error.ts'
import { openBrowser } from './open-browser.ts'
import { createSite } from './site.ts'
import { formatSuggestion, suggestionsFor } from './suggestions.ts'

/** What the command takes beside what it hands on to the simulator. */
export interface ServeOptions extends SimulatorOptions {
  /** Whether the site is opened in the browser. */
  readonly open?: boolean
}

/** Runs the simulator with the site until it is stopped. */
export async function serve({ open, ...options }: ServeOptions, io: Io): Promise<ExitCode> {
  const stopped = io.untilStopped()
  const simulator = await createSimulator({ ...options, before: createSite() }).catch((error) => {
    throw explain(error)
  })
  if (!isLoopback(options.host)) {
    io.error(`statuskit: ${options.host} lets other machines in: whoever reaches it can use the simulator.\n`)
  }
  await io.write(`${welcome(simulator.url, simulator.proxyUrl)}\n`)
  if (open && !(await openBrowser(`${simulator.url}/`))) {
    io.error(`statuskit: no browser could be started: open ${simulator.url}/ yourself.\n`)
  }
  await stopped
  await simulator.close()
  await io.write('Stopped.\n')
  return 0
}

function welcome(url: string, proxyUrl: string): string {
  return [
    [
      `Reference, guides and the inspector: open ${url}/`,
      `Simulator: ${url}/api/status/405, and any other status in its place`,
      `A proxy that asks for a login: ${proxyUrl}`,
    ].join('\n'),
    'Try it from another terminal.',
    ...suggestionsFor(url, proxyUrl).map(formatSuggestion),
    'Ctrl+C stops it.',
  ].join('\n\n')
}

function isLoopback(host: string | undefined): boolean {
  return host === undefined || host === 'localhost' || host === '::1' || /^127(?:\.\d+){3}$/.test(host)
}

function explain(error: NodeJS.ErrnoException & { port?: number; address?: string; hostname?: string }): Error {
  const { code, port, address, hostname } = error
  if (code === 'EADDRINUSE') {
    return new UsageError(
      `Port ${port} is in use: give another with --port or --proxy-port, or leave it out for a free one.`,
    )
  }
  if (code === 'EACCES') return new UsageError(`Port ${port} needs more rights than you have: give one from 1024 up.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new UsageError(
      `--host ${JSON.stringify(hostname ?? address)} is no address of this machine: leave it out for loopback.`,
    )
  }
  return error
}
