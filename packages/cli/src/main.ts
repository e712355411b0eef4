#!/usr/bin/env node
import { run } from './program/run.ts'
import { wantsColor } from './terminal/color.ts'
import { showInPager } from './terminal/pager.ts'

const { stdin, stdout, stderr, env } = process

/** Longer lines are hard to read. */
const MOST_COLUMNS = 100

// A reader that stops early, such as head, is not a failure.
stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))

function write(output: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => stdout.write(output, () => resolve()))
}

process.exitCode = await run(process.argv.slice(2), {
  get input() {
    return stdin
  },
  write,
  async page(text) {
    if (!stdout.isTTY || !(await showInPager(text, env))) await write(text)
  },
  error: (text) => void stderr.write(text),
  progress: stderr.isTTY ? stderr : undefined,
  isTerminal: stdout.isTTY === true,
  color: wantsColor(env, stdout.isTTY === true),
  columns: columnsOf(stdout) ?? 80,
  errorColumns: columnsOf(stderr),
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

/** The width of the text on a terminal. A terminal that doesn't know its width says 0. */
function columnsOf({ isTTY, columns }: NodeJS.WriteStream): number | undefined {
  return isTTY && columns > 0 ? Math.min(columns, MOST_COLUMNS) : undefined
}

/** npx and npm scripts pass on no signals when they are stopped, so their child processes would run forever. */
function whenParentIsGone(action: () => void): void {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) action()
  }, 250).unref()
}
