import { startBrokenRateService } from './broken-rate-service.ts'
import { commandsFor, formatCommand } from './commands.ts'
import type { Start } from './listen.ts'
import { readPort, UsageError } from './port.ts'

/** The program of an example: starts the service, prints commands to try, and stops on Ctrl+C. */
export async function runProgram(start: Start): Promise<void> {
  try {
    await run(start)
  } catch (error) {
    console.error(error instanceof UsageError ? error.message : error)
    process.exitCode = 1
  }
}

async function run(start: Start): Promise<void> {
  const port = readPort(process.argv.slice(2), process.env)
  const service = await start({ rateUrl: await startBrokenRateService() }, port).catch((error) => {
    throw explain(error, port)
  })

  // A terminal and npm both pass on Ctrl+C, so it can arrive twice.
  let stopping = false
  async function stop(): Promise<void> {
    if (stopping) return
    stopping = true
    await service.close()
    console.log('Stopped.')
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)

  console.log(welcome(service.origin))
}

function welcome(origin: string): string {
  return [
    `Orders API on ${origin}`,
    `OpenAPI document: ${origin}/openapi.json`,
    'Try these commands in another terminal. Every 4xx and 5xx is Content-Type: application/problem+json.',
    ...commandsFor(origin).map(formatCommand),
    'Press Ctrl+C to stop.',
  ].join('\n\n')
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new UsageError(`Port ${port} is in use. Set another one with --port, or leave it out to use a free one.`)
  }
  if (error.code === 'EACCES') {
    return new UsageError(`You are not allowed to use port ${port}. Set one from 1024 up with --port.`)
  }
  return error
}
