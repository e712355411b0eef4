import type { Command, CommanderError } from 'commander'
import { didYouMean } from '../command/did-you-mean.ts'
import { commandLine } from '../command/quote.ts'

/** The sentences that replace the parser's messages. */
const SENTENCES: readonly (readonly [message: RegExp, sentence: string])[] = [
  [/^error: unknown option '(.+)'\n\(Did you mean (.+)\?\)$/, 'Unknown option $1. Did you mean $2?'],
  [/^error: unknown option '(.+)'$/, 'Unknown option $1.'],
  [/^error: missing required argument '(.+)'$/, '<$1> is missing.'],
  [/^error: option '(?:-\w, )?(.+)' argument missing$/, '$1 needs a value.'],
  [/^error: option '(?:-\w, )?(--[\w-]+).*' argument '(.*)' is invalid\. (.*)$/, '$1 can\'t be "$2". $3'],
  [/^error: option '(--[\w-]+).*' cannot be used with option '(--[\w-]+).*'$/, "$1 can't be combined with $2."],
  [/^error: too many arguments.*$/s, 'There are too many arguments.'],
]

/** What the user can do about an error of the parser: a sentence, and how to call the command if that isn't clear from it. */
export async function explainParserError(
  { message }: CommanderError,
  program: Command,
  args: readonly string[],
): Promise<string> {
  const misspelled = misspelledCommand(args, program)
  if (misspelled !== undefined) return misspelled
  const [pattern, sentence] = SENTENCES.find(([each]) => each.test(message)) ?? [/^error: (.*)$/s, '$1']
  const text = message.replace(pattern, sentence)
  const command = program.commands.find((each) => each.name() === args[0])
  const name = command === undefined ? 'statuskit' : `statuskit ${command.name()}`
  const flag = flagWithValue(message, command ?? program)
  if (flag !== undefined) return `${flag} takes no value. Write ${flag} to turn it on, or leave it out.`
  if (text.startsWith('--snippet ')) {
    const { listTargets } = await import('../explain/snippet.ts')
    return `${text} Use one of ${listTargets()}.`
  }
  if (text.includes('Did you mean') || text.includes(' Use ')) return text
  return `${text} For how to use it, run ${name} --help.`
}

/** The option in `--public=yes`, which is written without a value. */
function flagWithValue(message: string, command: Command): string | undefined {
  const [, flag] = /^error: unknown option '(--[\w-]+)=/.exec(message) ?? []
  return command.options.find(({ long }) => long === flag)?.long
}

/** An option can be unknown because the command before it is misspelled. */
function misspelledCommand([first = '', ...rest]: readonly string[], program: Command): string | undefined {
  const names = program.commands.map((each) => each.name())
  const meant = /^[a-z]+$/i.test(first) && !names.includes(first) ? didYouMean(first, names) : undefined
  return meant && `${JSON.stringify(first)} is not a command. Did you mean statuskit ${commandLine([meant, ...rest])}?`
}
