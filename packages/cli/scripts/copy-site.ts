/**
 * Copies the built site into the package, so that `statuskit serve` can serve it. A text that the build compressed comes
 * only as `FILE.br`: it has a seventh of the size, and the server makes the other codings from it.
 */
import { cpSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const BUILT = join(import.meta.dirname, '../../../site/dist')
const COPY = join(import.meta.dirname, '../dist/site')
if (!existsSync(join(BUILT, 'index.html')))
  throw new Error('The site is not built. Run pnpm --filter @statuskit/site build.')
// An earlier copy can be in the other form.
rmSync(COPY, { recursive: true, force: true })
cpSync(BUILT, COPY, {
  recursive: true,
  filter: (path) => !path.endsWith('.gz') && !existsSync(`${path}.br`),
})
