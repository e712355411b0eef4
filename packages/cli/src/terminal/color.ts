type Environment = Readonly<Record<string, string | undefined>>

/**
 * Whether the output has colors: `NO_COLOR` turns them off, `CLICOLOR_FORCE` and `FORCE_COLOR` turn them on, and otherwise a
 * terminal has them, unless `CLICOLOR` is 0.
 */
export function wantsColor(env: Environment, isTerminal: boolean): boolean {
  if (isSet(env.NO_COLOR)) return false
  if (isOn(env.CLICOLOR_FORCE) || isOn(env.FORCE_COLOR)) return true
  return isTerminal && env.TERM !== 'dumb' && ![env.CLICOLOR, env.FORCE_COLOR].includes('0')
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== ''
}

function isOn(value: string | undefined): boolean {
  return isSet(value) && value !== '0' && value !== 'false'
}
