import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BUILD =
  'npx --yes pnpm@12.21.0 exec turbo run build --filter=@statuskit/example-express... --output-logs=errors-only'

console.log('Building the packages and the example ...')
const failure = await build()
if (failure === undefined) {
  // In this process, so that Ctrl+C and the arguments reach the example itself.
  await import(new URL('../examples/express/dist/main.js', import.meta.url).href)
} else {
  console.error(failure)
  process.exitCode = 1
}

/** Builds the example and what it depends on; the answer is `undefined`, or the output of a build that failed. */
function build() {
  const [command, ...args] = BUILD.split(' ')
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  const chunks = []
  child.stdout.on('data', (chunk) => chunks.push(chunk))
  child.stderr.on('data', (chunk) => chunks.push(chunk))
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(`Cannot run npx: ${error.message}`))
    child.on('close', (code, signal) => {
      if (code === 0) resolve(undefined)
      else resolve(`${Buffer.concat(chunks)}\nThe build failed (${signal ?? `exit code ${code}`}).`)
    })
  })
}
