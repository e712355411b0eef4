import type { Command } from 'commander'
import { didYouMean } from '../command/did-you-mean.ts'
import type { ExitCode, Io } from '../command/io.ts'
import { UsageError } from '../command/usage-error.ts'
import { bashScript } from './bash.ts'
import { type Described, describeProgram } from './described.ts'
import { fishScript } from './fish.ts'
import { SHELLS, type Shell } from './shells.ts'
import { zshScript } from './zsh.ts'

const SCRIPTS: Readonly<Record<Shell, (commands: readonly Described[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
}

/** Prints the completion script of a shell. */
export async function completion(program: Command, name: string, io: Io): Promise<ExitCode> {
  const shell = SHELLS.find((each) => each === name)
  if (shell === undefined) {
    const near = didYouMean(name, SHELLS)
    const hint = near === undefined ? `Use ${SHELLS.join(', ')}.` : `Did you mean ${near}?`
    throw new UsageError(`Completion is not available for ${JSON.stringify(name)}. ${hint}`)
  }
  await io.write(SCRIPTS[shell](describeProgram(program)))
  return 0
}
