import { defineConfig } from 'tsup'
import { library } from '../../tsup.base.ts'

export default defineConfig([
  library(
    { index: 'src/index.ts', fetch: 'src/fetch.ts' },
    { platform: 'node', removeNodeProtocol: false, clean: false },
  ),
  // The program needs one form, and no declarations.
  library(
    { main: 'src/main.ts' },
    { platform: 'node', removeNodeProtocol: false, clean: false, format: ['esm'], dts: false },
  ),
])
