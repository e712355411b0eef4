/** Runs all gates, or those named in the arguments, as many at once as there are processors, and reports which failed. */
import { execFile } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { ROOT } from '../workspace/packages.mjs'
import { selection } from '../workspace/selection.mjs'
import { GATES } from './gates.mjs'

const { selected } = selection(
  'gate',
  GATES.map(([name]) => name),
)
const failed = []
const waiting = GATES.filter(([name]) => selected.includes(name))

await Promise.all(Array.from({ length: availableParallelism() }, runNext))

async function runNext() {
  for (let gate = waiting.shift(); gate !== undefined; gate = waiting.shift()) await runGate(...gate)
}

async function runGate(name, command) {
  const start = Date.now()
  const { error, stdout, stderr } = await run(['--yes', 'pnpm@12.21.0', 'exec', ...command.split(' ')])
  const seconds = ((Date.now() - start) / 1000).toFixed(1)
  console.log(`${error === null ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`)
  if (error === null) {
    // A gate that holds may still have something to say.
    for (const [note] of stdout.matchAll(/^note: .*$/gm)) console.log(`     ${note}`)
    return
  }
  failed.push(name)
  console.log(`${stdout}${stderr}`.replace(/^/gm, '     '))
}

/** Runs npx with these arguments; an error is a result, too. */
function run(args) {
  const options = {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    maxBuffer: Number.POSITIVE_INFINITY,
  }
  return new Promise((resolve) => {
    execFile('npx', args, options, (error, stdout, stderr) => resolve({ error, stdout, stderr }))
  })
}

if (failed.length > 0) {
  console.log(`\nfailed: ${failed.join(', ')}. To run one alone: pnpm check '${failed[0]}'`)
  process.exitCode = 1
}
