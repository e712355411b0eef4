#!/usr/bin/env node
import { run } from './program/run.ts'

const { stdin, stdout, stderr, env } = process

/** Longer lines are hard to read. */
const MOST_COLUMNS = 100

// A reader that has enough, head for one, is no failure.
stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))

process.exitCode = await run(process.argv.slice(2), {
  get input() {
    return stdin
  },
  write: (output) => new Promise((resolve) => stdout.write(output, () => resolve())),
  error: (text) => void stderr.write(text),
  colour: !env.NO_COLOR && env.TERM !== 'dumb' && (stdout.isTTY || Boolean(env.FORCE_COLOR)),
  columns: Math.min(stdout.isTTY ? stdout.columns : 80, MOST_COLUMNS),
  folder: process.cwd(),
  untilStopped: () =>
    new Promise((resolve) => {
      // A terminal and npm both pass Ctrl+C on, so it may come twice.
      process.on('SIGINT', () => resolve())
      process.on('SIGTERM', () => resolve())
      if (env.npm_lifecycle_event !== undefined) whenParentIsGone(resolve)
    }),
})

/** npx and npm scripts that are ended pass nothing on: what they have started would go on for ever. */
function whenParentIsGone(action: () => void): void {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) action()
  }, 250).unref()
}
