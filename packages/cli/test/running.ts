import { spawnSync } from 'node:child_process'
import { Readable } from 'node:stream'
import type { Io } from '../src/command/io.ts'
import { run } from '../src/program/run.ts'

/** The result of a command. */
export interface Outcome {
  readonly code: number
  readonly output: string
  readonly errors: string
}

/** Runs a command line in this process, by default in 80 columns without colors. */
export async function runCommand(args: readonly string[], io: Partial<Io> = {}): Promise<Outcome> {
  let output = ''
  let errors = ''
  async function write(text: string | Uint8Array): Promise<void> {
    output += typeof text === 'string' ? text : new TextDecoder().decode(text)
  }
  const code = await run(args, {
    input: Readable.from([]),
    write,
    page: write,
    error: (text) => {
      errors += text
    },
    color: false,
    isTerminal: false,
    columns: 80,
    folder: import.meta.dirname,
    untilStopped: async () => undefined,
    ...io,
  })
  return { code, output, errors }
}

/** Whether curl is installed. */
export const HAS_CURL: boolean = spawnSync('curl', ['--version']).status === 0
