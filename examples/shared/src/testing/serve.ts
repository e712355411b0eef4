import { createServer, type RequestListener } from 'node:http'
import { onTestFinished } from 'vitest'
import { startBrokenRateService } from '../program/broken-rate-service.ts'
import { type Running, type Start, startServer } from '../program/listen.ts'
import type { Settings } from '../settings.ts'

/** Listens for the time of a test; answers with the origin. */
export async function serve(listener: RequestListener): Promise<string> {
  return untilTestEnds(await startServer(createServer(listener), 0))
}

/** Serves the API for the time of a test, with a clock that stands still and without a log unless told. */
export async function serveApp(start: Start, settings: Partial<Settings> = {}): Promise<string> {
  const rateUrl = settings.rateUrl ?? (await startBrokenRateService())
  return untilTestEnds(await start({ now: () => 0, log: () => undefined, ...settings, rateUrl }, 0))
}

function untilTestEnds({ origin, close }: Running): string {
  onTestFinished(close)
  return origin
}
