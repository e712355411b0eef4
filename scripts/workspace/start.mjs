/** Builds a program of the workspace and its dependencies, and runs it: `node scripts/workspace/start.mjs NAME ARGUMENTS`. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { examplePrograms, ROOT } from './packages.mjs'

const WINDOWS = process.platform === 'win32'
/** The programs: the package to build, the file to run, and its first arguments. */
const PROGRAMS = {
  simulator: ['statuskit', 'packages/cli/dist/main.js', 'serve'],
  ...Object.fromEntries(
    examplePrograms().map(({ name, path, manifest }) => [`example-${name}`, [manifest.name, `${path}/dist/main.js`]]),
  ),
}

/** Leaves out what the command and its site do without: CJS, declarations, compressed texts, pages of the API. */
const QUICK = { STATUSKIT_BUILD: 'quick' }
/** What the packages do that take longer than a few seconds. */
const SLOW = { '@statuskit/site': 'building the pages, which takes longest' }
const begun = Date.now()
/** After so many milliseconds without a line, one says that the build goes on. */
const SILENCE = 8000

// The program gets only its own arguments.
const [name] = process.argv.splice(2, 1)
if (!Object.hasOwn(PROGRAMS, name)) throw new Error(`Unknown program ${name}. Use ${Object.keys(PROGRAMS).join(', ')}.`)
const [built, file, ...args] = PROGRAMS[name]
process.argv.splice(2, 0, ...args)

if (process.env.npm_lifecycle_event !== undefined) stopWithParent()
console.log(`Building ${built} and its dependencies ...`)
const failure = await build()
if (failure === undefined) {
  // Run it in this process, so that Ctrl+C and the arguments reach the program directly.
  await import(pathToFileURL(join(ROOT, file)).href)
} else {
  console.error(failure)
  process.exitCode = 1
}

/** Builds the program and its dependencies. Returns `undefined`, or the output of a failed build. */
async function build() {
  const line = `npx --yes pnpm@12.21.0 exec turbo run build --filter=${built} --output-logs=hash-only`
  const [command, ...args] = line.split(' ')
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...(name === 'simulator' && QUICK), ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: WINDOWS,
    // A separate process group: a signal to npx alone would leave the build running.
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
  child.stdout.on('data', (chunk) => {
    chunks.push(chunk)
    if (report(String(chunk))) quiet.refresh()
  })
  child.stderr.on('data', (chunk) => chunks.push(chunk))
  const quiet = setInterval(() => console.log(`  ... (${secondsSoFar()} s)`), SILENCE)
  const failure = await new Promise((resolve) => {
    child.on('error', (error) => resolve(`Can't run npx: ${error.message}`))
    child.on('close', (code, signal) => {
      if (code === 0) resolve(undefined)
      else resolve(`${Buffer.concat(chunks)}\nThe build failed (${signal ?? `exit code ${code}`}).`)
    })
  })
  clearInterval(quiet)
  process.off('SIGINT', stop).off('SIGTERM', stop)
  // End as if no listener had been set.
  if (stoppedBy !== undefined) process.kill(process.pid, stoppedBy)
  return failure
}

/** Prints a line for each package whose build begins, from a part of the build's output. Returns whether there was one. */
function report(output) {
  const builds = [...output.matchAll(/^(\S+):build: cache (?:miss|(hit))/gm)]
  for (const [, name, cached] of builds) {
    const what = cached === undefined ? (SLOW[name] ?? 'building') : 'already built'
    console.log(`  ${name}: ${what} (${secondsSoFar()} s)`)
  }
  return builds.length > 0
}

function secondsSoFar() {
  return Math.round((Date.now() - begun) / 1000)
}

/** The shell between npm and this process passes on no SIGTERM, so stop the program when the shell is gone. */
function stopWithParent() {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM')
  }, 250).unref()
}
