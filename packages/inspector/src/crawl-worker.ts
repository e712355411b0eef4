import { once } from 'node:events'
import { serveRequests } from './crawl/serve-requests.ts'

/** The program that batch engines start. Its protocol is described in crawl/protocol.ts. */
try {
  await serveRequests(process.stdin, async (line) => {
    if (!process.stdout.write(line)) await once(process.stdout, 'drain')
  })
} catch (error) {
  process.stderr.write(`statuskit crawl worker: ${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 2
}
