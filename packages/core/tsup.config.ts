import { defineConfig } from 'tsup'
import { library } from '../../tsup.base.ts'

const CONSTANTS = /\/constants\.gen\.ts$/

export default defineConfig([
  library(
    { index: 'src/index.ts', render: 'src/render.ts', vendor: 'src/vendor.ts' },
    {
      clean: false,
      esbuildPlugins: [
        {
          name: 'constants-stay-a-module',
          setup(build) {
            const extension = build.initialOptions.format === 'cjs' ? 'cjs' : 'js'
            build.onResolve({ filter: CONSTANTS }, () => ({ path: `./constants.${extension}`, external: true }))
          },
        },
      ],
    },
  ),
  // Bundling rewrites `const` to `var`, which costs every user of one constant 8 bytes: this file is only transpiled.
  library(
    { constants: 'src/status/constants.gen.ts' },
    { clean: false, bundle: false, dts: false, treeshake: false, splitting: false },
  ),
])
