import { createServer, type RequestListener } from 'node:http'
import { onTestFinished } from 'vitest'
import { createApp, type Settings } from './app.ts'
import { startBrokenRateService } from './broken-rate-service.ts'
import { listen } from './listen.ts'

/** Listens for the time of a test; answers with the origin. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return await listen(server, 0)
}

/** Serves the API for the time of a test, with a clock that stands still and without a log unless told. */
export async function serveApp(settings: Partial<Settings> = {}): Promise<string> {
  const rateUrl = settings.rateUrl ?? (await startBrokenRateService())
  return await serve(createApp({ now: () => 0, log: () => undefined, ...settings, rateUrl }))
}
