import { parseArgs } from 'node:util'
import type { SimulatorOptions } from '../node/simulator.ts'

/** A mistake of whoever started the program; its message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** What `--help` prints. */
export const HELP = `statuskit-simulator: answers with the HTTP status that you ask for

  --port <n>                   the port; 0, the default, takes a free one
  --proxy-port <n>             the port of the proxy; 0, the default, takes a free one
  --host <address>             the address to listen on; the default is 127.0.0.1 and ::1
  --seed <text>                makes what is drawn repeatable
  --allow-html                 lets body and type make HTML and SVG
  --allow-external-redirects   lets redirects lead to other servers
  --help                       prints this`

/**
 * The options that the arguments give; `help` where it was asked for.
 *
 * @throws {UsageError} when they cannot be read
 */
export function readArguments(args: readonly string[]): SimulatorOptions | 'help' {
  const { values } = parse(args)
  if (values.help) return 'help'
  return {
    port: toPort('--port', values.port),
    proxyPort: toPort('--proxy-port', values['proxy-port']),
    host: values.host,
    seed: values.seed,
    allowHtml: values['allow-html'],
    allowExternalRedirects: values['allow-external-redirects'],
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '0' },
        'proxy-port': { type: 'string', default: '0' },
        host: { type: 'string' },
        seed: { type: 'string' },
        'allow-html': { type: 'boolean' },
        'allow-external-redirects': { type: 'boolean' },
        help: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${HELP}`)
  }
}

function toPort(name: string, text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  const given = JSON.stringify(text)
  throw new UsageError(`${name} ${given} is no port: give a whole number from 0 to 65535; 0 takes a free one.`)
}
