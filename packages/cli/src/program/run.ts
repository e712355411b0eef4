import { CommanderError } from 'commander'
import type { ExitCode, Io } from '../command/io.ts'
import { UsageError } from '../command/usage-error.ts'
import { createProgram } from './program.ts'

/** Runs the command with the arguments after its name. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0
  // What commander prints: the help and the version.
  let printed = ''
  const program = createProgram(io, {
    print: (text) => {
      printed += text
    },
    end: (exitCode) => {
      code = exitCode
    },
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) {
      await io.write(printed)
      return error.exitCode === 0 ? 0 : 2
    }
    if (!(error instanceof UsageError)) throw error
    io.error(`statuskit: ${error.message}\n`)
    return 2
  }
}
