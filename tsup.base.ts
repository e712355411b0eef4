import type { Options } from 'tsup'

/** The build of every published package: ESM, CJS and declarations for the entries given. */
export function library(entry: Record<string, string>, more: Options = {}): Options {
  return {
    entry,
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    dts: { compilerOptions: { noEmit: false } },
    // One class over two CJS entries, and no helpers for syntax that Node 20 has.
    splitting: true,
    treeshake: true,
    clean: true,
    ...more,
  }
}
