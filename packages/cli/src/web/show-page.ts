import { createSimulator } from '@statuskit/simulator'
import { complain } from '../command/complain.ts'
import type { ExitCode, Io } from '../command/io.ts'
import { openBrowser } from '../serve/open-browser.ts'
import { createSite } from '../serve/site/site.ts'

/** Opens a page of the site in the browser, and serves the site until the command is stopped. */
export async function showPage(path: string, io: Io): Promise<ExitCode> {
  const stopped = io.untilStopped()
  const server = await createSimulator({ before: createSite() })
  const url = `${server.url}${path}`
  await io.write(`Serving ${url}\nPress Ctrl+C to stop.\n`)
  if (!(await openBrowser(url))) complain(io, 'No browser could be started. Open the URL yourself.')
  await stopped
  await server.close()
  return 0
}
