/** Checks that all packages have the same version, and that each changeset names existing packages. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedPackages, ROOT } from '../workspace/packages.mjs'
import { run } from '../workspace/packed.mjs'

const names = publishedPackages().map(({ manifest }) => manifest.name)
const versions = new Set(publishedPackages().map(({ manifest }) => manifest.version))
if (versions.size !== 1) throw new Error(`the packages have different versions: ${[...versions].join(', ')}`)

const folder = join(ROOT, '.changeset')
for (const file of readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md')) {
  const named = [...readFileSync(join(folder, file), 'utf8').matchAll(/^["'](.+)["']: (?:major|minor|patch)$/gm)]
  if (named.length === 0) throw new Error(`.changeset/${file} names no package`)
  for (const [, name] of named)
    if (!names.includes(name))
      throw new Error(`.changeset/${file} names ${name}, which is not a package of this workspace`)
}

// Let changesets parse the configuration and every changeset.
run('pnpm', ['exec', 'changeset', 'status', '--since=HEAD'], ROOT)
console.log('the changesets are valid')
