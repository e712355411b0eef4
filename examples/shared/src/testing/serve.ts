import { createServer, type RequestListener } from 'node:http'
import { onTestFinished } from 'vitest'
import { startBrokenRateService } from '../program/broken-rate-service.ts'
import { type Running, type Start, startServer } from '../program/listen.ts'
import type { Settings } from '../settings.ts'

/** Listens during a test and returns the origin. */
export async function serve(listener: RequestListener): Promise<string> {
  return untilTestEnds(await startServer(createServer(listener), 0))
}

/** Serves the API during a test, by default with a stopped clock and without a log. */
export async function serveApp(start: Start, settings: Partial<Settings> = {}): Promise<string> {
  const rateUrl = settings.rateUrl ?? (await startBrokenRateService())
  return untilTestEnds(await start({ now: () => 0, log: () => undefined, ...settings, rateUrl }, 0))
}

function untilTestEnds({ origin, close }: Running): string {
  onTestFinished(close)
  return origin
}
