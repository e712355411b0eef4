import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The short addresses of the site, such as `/407`, from the `_redirects` that the build writes for hosts that read it: a
 * line each, with the address, the target and the status.
 */
export function readRedirects(folder: string): ReadonlyMap<string, string> {
  let text: string
  try {
    text = readFileSync(join(folder, '_redirects'), 'utf8')
  } catch {
    // A build for another purpose has none.
    return new Map()
  }
  const lines = text.split('\n').filter((line) => line.startsWith('/'))
  return new Map(lines.map((line) => line.split(' ').slice(0, 2) as [string, string]))
}
