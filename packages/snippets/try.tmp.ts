import { samplesOf } from './test/program/program.ts'
import { verifySample } from './test/verify.ts'
const target = process.argv[2] as 'go'
const module = await import(`./test/program/${target}.ts`)
const program = await Object.entries(module).find(([name]) => name.startsWith('start'))![1]()
let bad = 0
for (const { status } of samplesOf(target)) {
  const found = await verifySample(program.port, status, { formerTitles: target === 'fastapi' }).catch((e: Error) => [e.message])
  if (found.length) { bad++; console.log(status, found) }
}
console.log(samplesOf(target).length, 'samples', bad, 'bad')
await program.stop()
