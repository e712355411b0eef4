import { Argument, Command, Option } from 'commander'
import { version } from '../../package.json'
import type { CatalogueOptions } from '../catalogue/catalogue.ts'
import { didYouMean } from '../command/did-you-mean.ts'
import type { ExitCode, Io } from '../command/io.ts'
import { UsageError } from '../command/usage-error.ts'
import { SHELLS } from '../completion/shells.ts'
import type { ExplainOptions } from '../explain/explain.ts'
import { addInspectOptions, type InspectLine } from '../inspect/options.ts'
import { CLASSES } from '../list/classes.ts'
import type { ListOptions } from '../list/list.ts'
import { readEnvironment } from '../serve/environment.ts'
import { addHostingOptions, toPort } from '../serve/options.ts'
import type { ServeOptions } from '../serve/serve.ts'
import { createText } from '../terminal/text.ts'
import {
  afterHelp,
  CATALOGUE_EXAMPLES,
  COMPLETION_SETUP,
  ENVIRONMENT,
  EXAMPLES,
  EXIT_CODES,
  INPUT_FORMATS,
  INSPECT_EXAMPLES,
  INSPECT_EXIT_CODES,
  showExamplesFirst,
} from './help.ts'

/** Where output goes. */
interface Outcome {
  /** Receives what the parser prints. */
  readonly print: (text: string) => void
  readonly end: (code: ExitCode) => void
}

