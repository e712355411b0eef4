import type { Options } from 'tsup'

/** `npm start` runs programs, which need neither CJS nor declarations; these take half of the time. */
export const QUICK: boolean = process.env.STATUSKIT_BUILD === 'quick'

/** The build of every published package: ESM, CJS and declarations for the entries given. */
export function library(entry: Record<string, string>, more: Options = {}): Options {
  return {
    entry,
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    dts: true,
    // A file more costs an import more than the few functions that two entries share; problems know each other by brand.
    splitting: false,
    // Without it esbuild rewrites `??` of CJS into helpers.
    treeshake: true,
    clean: true,
    ...more,
    ...(QUICK && { format: more.format ?? ['esm'], dts: false }),
  }
}
