/** A mistake in how the program was started; its message is one line that says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The port from `--port`, else from the environment variable PORT, else 0, which picks a free one. */
export function readPort(args: readonly string[], env: Readonly<Record<string, string | undefined>>): number {
  const argument = readArgument(args)
  if (argument !== undefined) return toPort(argument, '--port')
  return env.PORT === undefined ? 0 : toPort(env.PORT, 'PORT')
}

function readArgument(args: readonly string[]): string | undefined {
  const [first, second = '', ...more] = args
  if (first === undefined) return undefined
  if (first === '--port' && more.length === 0) return second
  if (first.startsWith('--port=') && args.length === 1) return first.slice('--port='.length)
  const given = args.map((arg) => JSON.stringify(arg)).join(' ')
  throw new UsageError(`Unknown argument ${given}. Set only the port, as in "npm run example:express -- --port 8080".`)
}

function toPort(text: string, source: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  const given = JSON.stringify(text)
  throw new UsageError(`${source} ${given} is not a port. Use a whole number from 0 to 65535; 0 picks a free port.`)
}
