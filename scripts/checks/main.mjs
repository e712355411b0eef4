/** Runs all gates, or those named in the arguments, and reports which failed. */
import { spawnSync } from 'node:child_process'
import { ROOT } from '../workspace/packages.mjs'
import { GATES } from './gates.mjs'

const asked = process.argv.slice(2)
const failed = []

for (const [name, command] of GATES) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const start = Date.now()
  const { status, stdout, stderr } = spawnSync('npx', ['--yes', 'pnpm@12.21.0', 'exec', ...command.split(' ')], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  })
  const seconds = ((Date.now() - start) / 1000).toFixed(1)
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`)
  if (status === 0) {
    // A gate that holds may still have something to say.
    for (const [note] of stdout.matchAll(/^note: .*$/gm)) console.log(`     ${note}`)
    continue
  }
  failed.push(name)
  console.log(`${stdout}${stderr}`.replace(/^/gm, '     '))
}

if (failed.length > 0) {
  console.log(`\nfailed: ${failed.join(', ')}. To run one alone: pnpm check '${failed[0]}'`)
  process.exitCode = 1
}
