import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './packages.mjs'

/** Where the project is on the web: `https://github.com/statuskit/statuskit`. The root `package.json` sets it. */
export const REPOSITORY = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  .repository.url.replace(/^git\+/, '')
  .replace(/\.git$/, '')

/** What the address of a file or folder of the project begins with. npm shows READMEs, so their links are absolute. */
const FILES = `${REPOSITORY}/blob/main/`

/**
 * The file or folder that an absolute link into the project names, relative to the workspace, with its fragment.
 *
 * @param {string} href
 * @returns {string | undefined} `docs/validation.md#paths`; `undefined` for a link to elsewhere.
 */
export function pathInRepository(href) {
  return href.startsWith(FILES) ? href.slice(FILES.length) : undefined
}
