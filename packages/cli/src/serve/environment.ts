import { type Command, CommanderError, type Option } from 'commander'
import { didYouMean } from '../command/did-you-mean.ts'
import { UsageError } from '../command/usage-error.ts'

/** Variables that hosting platforms set. The others begin with our name. */
const COMMON = ['HOST', 'PORT']
const OWN = 'STATUSKIT_'

/**
 * Sets the options of a command that its line leaves out from the environment. Empty variables set nothing.
 *
 * @throws {UsageError} for a value that an option can't have, and for a variable of ours that sets none but nearly does
 */
export function readEnvironment(command: Command, env: Readonly<Record<string, string | undefined>>): void {
  const known = command.options.map(variableOf)
  const byName = new Map(known.map((variable) => [variable.replace(OWN, ''), variable]))
  for (const variable of Object.keys(env).filter((name) => name.startsWith(OWN) && !known.includes(name))) {
    const meant = didYouMean(variable.slice(OWN.length), [...byName.keys()])
    if (meant !== undefined) throw new UsageError(`${variable} sets no option. Did you mean ${byName.get(meant)}?`)
  }
  for (const option of command.options) {
    const name = option.attributeName()
    const variable = variableOf(option)
    const text = env[variable]
    if (text === undefined || text === '' || command.getOptionValueSource(name) === 'cli') continue
    command.setOptionValueWithSource(name, parseValue(option, variable, text), 'env')
  }
}

/** `--proxy-port` is `STATUSKIT_PROXY_PORT`, and `--port` is `PORT`. */
function variableOf({ long }: Option): string {
  const name = (long ?? '').slice(2).replaceAll('-', '_').toUpperCase()
  return COMMON.includes(name) ? name : OWN + name
}

function parseValue(option: Option, variable: string, text: string): unknown {
  if (option.isBoolean() || option.negate) {
    if (!/^(?:true|false|1|0)$/i.test(text))
      throw new UsageError(`${variable} is ${JSON.stringify(text)}. Use true or false.`)
    return /^(?:true|1)$/i.test(text) !== option.negate
  }
  try {
    return option.parseArg === undefined ? text : option.parseArg(text, undefined)
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    throw new UsageError(`${variable} is ${JSON.stringify(text)}. ${error.message}`)
  }
}
