#!/usr/bin/env node
import { run } from './program/run.ts'

const { stdin, stdout, stderr, env } = process

/** Longer lines are hard to read. */
const MOST_COLUMNS = 100

// A reader that stops early, such as head, is not a failure.
stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))

process.exitCode = await run(process.argv.slice(2), {
  get input() {
    return stdin
  },
  write: (output) => new Promise((resolve) => stdout.write(output, () => resolve())),
  error: (text) => void stderr.write(text),
  progress: stderr.isTTY ? stderr : undefined,
  colour: !env.NO_COLOR && env.TERM !== 'dumb' && (stdout.isTTY || Boolean(env.FORCE_COLOR)),
  columns: Math.min(stdout.isTTY ? stdout.columns : 80, MOST_COLUMNS),
  env,
  folder: process.cwd(),
  untilStopped: () =>
    new Promise((resolve) => {
      // A terminal and npm both pass on Ctrl+C, so it can arrive twice.
      process.on('SIGINT', () => resolve())
      process.on('SIGTERM', () => resolve())
      if (env.npm_lifecycle_event !== undefined) whenParentIsGone(resolve)
    }),
})

/** npx and npm scripts pass on no signals when they are stopped, so their child processes would run forever. */
function whenParentIsGone(action: () => void): void {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) action()
  }, 250).unref()
}
