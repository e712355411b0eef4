import type { Command, Option } from 'commander'
import { type Values, valuesOf } from './values.ts'

/** A command as the scripts need it. The one without a name is the program itself. */
export interface Described {
  readonly name: string
  readonly summary: string
  readonly options: readonly DescribedOption[]
  readonly values: Values
}

export interface DescribedOption {
  /** `-f` and `--format`. */
  readonly flags: readonly string[]
  readonly description: string
  /** The values that follow it; absent for a switch. */
  readonly values?: Values
  readonly isRepeatable: boolean
}

/** The program and its commands, from the same description as the help. */
export function describeProgram(program: Command): readonly Described[] {
  return [describe(program, ''), ...program.commands.map((command) => describe(command, command.name()))]

  function describe(command: Command, name: string): Described {
    const [argument] = command.registeredArguments
    return {
      name,
      summary: command.summary(),
      options: command.createHelp().visibleOptions(command).map(describeOption),
      values: argument === undefined ? { kind: 'none' } : valuesOf(argument.name(), argument.argChoices, program),
    }
  }

  function describeOption(option: Option): DescribedOption {
    const { short, long, flags, description, required, optional, argChoices } = option
    const [, placeholder = ''] = /[<[]([^>\]]+)[>\]]$/.exec(flags) ?? []
    return {
      flags: [short, long].filter((flag) => flag !== undefined),
      description,
      ...((required || optional) && { values: valuesOf(placeholder, argChoices, program) }),
      isRepeatable: description.endsWith('repeatable'),
    }
  }
}
