import { spawn } from 'node:child_process'

/** The program that opens a URL in the user's default browser. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly [command: string, ...args: string[]]>> = {
  darwin: ['open'],
  // Not through a shell, which would interpret `&` in a URL.
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

/** Opens a URL in the browser without waiting for it; `false` if nothing could be started. */
export function openBrowser(url: string, platform: NodeJS.Platform = process.platform): Promise<boolean> {
  const [command, ...args] = OPENERS[platform] ?? ['xdg-open']
  return new Promise((resolve) => {
    spawn(command, [...args, url], { stdio: 'ignore', detached: true })
      .on('error', () => resolve(false))
      .on('spawn', () => resolve(true))
      .unref()
  })
}
