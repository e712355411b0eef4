import { defineConfig } from 'tsup'
import { library } from '../../tsup.base.ts'

export default defineConfig(
  library(
    { index: 'src/index.ts', fetch: 'src/fetch.ts', redis: 'src/redis.ts' },
    { platform: 'node', removeNodeProtocol: false },
  ),
)
