/** Writes the `*.gen.ts` files from `data/`. With `--check` it writes nothing and fails when one is stale. */
import { readFileSync, writeFileSync } from 'node:fs'
import { generatedFiles, HEADER } from './generated-files.ts'

const check = process.argv.includes('--check')
const stale: string[] = []

write(generatedFiles())
// Imported only now, since the problems in exchanges are made from the tables that were just written.
write((await import('./exchange-files.ts')).exchangeFiles(HEADER))

if (check && stale.length > 0) {
  console.error(`stale: ${stale.join(', ')}\nRun \`pnpm generate\` and commit the result.`)
  process.exitCode = 1
} else {
  console.log(stale.length === 0 ? 'generated files are fresh' : `wrote ${stale.join(', ')}`)
}

function write(files: Iterable<readonly [path: string, text: string]>): void {
  for (const [path, text] of files) {
    const url = new URL(`../src/${path}`, import.meta.url)
    if (read(url) === text) continue
    stale.push(path)
    if (!check) writeFileSync(url, text)
  }
}

function read(url: URL): string | undefined {
  try {
    return readFileSync(url, 'utf8')
  } catch {
    return undefined
  }
}
