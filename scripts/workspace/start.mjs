/** Builds a program of the workspace with what it depends on, and runs it: `node scripts/workspace/start.mjs NAME ARGUMENTS`. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { examplePrograms, ROOT } from './packages.mjs'

const WINDOWS = process.platform === 'win32'
/** The programs: the package that is built, the file that is run, and the arguments that it begins with. */
const PROGRAMS = {
  simulator: ['statuskit', 'packages/cli/dist/main.js', 'serve'],
  ...Object.fromEntries(
    examplePrograms().map(({ name, path, manifest }) => [`example-${name}`, [manifest.name, `${path}/dist/main.js`]]),
  ),
}

// The program sees its own arguments alone.
const [name] = process.argv.splice(2, 1)
if (!Object.hasOwn(PROGRAMS, name)) throw new Error(`no program ${name}; there are ${Object.keys(PROGRAMS).join(', ')}`)
const [built, file, ...args] = PROGRAMS[name]
process.argv.splice(2, 0, ...args)

if (process.env.npm_lifecycle_event !== undefined) stopWithParent()
console.log(`Building ${built} and what it needs ...`)
const failure = await build()
if (failure === undefined) {
  // In this process, so that Ctrl+C and the arguments reach the program itself.
  await import(pathToFileURL(join(ROOT, file)).href)
} else {
  console.error(failure)
  process.exitCode = 1
}

/** Builds the program and what it depends on; the answer is `undefined`, or the output of a build that failed. */
async function build() {
  const line = `npx --yes pnpm@12.21.0 exec turbo run build --filter=${built}... --output-logs=errors-only`
  const [command, ...args] = line.split(' ')
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: WINDOWS,
    // A process group of its own: a signal to npx alone would leave the build running.
    detached: !WINDOWS,
  })
  let stoppedBy
  function stop(signal) {
    stoppedBy = signal
    try {
      process.kill(WINDOWS ? child.pid : -child.pid, signal)
    } catch {
      // It has just ended by itself.
    }
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  const chunks = []
  child.stdout.on('data', (chunk) => chunks.push(chunk))
  child.stderr.on('data', (chunk) => chunks.push(chunk))
  const failure = await new Promise((resolve) => {
    child.on('error', (error) => resolve(`Cannot run npx: ${error.message}`))
    child.on('close', (code, signal) => {
      if (code === 0) resolve(undefined)
      else resolve(`${Buffer.concat(chunks)}\nThe build failed (${signal ?? `exit code ${code}`}).`)
    })
  })
  process.off('SIGINT', stop).off('SIGTERM', stop)
  // It ends as if it had never listened.
  if (stoppedBy !== undefined) process.kill(process.pid, stoppedBy)
  return failure
}

/** The shell between npm and this process passes no SIGTERM on: when it is gone, nobody else could end the program. */
function stopWithParent() {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM')
  }, 250).unref()
}
