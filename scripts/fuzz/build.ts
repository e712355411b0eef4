import { join } from 'node:path'
import { build } from 'esbuild'
import { ROOT } from '../workspace/packages.mjs'

/** Builds the program of the threads from the sources: one file, in which comments name the sources. */
export async function buildWorker(): Promise<string> {
  const outfile = join(ROOT, 'node_modules/.cache/fuzz/worker.mjs')
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['scripts/fuzz/worker.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Dependencies in CommonJS call `require`.
    banner: { js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)" },
    logLevel: 'error',
  })
  return outfile
}
