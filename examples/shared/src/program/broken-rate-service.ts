import { createServer } from 'node:http'
import { listen } from './listen.ts'

/** A replacement for the external rate service that closes every connection. Returns its URL. */
export async function startBrokenRateService(): Promise<string> {
  const server = createServer((request) => request.socket.destroy())
  // Don't keep the process alive for it.
  server.unref()
  return `${await listen(server, 0)}/eur-usd`
}