/** The commands. Each one loads its code when it runs. */
export function createProgram(io: Io, { print, end }: Outcome): Command {
  const text = createText(io.columns, io.color)
  const program = new Command('statuskit')
    .description(
      'Look up HTTP statuses and the headers they require, find mistakes in a response, and run a server that answers with any status.',
    )
    .usage('<status> [options]\n       statuskit <command> …')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .enablePositionalOptions()
    .exitOverride()
    .configureHelp({
      helpWidth: io.columns,
      minWidthToWrap: 20,
      sortSubcommands: false,
      // Without [options], which all of them have.
      subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(nameArgument)].join(' '),
      styleTitle: text.bold,
      optionDescription: describeValues,
      argumentDescription: describeValues,
    })
    .configureOutput({
      writeOut: print,
      writeErr: io.error,
      // They are explained where the parser's error arrives.
      outputError: () => undefined,
      getOutHasColors: () => io.color,
      getErrHasColors: () => io.color,
    })
    .argument(
      '[status...]',
      'a code (407), a phrase (not found), codes to compare (401 403), a code and its vendor (499 nginx), or a header (retry-after)',
    )
  addLookUpOptions(program)
    .addHelpText('after', afterHelp([EXAMPLES.explain, EXIT_CODES], text))
    .action(async (words: string[], options: ExplainOptions) => {
      if (words.length === 0) program.help()
      await runLookUp(words, options)
    })

  const naming = program
    .command('explain')
    .summary('explain a rule of inspect, a header or a status')
    .description('Explain a rule of inspect, a header, or a status.')
    .argument('<rule...>', 'a rule (etag-invalid), a header (etag), or a status (407)')
  addLookUpOptions(naming)
    .addHelpText('after', afterHelp([EXAMPLES.name], text))
    .action((words: string[], options: ExplainOptions) => runLookUp(words, options, true))

  async function runLookUp(words: string[], options: ExplainOptions, isName = false): Promise<void> {
    const { lookUp } = await import('./look-up.ts')
    const commands = program.commands.map((command) => command.name())
    end(await lookUp(words, options, commands, io, isName))
  }

  program
    .command('find')
    .summary('find statuses and headers by words: slow down')
    .description('Find statuses and headers by everyday words or by the message of a browser, best matches first.')
    .argument('<words...>', 'the words to search for')
    .option('--json', 'print the matches as JSON')
    .addHelpText('after', afterHelp([EXAMPLES.find], text))
    .action(async (words: string[], options: { readonly json?: boolean }) => {
      const { find } = await import('../find/find.ts')
      end(await find(words, options, io))
    })

  program
    .command('list')
    .summary('list the registered statuses, or those of vendors')
    .description('List the registered statuses that match all filters, or the unregistered ones of vendors.')
    .addArgument(argument('[class]', 'a class of statuses', CLASSES))
    .option('--vendor [vendor]', 'the unregistered statuses of all vendors, or of one')
    .option('--requires <header>', 'statuses that require this response header')
    .option('--cacheable', 'statuses that are cacheable by default')
    .option('--retryable', 'statuses after which a client may retry')
    .option('--json', 'print all data about them as JSON')
    .addHelpText('after', afterHelp([EXAMPLES.list], text))
    .action(async (name: string | undefined, options: ListOptions) => {
      const { list } = await import('../list/list.ts')
      end(await list(name, options, io))
    })

  const inspecting = program
    .command('inspect')
    .summary('find mistakes in a response')
    .description('Find mistakes in HTTP responses: of a URL, in a file, or piped in.')
    .argument('[target...]', 'URLs and files; without any, or with -, standard input')
  showExamplesFirst(addInspectOptions(inspecting), INSPECT_EXAMPLES, text)
    .addHelpText('after', afterHelp([INPUT_FORMATS, INSPECT_EXIT_CODES], text))
    .action(async (targets: string[], options: InspectLine) => {
      const { inspect } = await import('../inspect/inspect.ts')
      end(await inspect(targets, options, io))
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
    .addHelpText('after', afterHelp([CATALOGUE_EXAMPLES], text))
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
    .option('--tls-cert <file>', 'your own certificate, as PEM; needs --tls-key')
    .option('--tls-key <file>', 'the private key of the certificate')
    .option('--no-cors', 'keep pages of other origins from using it; preflights get the status in the path')
  addHostingOptions(serving)
    .addHelpText('after', afterHelp([ENVIRONMENT, EXAMPLES.serve], text))
    .allowExcessArguments()
    .action(async (_: ServeOptions, command: Command) => {
      const [text] = command.args
      if (text !== undefined) throw new UsageError(insteadOfServe(text))
      readEnvironment(command, io.env ?? {})
      const { serve } = await import('../serve/serve.ts')
      end(await serve(command.opts(), io))
    })

  program
    .command('completion')
    .summary('print a script that completes commands in your shell')
    .description('Print a script that completes commands, options, codes and file names in your shell.')
    .addArgument(argument('<shell>', 'your shell', SHELLS))
    .addHelpText('after', afterHelp([COMPLETION_SETUP], text))
    .action(async (shell: string) => {
      const { completion } = await import('../completion/completion.ts')
      end(await completion(program, shell, io))
    })

  program
    .command('help')
    .summary('print the help of a command')
    .description('Print the help of a command, or of all.')
    .argument('[command]', 'the name of the command')
    .action((name: string | undefined) => {
      const command = name === undefined ? program : program.commands.find((each) => each.name() === name)
      if (command === undefined) throw new UsageError(insteadOfHelp(name ?? '', program))
      command.help()
    })

  return program
}

/** The options for what is shown of a status. */
function addLookUpOptions(command: Command): Command {
  return command
    .option('--full', 'print the whole text with its sources')
    .option('--snippet <sample>', 'print code that sends or handles it: express, go …')
    .addOption(
      new Option('--web', 'open its page in the browser; serves the site until you stop it').conflicts([
        'full',
        'json',
        'snippet',
      ]),
    )
    .option('--json', 'print everything as JSON')
}

/** An argument with a fixed set of values, which the help shows. */
function argument(name: string, description: string, choices: readonly string[]): Argument {
  const created = new Argument(name, description)
  created.argChoices = [...choices]
  return created
}

/** The description of an option or argument, with the values that it can have. */
function describeValues({ description, argChoices }: Option | Argument): string {
  return argChoices === undefined
    ? description
    : description.replace(/(?: \(default: .*\))?$/, (ending) => `: ${argChoices.join(', ')}${ending}`)
}

/** `<file>`, `[target...]` */
function nameArgument(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`
  return argument.required ? `<${name}>` : `[${name}]`
}

function insteadOfHelp(name: string, program: Command): string {
  if (/^[1-5]\d\d$/.test(name)) return `help explains commands. To explain a status, run statuskit ${name}.`
  const names = program.commands.map((command) => command.name())
  const near = didYouMean(name, names)
  return `Unknown command ${JSON.stringify(name)}. ${near === undefined ? `The commands are ${names.join(', ')}.` : `Did you mean ${near}?`}`
}

function insteadOfServe(text: string): string {
  return `serve takes options only: statuskit serve --port ${/^\d+$/.test(text) ? text : '3000'}`
}
