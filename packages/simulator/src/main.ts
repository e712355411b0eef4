#!/usr/bin/env node
import { createSimulator, type SimulatorOptions } from './node/simulator.ts'
import { HELP, readArguments, UsageError } from './program/arguments.ts'
import { commandsFor, formatCommand } from './program/commands.ts'

try {
  const options = readArguments(process.argv.slice(2))
  if (options === 'help') console.log(HELP)
  else await start(options)
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error)
  process.exitCode = 1
}

async function start(options: SimulatorOptions): Promise<void> {
  const simulator = await createSimulator(options).catch((error) => {
    throw explain(error)
  })
  // A terminal and npm both pass Ctrl+C on, so it may come twice.
  let stopping = false
  async function stop(): Promise<void> {
    if (stopping) return
    stopping = true
    await simulator.close()
    console.log('Stopped.')
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  console.log(welcome(simulator.url, simulator.proxyUrl))
}

function welcome(url: string, proxyUrl: string): string {
  return [
    `Simulator on ${url}, its proxy on ${proxyUrl}`,
    'Try it from another terminal.',
    ...commandsFor(url, proxyUrl).map(formatCommand),
    'Ctrl+C stops it.',
  ].join('\n\n')
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
