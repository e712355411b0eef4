import { defineConfig } from 'tsup'
import { library } from '../../tsup.base.ts'

const ENTRIES = {
  index: 'src/index.ts',
  matchers: 'src/matchers.ts',
  node: 'src/node.ts',
  report: 'src/report.ts',
  rules: 'src/rules.ts',
}

export default defineConfig([
  // Shared chunks, so that all entries use the same cache of selected rules.
  library(ENTRIES, {
    platform: 'node',
    splitting: true,
    shims: true,
    clean: false,
    treeshake: { preset: 'recommended', moduleSideEffects: false },
  }),
  // Batch engines copy this file alone to their machines.
  library(
    { 'crawl-worker': 'src/crawl-worker.ts' },
    {
      platform: 'node',
      format: ['esm'],
      dts: false,
      clean: false,
      noExternal: [/./],
      outExtension: () => ({ js: '.mjs' }),
    },
  ),
  // One script for engines that have the language and nothing else.
  library(
    { 'statuskit-inspect.bigquery': 'src/bigquery.ts' },
    {
      format: ['iife'],
      globalName: 'statuskit',
      dts: false,
      clean: false,
      minify: true,
      noExternal: [/./],
      outExtension: () => ({ js: '.js' }),
    },
  ),
  // Worker threads load this file.
  library({ worker: 'src/stream/worker.ts' }, { platform: 'node', format: ['esm'], dts: false, clean: false }),
])
