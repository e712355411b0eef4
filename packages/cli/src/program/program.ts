import { Command, InvalidArgumentError } from 'commander'
import { version } from '../../package.json'
import type { ExitCode, Io } from '../command/io.ts'
import { UsageError } from '../command/usage-error.ts'
import type { ExplainOptions } from '../explain/explain.ts'
import type { ListOptions } from '../list/list.ts'
import type { ServeOptions } from '../serve/serve.ts'
import { EXAMPLES, EXIT_CODES } from './help.ts'

/** Where what a run gives goes. */
interface Outcome {
  /** Takes what the parser prints. */
  readonly print: (text: string) => void
  readonly end: (code: ExitCode) => void
}

/** The commands. Each loads what it needs when it runs. */
export function createProgram(io: Io, { print, end }: Outcome): Command {
  const program = new Command('statuskit')
    .description(
      'HTTP statuses: what each means and must carry, what is wrong with a response, and a server that answers with any.',
    )
    .usage('<status> [options]\n       statuskit <command> …')
    .version(version, '--version', 'prints the version')
    .helpOption('-h, --help', 'prints this')
    .helpCommand(false)
    .enablePositionalOptions()
    .exitOverride()
    .configureHelp({ helpWidth: io.columns, sortSubcommands: false })
    .configureOutput({
      writeOut: print,
      writeErr: io.error,
      outputError: (text, write) => write(text.replace(/^error: /, 'statuskit: ')),
      getOutHasColors: () => io.colour,
      getErrHasColors: () => false,
    })
    .argument('[status...]', 'a code, 407, or a phrase, not found')
    .option('--json', 'prints all of it as JSON')
    .option('--snippet [target]', 'prints code that sends or handles it: express, go …')
    .option('--full', 'prints the whole text, with its sources')
    .addHelpText('after', `\n${EXAMPLES.explain}\n\n${EXIT_CODES}`)
    .action(async (words: string[], options: ExplainOptions) => {
      if (words.length === 0) program.help({ error: true })
      const { explain } = await import('../explain/explain.ts')
      end(
        await explain(
          words,
          options,
          program.commands.map((command) => command.name()),
          io,
        ),
      )
    })

  program
    .command('find')
    .summary('finds statuses by words: too large, slow down')
    .description('Finds statuses by the words that people use for them, the best first.')
    .argument('<words...>', 'what to look for')
    .option('--json', 'prints them as JSON')
    .addHelpText('after', `\n${EXAMPLES.find}`)
    .action(async (words: string[], options: { readonly json?: boolean }) => {
      const { find } = await import('../find/find.ts')
      end(await find(words, options, io))
    })

  program
    .command('list')
    .summary('lists the registered statuses')
    .description('Lists the registered statuses that pass all filters.')
    .option('--class <class>', '4xx or client-error, and so on')
    .option('--requires <field>', 'those whose response must carry the field')
    .option('--cacheable', 'those that a cache may store without being told')
    .option('--retryable', 'those after which the same request may be sent again')
    .option('--json', 'prints all that the table has of them as JSON')
    .addHelpText('after', `\n${EXAMPLES.list}`)
    .allowExcessArguments()
    .action(async (options: ListOptions, { args: [text] }: Command) => {
      if (text !== undefined) throw new UsageError(insteadOfList(text))
      const { list } = await import('../list/list.ts')
      end(await list(options, io))
    })

  program
    .command('inspect')
    .summary('says what is wrong with a response')
    .argument('[url|file|-...]')
    // It reads its arguments and prints its help itself.
    .helpOption(false)
    .allowUnknownOption()
    .passThroughOptions()
    .action(async (args: string[]) => {
      const { inspect } = await import('../inspect/inspect.ts')
      end(await inspect(args, io))
    })

  program
    .command('serve')
    .summary('runs a server with the reference, and with any status')
    .description(
      'Runs a server on this machine with the reference, the guides and the inspector, which answers with the status that a path asks for; and a proxy.',
    )
    .option('--port <n>', 'the port; a free one unless told', toPort)
    .option('--proxy-port <n>', 'the port of its proxy; a free one unless told', toPort)
    .option('--open', 'opens the site in the browser')
    .option('--host <address>', 'the address to listen on; 127.0.0.1 and ::1 unless told')
    .option('--seed <text>', 'makes what is drawn repeatable')
    .option('--allow-html', 'lets body and type make HTML and SVG')
    .option('--allow-external-redirects', 'lets redirects lead to other servers')
    .addHelpText('after', `\n${EXAMPLES.serve}`)
    .allowExcessArguments()
    .action(async (options: ServeOptions, { args: [text] }: Command) => {
      if (text !== undefined) throw new UsageError(insteadOfServe(text))
      const { serve } = await import('../serve/serve.ts')
      end(await serve(options, io))
    })

  return program
}

function insteadOfList(text: string): string {
  if (/^[1-5]xx$/i.test(text)) return `list takes options only: statuskit list --class ${text.toLowerCase()}`
  return `list takes options only. To explain a status: statuskit ${text}`
}

function insteadOfServe(text: string): string {
  return `serve takes options only: statuskit serve --port ${/^\d+$/.test(text) ? text : '3000'}`
}

function toPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new InvalidArgumentError('Give a whole number from 0 to 65535; 0 takes a free one.')
}
