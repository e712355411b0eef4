/**
 * Where each package lives: `repository`, `homepage` and `bugs`, which follow from the `repository` of the root `package.json`.
 * `--write` writes them into the packages.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { publishedPackages } from './packages.mjs'
import { REPOSITORY } from './repository.mjs'

/**
 * The addresses of a package.
 *
 * @param {string} path The folder in the workspace: `packages/core`.
 */
export function addressesOf(path) {
  return {
    homepage: `${REPOSITORY}/tree/main/${path}#readme`,
    bugs: { url: `${REPOSITORY}/issues` },
    repository: { type: 'git', url: `git+${REPOSITORY}.git`, directory: path },
  }
}

/** A manifest with the addresses after its keywords. */
function withAddresses({ homepage: _h, bugs: _b, repository: _r, ...manifest }, path) {
  const entries = Object.entries(manifest)
  const after = entries.findIndex(([name]) => name === 'keywords') + 1
  return Object.fromEntries([...entries.slice(0, after), ...Object.entries(addressesOf(path)), ...entries.slice(after)])
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!process.argv.includes('--write')) throw new Error('Use node scripts/workspace/addresses.mjs --write.')
  for (const { folder, path } of publishedPackages()) {
    const file = join(folder, 'package.json')
    const manifest = withAddresses(JSON.parse(readFileSync(file, 'utf8')), path)
    writeFileSync(file, `${JSON.stringify(manifest, undefined, 2)}\n`)
  }
}
