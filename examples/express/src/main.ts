import { createServer } from 'node:http'
import { createApp } from './app.ts'
import { startBrokenRateService } from './broken-rate-service.ts'
import { commandsFor, formatCommand } from './commands.ts'
import { listen } from './listen.ts'
import { readPort, UsageError } from './port.ts'

try {
  await start()
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error)
  process.exitCode = 1
}

async function start(): Promise<void> {
  const port = readPort(process.argv.slice(2), process.env)
  const server = createServer(createApp({ rateUrl: await startBrokenRateService() }))
  const origin = await listen(server, port).catch((error) => {
    throw explain(error, port)
  })

  // A terminal and npm both pass Ctrl+C on, so it may come twice.
  let stopping = false
  function stop(): void {
    if (stopping) return
    stopping = true
    server.close(() => console.log('Stopped.'))
    server.closeAllConnections()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)

  console.log(welcome(origin))
}

function welcome(origin: string): string {
  return [
    `Orders API on ${origin}`,
    'Try it from another terminal. Every 4xx and 5xx is Content-Type: application/problem+json.',
    ...commandsFor(origin).map(formatCommand),
    'Ctrl+C stops it.',
  ].join('\n\n')
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new UsageError(`Port ${port} is in use: give another with --port, or leave it out for a free port.`)
  }
  if (error.code === 'EACCES') {
    return new UsageError(`Port ${port} needs more rights than you have: give one from 1024 up with --port.`)
  }
  return error
}
