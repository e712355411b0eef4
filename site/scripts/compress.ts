/**
 * Compresses every text of the built site, as `FILE.br` and `FILE.gz` beside it, for servers that send such files. It takes
 * most of a build's time, so a build for one's own machine leaves it out.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { DIST, QUICK } from '../workspace.ts'

const TEXT = /\.(?:css|html|js|json|md|svg|txt|xml)$/
/** How many files are compressed at a time: Node does it in four threads. */
const AT_ONCE = 4

if (!QUICK) {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((path) => join(DIST, path))
  for (const file of files.filter((path) => /\.(?:br|gz)$/.test(path))) rmSync(file)
  const texts = files.filter((path) => TEXT.test(path))
  await Promise.all(Array.from({ length: AT_ONCE }, () => work(texts)))
}

/** Takes files from the list until none is left. */
async function work(texts: string[]): Promise<void> {
  for (let file = texts.pop(); file !== undefined; file = texts.pop()) {
    const text = readFileSync(file)
    const params = {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    }
    writeFileSync(`${file}.br`, await promisify(brotliCompress)(text, { params }))
    writeFileSync(`${file}.gz`, await promisify(gzip)(text, { level: 9 }))
  }
}
