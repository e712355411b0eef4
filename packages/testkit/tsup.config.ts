import { library } from '../../tsup.base.ts'

// The cases are the same for both entries.
export default library({ index: 'src/index.ts', node: 'src/node.ts' }, { platform: 'node', splitting: true })
