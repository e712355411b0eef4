import { type Command, Option } from 'commander'
import { FAIL_ON, FORMATS, INPUTS, PROFILES } from './words.ts'

/** The options as the parser reads them. Texts are not validated yet. */
export interface InspectLine {
  readonly format?: string
  readonly input?: string
  readonly profile?: string
  readonly rule?: readonly string[]
  readonly failOn?: string
  readonly config?: string
  readonly summary?: boolean
  readonly workers?: string
  readonly method?: string
  readonly header?: readonly string[]
  readonly data?: string
  readonly timeout?: string
  readonly maxBytes?: string
  readonly redirects?: string
  readonly urls?: string
  readonly concurrency?: string
  readonly resume?: string
  readonly openapi?: string
  readonly report?: string
  readonly out?: string
  readonly redact?: boolean
  readonly explain?: string
  readonly list?: boolean
}

/** Adds the options of `inspect`. */
export function addInspectOptions(command: Command): Command {
  return (
    command
      .optionsGroup('Report:')
      // In this group, so that no group of its own follows the options for crawls.
      .helpOption('-h, --help', 'print this help')
      .addOption(choice('-f, --format <format>', 'the format of the report (default: terminal)', FORMATS))
      .option('--summary', 'print only how often each rule and each host has findings')
      .addOption(choice('--fail-on <severity>', 'exit with 1 at this severity or above (default: error)', FAIL_ON))
      .optionsGroup('Rules:')
      .addOption(choice('-p, --profile <name>', 'the set of rules (default: default)', PROFILES))
      .option('-r, --rule <rule=severity>', 'change the severity of a rule, or turn it off; repeatable', collect)
      .option(
        '-c, --config <file>',
        'a configuration file (default: statuskit.config.ts, .js, .mjs, .cjs or .json in this folder)',
      )
      .option('--list', 'list the rules with their severity and level')
      .option('--explain <rule>', 'explain a rule: its severity, level, sources and examples')
      .option('--openapi <file>', 'compare the responses with an OpenAPI 3.1 document, in YAML or JSON')
      .optionsGroup('Input:')
      .addOption(choice('-i, --input <format>', 'the format of the input (default: auto)', INPUTS))
      .option('--workers <n>', 'threads for NDJSON (default: one for each processor)')
      .optionsGroup('Requests to URLs:')
      .option('-X, --method <method>', 'the method (default: GET, or POST with --data)')
      .option('-H, --header <name: value>', 'a header; repeatable', collect)
      .option('-d, --data <text>', 'the body')
      .option('--timeout <ms>', 'how long to wait for a response, in milliseconds')
      .option('--max-bytes <n>', 'how much of a body to read')
      .option('--redirects <n>', 'how many redirects to follow')
      .option('--urls <file>', 'request the URLs in this file, one per line')
      .option('--concurrency <n>', 'how many of them to request at once (default: 4)')
      .option('--resume <file>', "keep their results in this file, and request only those that it doesn't have")
      .optionsGroup('Crawls:')
      .option('--report <folder>', 'write a report from the totals of a crawl in this folder, in JSON lines or Parquet')
      .option('--out <folder>', 'the folder for report.html and report.md (default: this one)')
      .option('--redact', 'leave hosts out of the report')
  )
}

/** An option with a fixed set of values, which the help shows. */
function choice(flags: string, description: string, choices: readonly string[]): Option {
  const option = new Option(flags, description)
  option.argChoices = [...choices]
  return option
}

function collect(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text]
}
