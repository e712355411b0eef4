import { snippet } from './src/index.ts'
import { SCENARIOS } from './src/scenario/scenarios.ts'
for (const s of process.argv[3] ? process.argv[3].split(',').map(Number) : SCENARIOS.map((x) => x.status)) { const r = snippet(s as 404, process.argv[2] as 'go'); console.log('=== ' + s + '\n' + (r.code ?? '--') + '\n// ' + r.note) }
