/** Copies the built site into the package, which serves it. */
import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'

const BUILT = join(import.meta.dirname, '../../../site/dist')
if (!existsSync(join(BUILT, 'index.html')))
  throw new Error('the site is not built: pnpm --filter @statuskit/site build')
// The map of pages to hashes serves only VitePress's own hosting.
cpSync(BUILT, join(import.meta.dirname, '../dist/site'), {
  recursive: true,
  filter: (path) => !path.endsWith('hashmap.json'),
})
