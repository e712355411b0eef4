import { createServer } from 'node:http'
import { listen } from './listen.ts'

/** Stands in for the rate service of somebody else, on a bad day: it hangs up on everybody. Answers with its URL. */
export async function startBrokenRateService(): Promise<string> {
  const server = createServer((request) => request.socket.destroy())
  // It ends with the process, and never keeps it alive.
  server.unref()
  return `${await listen(server, 0)}/eur-usd`
}
