import { defineConfig } from 'tsup'
import { library } from '../../tsup.base.ts'

// A program needs one format and no declarations. Splitting lets each command load only its own code.
export default defineConfig(
  library(
    { main: 'src/main.ts' },
    { platform: 'node', removeNodeProtocol: false, format: ['esm'], dts: false, splitting: true },
  ),
)
