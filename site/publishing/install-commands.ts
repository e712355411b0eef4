/** Package managers, in the order of the tabs. */
export const MANAGERS = ['npm', 'pnpm', 'yarn', 'bun'] as const

export type Manager = (typeof MANAGERS)[number]

/** The command of another package manager for `npm install …` or `npx …`; `undefined` for a line that is neither. */
function commandFor(manager: Manager, line: string): string | undefined {
  const [, dev, names] = /^npm (?:install|i)( -D| --save-dev)? ((?!-).+)$/.exec(line) ?? []
  if (names === undefined) return undefined
  if (manager === 'npm') return line
  return `${manager} add${dev === undefined ? '' : manager === 'bun' ? ' -d' : ' -D'} ${names}`
}

/** A block of code that only installs packages, for each package manager; `undefined` for other blocks. */
export function installCommands(code: string): ReadonlyMap<Manager, string> | undefined {
  const lines = code.trim().split('\n')
  const commands = MANAGERS.map((manager) => [manager, lines.map((line) => commandFor(manager, line))] as const)
  if (commands.some(([, each]) => each.includes(undefined))) return undefined
  return new Map(commands.map(([manager, each]) => [manager, each.join('\n')]))
}
