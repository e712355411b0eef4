import { library } from '../../tsup.base.ts'

// The cases are the same for two of the entries.
export default library(
  { catalogue: 'src/catalogue.ts', index: 'src/index.ts', node: 'src/node.ts' },
  { platform: 'node', splitting: true },
)
