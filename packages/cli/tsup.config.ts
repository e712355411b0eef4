import { defineConfig } from 'tsup'
import { library } from '../../tsup.base.ts'

// A program: one form, no declarations; what a command does not need is not loaded.
export default defineConfig(
  library(
    { main: 'src/main.ts' },
    { platform: 'node', removeNodeProtocol: false, format: ['esm'], dts: false, splitting: true },
  ),
)
