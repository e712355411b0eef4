import { Command } from 'commander'
import { version } from '../../package.json'
import type { CatalogueOptions } from '../catalogue/catalogue.ts'
import type { ExitCode, Io } from '../command/io.ts'
import { UsageError } from '../command/usage-error.ts'
import type { ExplainOptions } from '../explain/explain.ts'
import type { ListOptions } from '../list/list.ts'
import { readEnvironment } from '../serve/environment.ts'
import { addHostingOptions, toPort } from '../serve/options.ts'
import type { ServeOptions } from '../serve/serve.ts'
import { CATALOGUE_EXAMPLES, ENVIRONMENT, EXAMPLES, EXIT_CODES } from './help.ts'

/** Where output goes. */
interface Outcome {
  /** Receives what the parser prints. */
  readonly print: (text: string) => void
  readonly end: (code: ExitCode) => void
}

/** The commands. Each one loads its code when it runs. */
export function createProgram(io: Io, { print, end }: Outcome): Command {
  const program = new Command('statuskit')
    .description(
      'Look up HTTP statuses and the headers they require, find mistakes in a response, and run a server that answers with any status.',
    )
    .usage('<status> [options]\n       statuskit <command> …')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
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
    .argument('[status...]', 'a code (407) or a phrase (not found)')
    .option('--json', 'print everything as JSON')
    .option('--snippet [target]', 'print code that sends or handles it: express, go …')
    .option('--full', 'print the whole text with its sources')
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
    .summary('find statuses by words: too large, slow down')
    .description('Find statuses by everyday words, best matches first.')
    .argument('<words...>', 'the words to search for')
    .option('--json', 'print the matches as JSON')
    .addHelpText('after', `\n${EXAMPLES.find}`)
    .action(async (words: string[], options: { readonly json?: boolean }) => {
      const { find } = await import('../find/find.ts')
      end(await find(words, options, io))
    })

  program
    .command('list')
    .summary('list the registered statuses')
    .description('List the registered statuses that match all filters.')
    .option('--class <class>', 'a class, such as 4xx or client-error')
    .option('--requires <header>', 'statuses that require this response header')
    .option('--cacheable', 'statuses that are cacheable by default')
    .option('--retryable', 'statuses after which a client may retry')
    .option('--json', 'print all data about them as JSON')
    .addHelpText('after', `\n${EXAMPLES.list}`)
    .allowExcessArguments()
    .action(async (options: ListOptions, { args: [text] }: Command) => {
      if (text !== undefined) throw new UsageError(insteadOfList(text))
      const { list } = await import('../list/list.ts')
      end(await list(options, io))
    })

  program
    .command('inspect')
    .summary('find mistakes in a response')
    .argument('[url|file|-...]')
    // The command parses its arguments and prints its help itself.
    .helpOption(false)
    .allowUnknownOption()
    .passThroughOptions()
    .action(async (args: string[]) => {
      const { inspect } = await import('../inspect/inspect.ts')
      end(await inspect(args, io))
    })

  program
    .command('catalogue')
    .summary('write the pages of problem types as a static site')
    .description(
      'Write an HTML, a JSON and a Markdown page for each problem type of a catalogue, or check the catalogue and its site.',
    )
    .argument('<file>', 'the JavaScript or TypeScript file that exports the catalogue as its default')
    .option('--out <folder>', 'the folder of the site')
    .option('--check', 'write nothing; list types without a page or an example, and files that are out of date')
    .option('--at <origin>', 'with --check: also request the page of each type at this origin')
    .addHelpText('after', `\n${CATALOGUE_EXAMPLES}`)
    .action(async (file: string, options: CatalogueOptions) => {
      const { catalogue } = await import('../catalogue/catalogue.ts')
      end(await catalogue(file, options, io))
    })

  const serving = program
    .command('serve')
    .summary('run a server that answers with any status')
    .description(
      'Run a server on this machine that answers with the status in the path, with streams and WebSockets, and serves the reference, the guides and the inspector. The paths of httpbin are below /httpbin. A proxy runs next to it.',
    )
    .option('--port <n>', 'the port (default: a free one)', toPort)
    .option('--proxy-port <n>', 'the port of the proxy (default: a free one)', toPort)
    .option('--open', 'open the site in the browser')
    .option('--host <address>', 'the address to listen on (default: 127.0.0.1 and ::1)')
    .option('--seed <text>', 'make random choices repeatable')
    .option('--allow-html', 'let body and type produce HTML and SVG')
    .option('--allow-external-redirects', 'let redirects lead to other servers')
    .option('--tls', 'speak TLS as well, with HTTP/2; creates certificates for this run')
    .option('--tls-cert <file>', 'a certificate of your own as PEM, with --tls-key')
    .option('--tls-key <file>', 'the private key of the certificate')
    .option('--no-cors', 'keep pages of other origins from using it; preflights get the status in the path')
  addHostingOptions(serving)
    .addHelpText('after', `\n${ENVIRONMENT}\n\n${EXAMPLES.serve}`)
    .allowExcessArguments()
    .action(async (_: ServeOptions, command: Command) => {
      const [text] = command.args
      if (text !== undefined) throw new UsageError(insteadOfServe(text))
      readEnvironment(command, io.env ?? {})
      const { serve } = await import('../serve/serve.ts')
      end(await serve(command.opts(), io))
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
