/** Checks the size of the site that the command ships. VitePress checks pages and links when it builds them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const SITE = join(import.meta.dirname, '../../packages/cli/dist/site')
/** In bytes. The build has compressed each text, so both are nearly the same. */
const MOST = { unpacked: 4_850_000, packed: 4_850_000 }

const files = readdirSync(SITE, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
const sizes = { unpacked: 0, packed: 0 }
for (const { parentPath, name } of files) {
  const content = readFileSync(join(parentPath, name))
  sizes.unpacked += content.length
  sizes.packed += gzipSync(content).length
}
if (files.length === 0) throw new Error(`${SITE} is empty. Build the site first.`)
for (const [what, size] of Object.entries(sizes)) {
  console.log(`the site, ${what}: ${(size / 1e6).toFixed(2)} MB, at most ${(MOST[what] / 1e6).toFixed(2)} MB`)
  if (size > MOST[what]) process.exitCode = 1
}
