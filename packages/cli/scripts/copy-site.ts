/** Copies the built site into the package, so that `statuskit serve` can serve it. */
import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'

const BUILT = join(import.meta.dirname, '../../../site/dist')
if (!existsSync(join(BUILT, 'index.html')))
  throw new Error('The site is not built. Run pnpm --filter @statuskit/site build.')
// Only VitePress's own hosting uses the map from pages to hashes.
cpSync(BUILT, join(import.meta.dirname, '../dist/site'), {
  recursive: true,
  filter: (path) => !path.endsWith('hashmap.json'),
})
