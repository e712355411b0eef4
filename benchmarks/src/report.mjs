import { cpus } from 'node:os'
import { FRAMEWORKS, PEERS, TOOLS, versionOf } from './peers.mjs'
import { toTable } from './table.mjs'

/**
 * The results with what they were measured with.
 *
 * @param {readonly import('./table.mjs').Row[]} rows
 */
export function toReport(rows) {
  const date = new Date().toISOString().slice(0, 10)
  const versions = (names) => names.map((name) => `${name} ${versionOf(name)}`).join(', ')
  return `# Results

Written by \`pnpm bench --write\` on ${date}; do not edit.

- Node ${process.versions.node} (V8 ${process.versions.v8}) on ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}
- Peers: ${versions(PEERS)}
- Frameworks: ${versions(FRAMEWORKS)}
- Tools: ${versions(TOOLS)}

Times depend on the machine; ratios were taken inside one process, the median of 21 rounds in each of 5 processes (in
brackets the lowest and highest process). Bundles are minified and measured over \`console.log(404)\`, imports over a
package of one empty module (median of 25 processes), types over an empty file. The simulator and its peers were asked by
\`wrk -t1 -c32\` one after the other in each of 15 rounds; the ratio is the median over the rounds (in brackets the lowest and
highest). Rows without a target inform only.

${toTable(rows)}
`
}
