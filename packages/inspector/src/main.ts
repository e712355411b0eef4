#!/usr/bin/env node
import { runInspect } from './cli/run-inspect.ts'

const { NO_COLOR, FORCE_COLOR } = process.env

// A reader that has enough, head for one, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))

process.exitCode = await runInspect(process.argv.slice(2), {
  command: 'statuskit-inspect',
  input: process.stdin,
  write: (output) => new Promise((resolve) => process.stdout.write(output, () => resolve())),
  error: (text) => void process.stderr.write(text),
  colour: !NO_COLOR && (process.stdout.isTTY || Boolean(FORCE_COLOR)),
  folder: process.cwd(),
})
