import { spawn } from 'node:child_process'

/** What opens a URL in the browser that the user has chosen. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly [command: string, ...args: string[]]>> = {
  darwin: ['open'],
  // Not by a shell, which would give `&` in a URL a meaning.
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

/** Opens a URL in the browser, and does not wait for it; `false` where nothing could be started. */
export function openBrowser(url: string, platform: NodeJS.Platform = process.platform): Promise<boolean> {
  const [command, ...args] = OPENERS[platform] ?? ['xdg-open']
  return new Promise((resolve) => {
    spawn(command, [...args, url], { stdio: 'ignore', detached: true })
      .on('error', () => resolve(false))
      .on('spawn', () => resolve(true))
      .unref()
  })
}
