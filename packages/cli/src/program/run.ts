import { CommanderError } from 'commander'
import { complain } from '../command/complain.ts'
import type { ExitCode, Io } from '../command/io.ts'
import { UsageError } from '../command/usage-error.ts'
import { explainParserError } from './parser-errors.ts'
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
      if (error.exitCode === 0) return 0
      complain(io, await explainParserError(error, program, args))
      return 2
    }
    if (!(error instanceof UsageError)) throw error
    complain(io, error.message)
    return 2
  }
}
