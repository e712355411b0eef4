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
  // One selection of the rules for all entries: what one has read, another need not.
  library(ENTRIES, {
    platform: 'node',
    splitting: true,
    shims: true,
    clean: false,
    treeshake: { preset: 'recommended', moduleSideEffects: false },
  }),
  // A thread starts by itself.
  library({ worker: 'src/stream/worker.ts' }, { platform: 'node', format: ['esm'], dts: false, clean: false }),
])
