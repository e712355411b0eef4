#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { main } from './cli/main.ts'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
const { NO_COLOR, FORCE_COLOR } = process.env

// A reader that has enough, head for one, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))

process.exitCode = await main(process.argv.slice(2), {
  write: (output) => new Promise((resolve) => process.stdout.write(output, () => resolve())),
  error: (text) => void process.stderr.write(text),
  colour: !NO_COLOR && (process.stdout.isTTY || Boolean(FORCE_COLOR)),
  folder: process.cwd(),
  version,
})
